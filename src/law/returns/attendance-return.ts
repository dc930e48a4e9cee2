import type { Citation } from '#law/cite.ts'
import { codeOn } from '#law/codes/attendance-codes.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { isCompulsorySchoolAge } from '#law/pupils/compulsory-school-age.ts'
import { monthsWithout } from '#law/registers/calendar-months.ts'
import { type PartInRun, type Run, runsOf, type SessionMark } from '#law/registers/continuous-absence.ts'
import type { Unconfirmed } from '#law/rule.ts'
import type { Day } from '#time/day.ts'

/** How long an absence on end must be, of which codes, and how often the return is made. */
export type AttendanceReturn = { schoolDays: number; codes: readonly string[]; atLeast: 'each calendar month' | 'as agreed' }

/** L-100, L-177: which pupils the attendance return to the local authority lists, and how often it is made. */
export const attendanceReturns: DatedRule<AttendanceReturn> = {
  rule: 'L-100',
  question: 'Which pupils are in the attendance return to the local authority?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: { schoolDays: 10, codes: ['G', 'N', 'O', 'U'], atLeast: 'each calendar month' },
      citation: {
        rule: 'L-100',
        source: 'SI 2024/208 reg 13',
        says: 'At least once a calendar month: name and address of each pupil of compulsory school age who fails to attend regularly, or was absent without authority for ten school days on end.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: { schoolDays: 10, codes: ['G', 'N', 'O', 'U'], atLeast: 'as agreed' },
      citation: {
        rule: 'L-177',
        source: 'SI 2006/1751 reg 12',
        says: 'At intervals agreed with the local authority: pupils of compulsory school age who failed to attend regularly or were absent without authority for ten school days, with the cause if known.',
        standing: 'must',
      },
    },
  ],
}

/** L-100: what a session that was not possible does to an absence on end. */
export const notPossibleInARun: Unconfirmed<PartInRun> = {
  question: 'Does a session in which the pupil could not attend, such as a closed school, end ten days of absence?',
  taken: 'passed over',
  citation: {
    rule: 'L-100',
    source: 'Daymark',
    says: 'Sessions in which attending was not possible neither count nor end an absence on end; a person looks at them.',
    standing: 'unconfirmed',
  },
}

/** What of a pupil goes into the return, and what a person looks at first. */
export type Listing = {
  listed: boolean
  because: readonly ('ten school days' | 'fails to attend regularly')[]
  runs: readonly Run[]
  /** Sessions inside such an absence that were not possible or not marked. */
  toReview: readonly SessionMark[]
  citation: Citation
}

const partIn =
  (rule: AttendanceReturn, notPossible: PartInRun) =>
  ({ code, day }: SessionMark): PartInRun => {
    if (code === undefined) return 'passed over'
    if (rule.codes.includes(code)) return 'counts'
    return codeOn(code, day)?.set === 'not-possible' ? notPossible : 'breaks'
  }

/**
 * L-100, L-177: whether a pupil is in the return made on a day, from the marks of the time it covers. Whether a pupil fails to
 * attend regularly is a person’s judgement and is given. Sessions outside compulsory school age are left out.
 */
export const attendanceListing = (
  pupil: { born: Day; marks: Iterable<SessionMark>; failsToAttendRegularly?: boolean },
  on: Day,
  notPossible = notPossibleInARun.taken,
): Listing | undefined => {
  const rule = ruleOn(attendanceReturns, on)
  if (!rule) return undefined
  const marks = [...pupil.marks].filter(({ day }) => day <= on && isCompulsorySchoolAge(pupil.born, day))
  const runs = runsOf(marks, partIn(rule.value, notPossible)).filter(({ schoolDays }) => schoolDays >= rule.value.schoolDays)
  const irregular = pupil.failsToAttendRegularly === true && isCompulsorySchoolAge(pupil.born, on)
  return {
    listed: runs.length > 0 || irregular,
    because: [
      ...(runs.length > 0 ? (['ten school days'] as const) : []),
      ...(irregular ? (['fails to attend regularly'] as const) : []),
    ],
    runs,
    toReview: runs.flatMap(({ passedOver }) => passedOver),
    citation: rule.citation,
  }
}

/** L-100: the calendar months of a period, as '2026-10', in which no attendance return was made though one was due each month. */
export const monthsWithoutReturn = (returns: Iterable<Day>, first: Day, last: Day): readonly string[] => {
  const monthly = ruleOn(attendanceReturns, first)?.value.atLeast === 'each calendar month'
  return monthly ? monthsWithout(returns, first, last) : []
}
