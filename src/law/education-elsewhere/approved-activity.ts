import type { Citation, Refusal } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import type { Unconfirmed } from '#law/rule.ts'
import type { Day } from '#time/day.ts'

/** What is known of an activity away from the school. What is left out is taken not to be so. */
export type ActivityFacts = {
  educational?: boolean
  /** The proprietor approved it, or someone whom the proprietor authorised to. */
  approved?: boolean
  /** Someone supervises it in person, with the skills, training, experience or knowledge to keep it safe and to its purpose. */
  suitablySupervised?: boolean
  /** Someone supervises it whom the proprietor or the head authorised. */
  supervisedByAuthorised?: boolean
  takesPlaceInThisSession?: boolean
  /** It is away from this school and from any other where the pupil is registered. */
  awayFromSchoolsOfThePupil?: boolean
  offThePremises?: boolean
  /** The pupil attends another school where they are also registered. */
  atOtherSchoolWhereRegistered?: boolean
}

/** One thing that must be so, and what is said when it is not. */
export type Limb = { fact: keyof ActivityFacts; lacking: string }

/** What makes an activity an approved educational activity: all of the limbs, or the one that is enough by itself. */
export type ActivityTest = { allOf: readonly Limb[]; enough?: keyof ActivityFacts }

const approvedAndSupervised: readonly Limb[] = [
  { fact: 'educational', lacking: 'It is not educational.' },
  { fact: 'approved', lacking: 'The proprietor has not approved it, nor anyone acting for the proprietor.' },
]

/** L-063, L-172: what an approved educational activity is. */
export const approvedActivity: DatedRule<ActivityTest> = {
  rule: 'L-063',
  question: 'What is an approved educational activity?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: {
        allOf: [...approvedAndSupervised, { fact: 'suitablySupervised', lacking: 'Nobody suitable supervises it in person.' }],
      },
      citation: {
        rule: 'L-063',
        source: 'SI 2024/208 reg 10(11)',
        says: 'It is educational, the proprietor approved it, and a person whom the proprietor finds suitable supervises it so that it is safe and serves its purpose.',
        standing: 'defines',
      },
    },
    {
      from: firstModelledDay,
      value: {
        allOf: [
          { fact: 'offThePremises', lacking: 'It was on the school’s own premises.' },
          ...approvedAndSupervised,
          { fact: 'supervisedByAuthorised', lacking: 'Nobody whom the proprietor or the head had authorised supervised it.' },
        ],
        enough: 'atOtherSchoolWhereRegistered',
      },
      citation: {
        rule: 'L-172',
        source: 'SI 2006/1751 reg 6(4)',
        says: 'It was off the premises, educational, approved and supervised by people authorised to, or it was attendance at another school where the pupil was registered.',
        standing: 'defines',
      },
    },
  ],
}

const furtherLimbs: readonly Limb[] = [
  { fact: 'takesPlaceInThisSession', lacking: 'It does not take place in this session.' },
  { fact: 'awayFromSchoolsOfThePupil', lacking: 'It is at a school where the pupil is registered.' },
]

/** L-063: the two further limbs of the regulation, whose words were not seen. */
export const furtherLimbsOf2024: Unconfirmed<readonly Limb[]> = {
  question: 'What else does regulation 10(11) ask of an approved educational activity?',
  taken: furtherLimbs,
  citation: {
    rule: 'L-063',
    source: 'SI 2024/208 reg 10(11)',
    says: 'It is taken to have to be in the session it is marked for, and away from any school where the pupil is registered; the words were not seen.',
    standing: 'unconfirmed',
  },
}

/** It is one, by a citation; or it is not, because of one limb. */
export type ActivityAnswer = { approved: true; citation: Citation } | { approved: false; refused: Refusal }

/** L-063, L-172: whether an activity was an approved educational activity; undefined on days that are not modelled. */
export const isApprovedEducationalActivity = (
  facts: ActivityFacts,
  day: Day,
  further: readonly Limb[] = furtherLimbsOf2024.taken,
): ActivityAnswer | undefined => {
  const rule = ruleOn(approvedActivity, day)
  if (!rule) return undefined
  const { citation, value } = rule
  if (value.enough && facts[value.enough]) return { approved: true, citation }
  const lacks = (limbs: readonly Limb[]) => limbs.find(({ fact }) => !facts[fact])
  const refused = ({ fact, lacking }: Limb, by: Citation): ActivityAnswer => ({
    approved: false,
    refused: { because: lacking, citation: by, about: fact },
  })
  const lacking = lacks(value.allOf)
  if (lacking) return refused(lacking, citation)
  const lackingFurther = day < regulationsOf2024 ? undefined : lacks(further)
  return lackingFurther ? refused(lackingFurther, furtherLimbsOf2024.citation) : { approved: true, citation }
}
