import type { Caution, Refusal } from '#law/cite.ts'
import { cautionsOnWindows, refusalOfWindow } from '#law/registers/taking-registers.ts'
import type { FieldProblem } from '#platform/http/outcome.ts'
import type { Calendar, SessionWindow } from '#school/calendar/calendar.ts'
import type { Day } from '#time/day.ts'

export type NewWindow = Omit<SessionWindow, 'id'>

/** R-0103: what is wrong with the times themselves, in the order in which they are asked for. */
export function problemsOfTimes(w: NewWindow): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (w.weekdays.length === 0) problems.push({ field: 'weekdays', says: 'Choose at least one weekday' })
  if (w.registerFrom < w.arriveBy) problems.push({ field: 'registerFrom', says: 'The register is taken before pupils are due' })
  if (w.closes <= w.registerFrom) problems.push({ field: 'closes', says: 'The register closes before it is taken' })
  if (w.ends < w.closes) problems.push({ field: 'ends', says: 'The session ends before the register closes' })
  return problems
}

const lawful = (w: NewWindow) => ({ arriveBy: w.arriveBy, registerFrom: w.registerFrom, closes: w.closes, sessionEnds: w.ends })

/** L-051: a register open for longer than the law lets it is refused. */
export const refusalOfTimes = (w: NewWindow): Refusal | undefined => refusalOfWindow(lawful(w), w.fromDay)

/** L-051: what to think about, looking at the windows that would stand together from this day. */
export function cautionsOnTimes(calendar: Calendar, w: NewWindow): Caution[] {
  const stands = calendar.windows.filter(other => other.fromDay <= w.fromDay && !replaces(w, other))
  const others = cautionsOnWindows(stands.map(lawful), w.fromDay)
  return cautionsOnWindows([...stands, w].map(lawful), w.fromDay).filter(c => !others.some(o => o.because === c.because))
}

const replaces = (w: NewWindow, other: NewWindow) =>
  other.session === w.session &&
  other.weekdays.every(day => w.weekdays.includes(day)) &&
  (w.yearGroups === null || other.yearGroups?.every(year => w.yearGroups?.includes(year)) === true)

/** The windows of the day and later, newest first: those that an even newer one has replaced whole are left out. */
export const windowsStanding = (calendar: Calendar, today: Day): SessionWindow[] =>
  calendar.windows
    .filter(w => !calendar.windows.some(n => n !== w && n.fromDay <= today && newer(n, w) && replaces(n, w)))
    .toSorted(
      (a, b) => a.session.localeCompare(b.session) || (a.weekdays[0] ?? 0) - (b.weekdays[0] ?? 0) || a.fromDay - b.fromDay,
    )

const newer = (n: SessionWindow, w: SessionWindow) => n.fromDay > w.fromDay || (n.fromDay === w.fromDay && n.id > w.id)
