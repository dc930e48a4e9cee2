import type { Caution, Citation, Refusal } from '#law/cite.ts'
import { standingRules } from '#law/codes/standing-rules.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { isCompulsorySchoolAge } from '#law/pupils/compulsory-school-age.ts'
import type { KindOfSchool } from '#law/pupils/local-authority.ts'
import type { Unconfirmed } from '#law/rule.ts'
import { type Day, dayText } from '#time/day.ts'
import { holidayAllowance, withinHolidayAllowance } from './holiday-leave.ts'
import { type AskedBy, type KindOfLeave, kindsOfLeave, type LeaveFact, type LeaveTerms } from './leave-kinds-table.ts'

/** L-090: the kinds of school in which only a person whom the proprietor authorised may give leave. */
export const schoolsBoundOnLeave: DatedRule<readonly KindOfSchool[]> = {
  rule: 'L-090',
  question: 'In which schools may only an authorised person give leave?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: ['maintained', 'non-maintained-special'],
      citation: {
        rule: 'L-090',
        source: 'SI 2024/208 reg 11(1)',
        says: 'In a maintained school or a non-maintained special school only a person whom the proprietor authorised may give leave.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: ['maintained', 'non-maintained-special'],
      citation: {
        rule: 'L-174',
        source: 'SI 2006/1751 reg 7',
        says: 'The rules of leave bound maintained schools and non-maintained special schools.',
        standing: 'must',
      },
    },
  ],
}

/** L-090: what is expected of the schools that the regulation does not bind. */
export const otherSchoolsCitation: Citation = {
  rule: 'L-090',
  source: 'Working together 2024',
  says: 'Academies and independent schools are expected to follow the same rules of leave.',
  standing: 'should',
}

/** L-068, L-069: who may ask for leave for an interview, and agree study leave. */
export const appropriatePerson: Unconfirmed<readonly AskedBy[]> = {
  question: 'Who is an appropriate person to ask for leave for an interview or for study?',
  taken: ['parent-lived-with', 'another-parent', 'pupil'],
  citation: {
    rule: 'L-068',
    source: 'SI 2024/208 reg 11',
    says: 'Any parent, or the pupil, is taken to be an appropriate person; the definition was not seen.',
    standing: 'unconfirmed',
  },
}

/** A request for leave. `schoolDays` and `takenThisSchoolYear` matter to holidays before September 2013 only. */
export type LeaveFacts = {
  school: KindOfSchool
  kind: KindOfLeave
  approverAuthorised: boolean
  askedOn: Day
  askedBy: AskedBy
  firstDay: Day
  lastDay: Day
  born: Day
  confirmed: Readonly<Partial<Record<LeaveFact, boolean>>>
  schoolDays?: number
  takenThisSchoolYear?: number
}

/** Leave may be given, with its code and what to think about; or it may not. */
export type LeaveAnswer =
  | { possible: true; code: string; cautions: readonly Caution[]; citation: Citation }
  | { possible: false; refused: Refusal }

const no = (because: string, citation: Citation, about: string): Refusal => ({ because, citation, about })

const refusalOfAge = ({ age, citation }: LeaveTerms, { born, firstDay, lastDay }: LeaveFacts): Refusal | undefined => {
  if (age === undefined) return undefined
  const ages = [isCompulsorySchoolAge(born, firstDay), isCompulsorySchoolAge(born, lastDay)]
  const wanted = age === 'of-compulsory-school-age'
  if (ages.every(is => is === wanted)) return undefined
  const side = wanted ? 'of' : 'outside'
  return no(`This leave is only for days on which the pupil is ${side} compulsory school age.`, citation, 'born')
}

const refusalOfTime = ({ inAdvance, citation }: LeaveTerms, { askedOn, firstDay }: LeaveFacts): Refusal | undefined =>
  inAdvance && askedOn > firstDay
    ? no(
        `It was asked for on ${dayText(askedOn)}, after the absence began on ${dayText(firstDay)}. Leave is asked for in advance.`,
        citation,
        'askedOn',
      )
    : undefined

const cautionOnTime = ({ inAdvance, citation }: LeaveTerms, { askedOn, firstDay }: LeaveFacts): Caution[] =>
  inAdvance && askedOn === firstDay
    ? [
        no(
          'It was asked for on the first day of the absence. It is in advance only if that was before the session began.',
          citation,
          'askedOn',
        ),
      ]
    : []

