import { isNotOnRoll, isPlannedClosure, type Session } from '#law/codes/attendance-codes.ts'
import type { Day } from '#time/day.ts'

/** One session of a pupil, with its code; undefined where it was not marked. */
export type SessionMark = { day: Day; session: Session; code: string | undefined }

/** What a mark does to an absence on end: it belongs to it, it lets it run on without belonging to it, or it ends it. */
export type PartInRun = 'counts' | 'passed over' | 'breaks'

/** An absence on end. A school day counts where every session of it does. */
export type Run = {
  from: Day
  until: Day
  sessions: number
  schoolDays: number
  /** Sessions within it that were passed over: for a person to look at. */
  passedOver: readonly SessionMark[]
  /** The mark that ended it; undefined while nothing has. */
  endedBy?: SessionMark
}

const inOrder = (a: SessionMark, b: SessionMark): number => a.day - b.day || a.session.localeCompare(b.session)

// Weekends and holidays have no marks; a closure planned for the whole school, and a day not yet on roll, are no sessions either.
const isSession = ({ code, day }: SessionMark): boolean =>
  code === undefined || !(isPlannedClosure(code, day) || isNotOnRoll(code, day))

const wholeDays = (marks: readonly SessionMark[], partOf: (mark: SessionMark) => PartInRun): Set<Day> => {
  const whole = new Set(marks.map(({ day }) => day))
  for (const mark of marks) if (partOf(mark) !== 'counts') whole.delete(mark.day)
  return whole
}

const runOf = (counted: readonly SessionMark[], passed: readonly SessionMark[], whole: Set<Day>, endedBy?: SessionMark): Run => {
  const until = counted.at(-1)!.day
  return {
    from: counted[0]!.day,
    until,
    sessions: counted.length,
    schoolDays: new Set(counted.map(({ day }) => day).filter(day => whole.has(day))).size,
    passedOver: passed.filter(({ day }) => day <= until),
    endedBy,
  }
}

/** L-038, L-100, L-101: the absences on end among these marks, earliest first; what counts, and what breaks one, is given. */
export const runsOf = (marks: Iterable<SessionMark>, partOf: (mark: SessionMark) => PartInRun): readonly Run[] => {
  const sessions = [...marks].filter(isSession).sort(inOrder)
  const whole = wholeDays(sessions, partOf)
  const runs: Run[] = []
  let counted: SessionMark[] = []
  let passed: SessionMark[] = []
  const close = (endedBy?: SessionMark): void => {
    if (counted.length > 0) runs.push(runOf(counted, passed, whole, endedBy))
    counted = []
    passed = []
  }
  for (const mark of sessions) {
    const part = partOf(mark)
    if (part === 'breaks') close(mark)
    else if (part === 'counts') counted.push(mark)
    else if (counted.length > 0) passed.push(mark)
  }
  close()
  return runs
}
