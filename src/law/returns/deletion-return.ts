import { type Listed, listedUnder, missingFrom } from '#law/check-list.ts'
import type { Citation } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import type { Unconfirmed } from '#law/rule.ts'
import { type Day, dayOf } from '#time/day.ts'

/** L-035, L-177: of which deletions the local authority is told: all, or those on some of the grounds by the letters of the day. */
export const deletionReturns: DatedRule<'every ground' | readonly string[]> = {
  rule: 'L-035',
  question: 'Of which deletions is the local authority told, and when?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: 'every ground',
      citation: {
        rule: 'L-035',
        source: 'SI 2024/208 reg 13(4)',
        says: 'The local authority is told of a deletion as soon as a ground is met, and no later than the name is deleted.',
        standing: 'must',
      },
    },
    {
      from: dayOf('2016-09-01'),
      value: 'every ground',
      citation: {
        rule: 'L-177',
        source: 'SI 2016/792 reg 5',
        says: 'From 1 September 2016 the local authority was told of a deletion on any ground, no later than the name was deleted.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: ['d', 'e', 'g', 'i', 'm'],
      citation: {
        rule: 'L-177',
        source: 'SI 2006/1751 reg 12',
        says: 'Before 1 September 2016 the local authority was told of deletions on five of the grounds of that time.',
        standing: 'must',
      },
    },
  ],
}

/** L-035: the pupils of whose deletion no return is made. */
export const oldestLeftOut: Citation = {
  rule: 'L-035',
  source: 'SI 2024/208 reg 13(5)',
  says: 'No return is made of a pupil in the most senior class whose name is deleted at or after the end of the last term, unless the authority asks.',
  standing: 'must',
}

/** What a deletion return says. */
export type DeletionItem =
  | 'fullName'
  | 'address'
  | 'parentsLivedWith'
  | 'emergencyNumbers'
  | 'newHomeOrSchool'
  | 'otherSchool'
  | 'ground'

/** L-035: whether other schools and the ground are told too. */
export const otherSchoolAndGround: Unconfirmed<boolean> = {
  question: 'Does a deletion return also tell of other schools and of the ground?',
  taken: true,
  citation: {
    rule: 'L-035',
    source: 'Daymark',
    says: 'Other schools and the ground are sent too, as the older regulations had it; the end of the list of 2024 was not seen.',
    standing: 'unconfirmed',
  },
}

const listed = listedUnder(deletionReturns.versions[0]!.citation, {
  fullName: 'The pupil’s full name.',
  address: 'The pupil’s address.',
  parentsLivedWith: 'The full name and address of every parent the pupil normally lives with.',
  emergencyNumbers: 'At least one emergency telephone number of each of those parents.',
  newHomeOrSchool: 'What a parent has told of a new home or another school.',
})
const alsoListed = listedUnder(otherSchoolAndGround.citation, {
  otherSchool: 'The other or new school, with its first day.',
  ground: 'The ground on which the name is deleted.',
})

/** L-035: what a deletion return says, in its order. */
export const itemsOfDeletionReturn = (alsoTold = otherSchoolAndGround.taken): readonly Listed<DeletionItem>[] =>
  alsoTold ? [...listed, ...alsoListed] : listed

/** L-035: what a deletion return still lacks. */
export const missingFromDeletionReturn = (
  has: readonly DeletionItem[],
  alsoTold = otherSchoolAndGround.taken,
): readonly Listed<DeletionItem>[] => missingFrom(itemsOfDeletionReturn(alsoTold), has)

/** A deletion, and what decides whether a return is made of it. The letter is that of its day. */
export type Deletion = {
  deletedOn: Day
  groundMetOn: Day
  letter: string
  inMostSeniorClass: boolean
  lastTermEnds: Day
  authorityAsks: boolean
}

/** Whether a return is made; from when it can be, and by the end of which day. */
export type ReturnOfDeletion = { needed: boolean | 'not seen'; from?: Day; due?: Day; citation: Citation }

/** L-035, L-177: whether the local authority is told of this deletion, and when. */
export const deletionReturn = (deletion: Deletion): ReturnOfDeletion | undefined => {
  const rule = ruleOn(deletionReturns, deletion.deletedOn)
  if (!rule) return undefined
  const { deletedOn, groundMetOn, letter, inMostSeniorClass, lastTermEnds, authorityAsks } = deletion
  if (rule.value !== 'every ground' && !rule.value.includes(letter)) return { needed: false, citation: rule.citation }
  if (inMostSeniorClass && deletedOn >= lastTermEnds && !authorityAsks)
    return rule.from >= regulationsOf2024
      ? { needed: false, citation: oldestLeftOut }
      : { needed: 'not seen', citation: { ...rule.citation, standing: 'unconfirmed' } }
  return { needed: true, from: groundMetOn, due: deletedOn, citation: rule.citation }
}