const asksWrongly = (
  { askedBy, citation }: LeaveTerms,
  facts: LeaveFacts,
  appropriate: readonly AskedBy[],
): Refusal | undefined => {
  if (askedBy === undefined) return undefined
  if (askedBy === 'parent-lived-with')
    return facts.askedBy === askedBy
      ? undefined
      : no('A parent with whom the pupil normally lives has not asked for it.', citation, 'askedBy')
  return appropriate.includes(facts.askedBy)
    ? undefined
    : no('It was not asked for by an appropriate person.', appropriatePerson.citation, 'askedBy')
}

const beyondAllowance = ({ kind, firstDay, schoolDays = 0, takenThisSchoolYear = 0 }: LeaveFacts) => {
  const holiday = kind === 'holiday' ? withinHolidayAllowance({ firstDay, schoolDays, takenThisSchoolYear }) : undefined
  return holiday === undefined || holiday.allowance === 0 || holiday.within
    ? undefined
    : { ...holiday, total: schoolDays + takenThisSchoolYear }
}

const refusalOfFacts = ({ needs = [], citation }: LeaveTerms, facts: LeaveFacts): Refusal | undefined => {
  const lacking = needs.find(({ fact }) => !facts.confirmed[fact])
  if (lacking) return no(lacking.lacking, citation, lacking.fact)
  const beyond = beyondAllowance(facts)
  return beyond === undefined || facts.confirmed.exceptional
    ? undefined
    : no(
        `With it the pupil would have been on holiday for ${beyond.total} school days in the school year. More than ${beyond.allowance} had to be exceptional.`,
        beyond.citation,
        'schoolDays',
      )
}

// What binds some schools by law and is expected of the others.
const expectations = (terms: LeaveTerms, facts: LeaveFacts, appropriate: readonly AskedBy[]): Refusal[] => {
  const bound = ruleOn(schoolsBoundOnLeave, facts.firstDay)
  const wrongApprover =
    facts.approverAuthorised || !bound
      ? undefined
      : no('Whoever gives the leave is not authorised by the proprietor to give it.', bound.citation, 'approverAuthorised')
  return [wrongApprover, asksWrongly(terms, facts, appropriate)].filter(refusal => refusal !== undefined)
}

const cautionOnHoliday = ({ kind }: LeaveTerms, day: Day): Caution[] => {
  const rule = ruleOn(holidayAllowance, day)
  return kind === 'holiday' && rule?.value === 0 ? [no('A holiday is generally not exceptional.', rule.citation, 'kind')] : []
}

/** L-067, L-068, L-069, L-070, L-071, L-090, L-091, L-092, L-174: whether leave may be given, by the law of its first day, and with which code. */
export const mayGiveLeave = (facts: LeaveFacts, appropriate: readonly AskedBy[] = appropriatePerson.taken): LeaveAnswer => {
  const day = facts.firstDay
  const kinds = ruleOn(kindsOfLeave, day)
  const terms = kinds?.value.find(({ kind }) => kind === facts.kind)
  const refuse = (refused: Refusal): LeaveAnswer => ({ possible: false, refused })
  if (!kinds || !terms)
    return refuse(
      no('What leave of this kind was on this day is not known.', kinds?.citation ?? standingRules.notModelled, 'kind'),
    )
  if (facts.lastDay < day) return refuse(no('The last day of the leave is before its first.', kinds.citation, 'lastDay'))
  if (terms.code === undefined) return refuse(no(`${terms.citation.says} This is not such a case.`, terms.citation, 'kind'))
  const refused = refusalOfAge(terms, facts) ?? refusalOfTime(terms, facts) ?? refusalOfFacts(terms, facts)
  if (refused) return refuse(refused)
  const expected = expectations(terms, facts, appropriate)
  const isBound = ruleOn(schoolsBoundOnLeave, day)?.value.includes(facts.school)
  const [first] = expected
  if (first && isBound) return refuse(first)
  const asked = day < regulationsOf2024 ? [] : expected.map(caution => ({ ...caution, citation: otherSchoolsCitation }))
  return {
    possible: true,
    code: (beyondAllowance(facts) && terms.codeBeyondAllowance) ?? terms.code,
    cautions: [...asked, ...cautionOnTime(terms, facts), ...cautionOnHoliday(terms, day)],
    citation: terms.citation,
  }
}
