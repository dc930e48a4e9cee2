import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import type { SessionMark } from '#law/registers/continuous-absence.ts'
import type { Day } from '#time/day.ts'
import { checkOf, conditionsOfEnquiries, type Enquiries, type GroundCheck } from './ground-check.ts'
import { twentySchoolDays } from './twenty-school-days.ts'

/** L-037, L-178: within how many school days after leave a pupil is expected back. */
export const schoolDaysAfterLeave: DatedRule<number> = {
  rule: 'L-037',
  question: 'How many school days after leave of absence may pass before a name can leave the register?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: 10,
      citation: {
        rule: 'L-037',
        source: 'SI 2024/208 reg 9(1)(h)',
        says: 'The pupil has not attended within the ten school days after leave of any kind ended.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: 10,
      citation: {
        rule: 'L-178',
        source: 'SI 2006/1751 reg 8(1)',
        says: 'The pupil had not attended within ten school days after leave ended; until 31 August 2013 that meant holiday leave of more than ten days.',
        standing: 'must',
      },
    },
  ],
}

/** Leave that ended, the school days of the calendar, and the days on which the pupil has attended. */
export type AfterLeave = { leaveEnded?: Day; schoolDays: Iterable<Day>; attended: Iterable<Day> }

// The last of the school days within which the pupil is expected back.
const lastDayToReturn = (leaveEnded: Day, schoolDays: Iterable<Day>, on: Day): Day | undefined =>
  [...new Set(schoolDays)].filter(day => day > leaveEnded).sort((a, b) => a - b)[
    (ruleOn(schoolDaysAfterLeave, on)?.value ?? 0) - 1
  ]

/** L-037: ground (h), not back after leave of absence of any kind. */
export const checkH = ({ leaveEnded, schoolDays, attended, ...enquiries }: AfterLeave & Enquiries, on: Day): GroundCheck => {
  const last = leaveEnded === undefined ? undefined : lastDayToReturn(leaveEnded, schoolDays, on)
  const returned = leaveEnded !== undefined && [...attended].some(day => day > leaveEnded && day <= on)
  return checkOf('h', [
    { says: 'The pupil was given leave of absence, and it has ended.', holds: leaveEnded !== undefined && on > leaveEnded },
    { says: 'The ten school days after it are over.', holds: last !== undefined && on > last },
    { says: 'The pupil has not attended since.', holds: !returned },
    ...conditionsOfEnquiries(enquiries),
  ])
}

/** L-037, L-038: ground (i), absent without authority for twenty school days on end. */
export const checkI = ({ marks, ...enquiries }: { marks: Iterable<SessionMark> } & Enquiries, on: Day): GroundCheck =>
  checkOf('i', [
    {
      says: 'Every session of the last twenty school days or more carries one of the three codes that the ground names.',
      holds: twentySchoolDays(marks, on)?.longEnough === true,
    },
    ...conditionsOfEnquiries(enquiries),
  ])
