import type { Citation } from '#law/cite.ts'
import { codeOfNumber, codeOn } from '#law/codes/attendance-codes.ts'
import type { Code } from '#law/codes/code.ts'
import type { Day } from '#time/day.ts'
import { percentText } from './percent-text.ts'

export { percentText } from './percent-text.ts'

/** L-110: how sessions are counted, and which of them are possible. */
export const measuresCitation: Citation = {
  rule: 'L-110',
  source: 'DfE attendance statistics',
  says: 'Attendance is the sessions attended divided by the sessions possible; sums are made first and divided once.',
  standing: 'defines',
}

/** Whole sessions, by how they count. `late` is late before the register closed or after. */
export type SessionCounts = {
  present: number
  approvedEducationalActivity: number
  authorised: number
  unauthorised: number
  possible: number
  attended: number
  late: number
}

const nothing = (): SessionCounts => ({
  present: 0,
  approvedEducationalActivity: 0,
  authorised: 0,
  unauthorised: 0,
  possible: 0,
  attended: 0,
  late: 0,
})

const add = (counts: SessionCounts, { set, part }: Code): void => {
  if (set === 'present') counts.present += 1
  else if (set === 'approved-educational-activity') counts.approvedEducationalActivity += 1
  else if (set === 'authorised') counts.authorised += 1
  else if (set === 'unauthorised') counts.unauthorised += 1
  else return
  counts.possible += 1
  if (set === 'present' || set === 'approved-educational-activity') counts.attended += 1
  if (part === 'late' || part === 'after-close') counts.late += 1
}

/** L-110: counts marks by set. A letter that was no code on its day is counted nowhere. */
export const countMarks = (marks: Iterable<{ code: string; day: Day }>): SessionCounts => {
  const counts = nothing()
  for (const { code, day } of marks) {
    const found = codeOn(code, day)
    if (found) add(counts, found)
  }
  return counts
}

/** L-110: counts the bytes of a strip, or of a part of one, by set. 0 is no mark and is counted nowhere. */
export const countNumbers = (numbers: Iterable<number>): SessionCounts => {
  const counts = nothing()
  for (const number of numbers) {
    const found = codeOfNumber(number)
    if (found) add(counts, found)
  }
  return counts
}

/** L-110: several counts as one, so that a group's rate is divided once. */
export const sumCounts = (all: Iterable<SessionCounts>): SessionCounts => {
  const sum = nothing()
  for (const counts of all) for (const key of Object.keys(sum) as (keyof SessionCounts)[]) sum[key] += counts[key]
  return sum
}

/** L-110, L-113: attendance as it is shown, '93.1'; undefined while no session was possible. */
export const attendancePercent = ({ attended, possible }: Pick<SessionCounts, 'attended' | 'possible'>): string | undefined =>
  percentText(attended, possible)

/** L-110: whether the code of a byte of a strip is late, while the register was open or after. */
export const isLateNumber = (number: number): boolean => {
  const part = codeOfNumber(number)?.part
  return part === 'late' || part === 'after-close'
}
