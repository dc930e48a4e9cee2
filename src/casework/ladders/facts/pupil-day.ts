import { codeOfNumber, type Session } from '#law/codes/attendance-codes.ts'
import { countsTowardsThreshold } from '#law/notices/threshold.ts'
import type { Day } from '#time/day.ts'
import type { PupilYear } from './pupil-year.ts'
import { is, sessionKinds } from './session-kinds.ts'

/** What a school day was to a pupil: whole sessions, none to two of each. */
export interface PupilDay {
  /** The place of the day among the school days. */
  place: number
  day: Day
  possible: number
  attended: number
  absent: number
  unauthorised: number
  /** Absent and authorised, by illness or at an appointment. */
  medical: number
  ill: number
  lateBeforeClose: number
  lateAfterClose: number
  /** On holiday without leave. */
  holiday: number
  /** Absent without a reason, as it was on the day itself. */
  unexplained: number
  /** The first day by which the reason of all of that was known; null while it is not. */
  known: Day | null
  /** L-132: sessions that count towards the national threshold. */
  threshold: number
}

const sessions: readonly Session[] = ['AM', 'PM']

/** The day of a pupil at a place among the school days. */
export function pupilDay({ marks, from, reasonKnown }: PupilYear, place: number, day: Day): PupilDay {
  const today: PupilDay = {
    place,
    day,
    possible: 0,
    attended: 0,
    absent: 0,
    unauthorised: 0,
    medical: 0,
    ill: 0,
    lateBeforeClose: 0,
    lateAfterClose: 0,
    holiday: 0,
    unexplained: 0,
    known: null,
    threshold: 0,
  }
  const at = (day - from) * 2
  if (at < 0 || at + 1 >= marks.length) return today
  // Most days are of one kind: two marks of a pupil who was there.
  const [am, pm] = [sessionKinds[marks[at]!]!, sessionKinds[marks[at + 1]!]!]
  if (am === there && pm === there) {
    today.possible = 2
    today.attended = 2
    return withFirst(today, at, reasonKnown)
  }
  add(today, am)
  add(today, pm)
  if (today.unauthorised > 0)
    for (const [half, session] of sessions.entries()) {
      const code = (half === 0 ? am : pm) & is.unauthorised ? codeOfNumber(marks[at + half]!)?.code : undefined
      if (code !== undefined && countsTowardsThreshold({ day, session, code })) today.threshold++
    }
  return withFirst(today, at, reasonKnown)
}

const there = is.possible | is.attended

function add(today: PupilDay, kind: number): void {
  if ((kind & is.possible) === 0) return
  today.possible++
  if (kind & is.attended) today.attended++
  else today.absent++
  if (kind & is.unauthorised) today.unauthorised++
  if (kind & (is.ill | is.appointment)) today.medical++
  if (kind & is.ill) today.ill++
  if (kind & is.late) today.lateBeforeClose++
  if (kind & is.afterClose) today.lateAfterClose++
  if (kind & is.holiday) today.holiday++
  if (kind & is.unexplained) today.unexplained++
}

/** Adds what stood without a reason at first, and has one now. */
function withFirst(today: PupilDay, at: number, reasonKnown: PupilYear['reasonKnown']): PupilDay {
  if (!reasonKnown || reasonKnown.size === 0) return today
  const [am, pm] = [reasonKnown.get(at), reasonKnown.get(at + 1)]
  if (am === undefined && pm === undefined) return today
  today.unexplained = Math.max(today.unexplained, (am === undefined ? 0 : 1) + (pm === undefined ? 0 : 1))
  today.known = am === null || pm === null ? null : Math.max(am ?? 0, pm ?? 0)
  return today
}
