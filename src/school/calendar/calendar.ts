import type { Session } from '#law/codes/code.ts'
import type { ClockTime } from '#time/clock.ts'
import { type Day, weekdayOf } from '#time/day.ts'

export type SessionName = Session
export type SessionsNamed = SessionName | 'both'
export type ExceptionKind = 'inset' | 'bank-holiday' | 'planned-closure' | 'exeat' | 'opened'

/** A stretch of school days: a half-term is one. */
export interface Term {
  id: number
  academicYear: number
  name: string
  firstDay: Day
  lastDay: Day
}

export interface AcademicYear {
  id: number
  name: string
  firstDay: Day
  lastDay: Day
}

/** Days that differ from the ordinary week: closed by plan, or opened. No year groups means everyone. */
export interface CalendarException {
  id: number
  kind: ExceptionKind
  title: string
  firstDay: Day
  lastDay: Day
  sessions: SessionsNamed
  yearGroups: number[] | null
}

/** When a session is, on which weekdays, for whom, from which day. */
export interface SessionWindow {
  id: number
  fromDay: Day
  session: SessionName
  weekdays: number[]
  yearGroups: number[] | null
  arriveBy: ClockTime
  registerFrom: ClockTime
  closes: ClockTime
  ends: ClockTime
}

export interface Calendar {
  years: AcademicYear[]
  terms: Term[]
  exceptions: CalendarException[]
  windows: SessionWindow[]
}

/** A session of a day for a year group: its window, or why there is none. */
export type SessionOfDay = { window: SessionWindow } | { closed: string; planned: boolean }

const within = (day: Day, span: { firstDay: Day; lastDay: Day }) => span.firstDay <= day && day <= span.lastDay
const covers = (exception: CalendarException, session: SessionName) =>
  exception.sessions === 'both' || exception.sessions === session
const concerns = (yearGroups: number[] | null, yearGroup: number | null) =>
  yearGroups === null || (yearGroup !== null && yearGroups.includes(yearGroup))

/** R-0102, R-0103: the session of this day for this year group, or the reason why the school is closed to it. */
export function sessionOn(calendar: Calendar, day: Day, session: SessionName, yearGroup: number | null): SessionOfDay {
  const here = calendar.exceptions.filter(e => within(day, e) && covers(e, session) && concerns(e.yearGroups, yearGroup))
  const closing = here.find(e => e.kind !== 'opened')
  if (closing) return { closed: closing.title, planned: true }
  const opened = here.some(e => e.kind === 'opened')
  const term = calendar.terms.find(t => within(day, t))
  if (!term && !opened) return { closed: weekdayOf(day) > 5 ? 'Weekend' : 'Holiday', planned: true }
  const weekday = weekdayOf(day)
  const fits = (w: SessionWindow) => w.session === session && w.fromDay <= day && concerns(w.yearGroups, yearGroup)
  const window =
    newest(calendar.windows.filter(w => fits(w) && w.weekdays.includes(weekday))) ??
    (opened ? newest(calendar.windows.filter(fits)) : undefined)
  return window ? { window } : { closed: weekday > 5 ? 'Weekend' : 'No session', planned: true }
}

/** The window that stands: the newest, and of two of one day the one made for a year group. */
function newest(windows: SessionWindow[]): SessionWindow | undefined {
  return windows.toSorted(
    (a, b) => b.fromDay - a.fromDay || Number(b.yearGroups !== null) - Number(a.yearGroups !== null) || b.id - a.id,
  )[0]
}

/** Whether any session is held on this day for this year group; null asks for the school as a whole. */
export const isSchoolDay = (calendar: Calendar, day: Day, yearGroup: number | null = null): boolean =>
  (['AM', 'PM'] as const).some(session => 'window' in sessionOn(calendar, day, session, yearGroup))

/** The last school days before a day, earliest first; looks back ten weeks at most. */
export function schoolDaysBefore(calendar: Calendar, day: Day, count: number, yearGroup: number | null = null): Day[] {
  const days: Day[] = []
  for (let d = day - 1; d > day - 70 && days.length < count; d--) if (isSchoolDay(calendar, d, yearGroup)) days.unshift(d)
  return days
}

/** The next school day on or after a day; looks a year ahead. */
export function nextSchoolDay(calendar: Calendar, from: Day, yearGroup: number | null = null): Day | undefined {
  for (let d = from; d < from + 370; d++) if (isSchoolDay(calendar, d, yearGroup)) return d
  return undefined
}
