import {
  type AcademicYear,
  type Calendar,
  type CalendarException,
  type SessionWindow,
  sessionOn,
  type Term,
} from '#school/calendar/calendar.ts'
import { registerTimes } from '#school/policy/register-times.ts'
import { type Day, daysFrom } from '#time/day.ts'
import type { Ids } from './ids.ts'
import { policyOf } from './policies.ts'
import { schoolYear } from './school-year.ts'
import type { SchoolPlan } from './schools/school-plan.ts'

/** Every session of a school in two school years, in order: the places at which a pupil may have a mark. */
export interface Timeline {
  calendar: Calendar
  /** Last year, and this one. */
  years: readonly [AcademicYear, AcademicYear]
  days: Day[]
  /** Of each session: the place of its day in `days`, and 1 for an afternoon. */
  dayOf: Uint16Array
  afternoon: Uint8Array
  /** The first session of each day, and one more: the number of sessions. */
  firstOf: number[]
  /** Where this year's sessions begin. */
  thisYear: number
  morning: SessionWindow
  afternoonWindow: SessionWindow
}

/** The calendar of a school for two school years, the second beginning in September of `year`. */
function calendarOf(plan: SchoolPlan, year: number, ids: Ids): Calendar {
  const years: AcademicYear[] = []
  const terms: Term[] = []
  const exceptions: CalendarException[] = []
  for (const made of [schoolYear(plan.calendar, year - 1), schoolYear(plan.calendar, year)]) {
    const id = ids.next('academic_year')
    years.push({ id, name: made.name, firstDay: made.firstDay, lastDay: made.lastDay })
    for (const term of made.terms) terms.push({ ...term, id: ids.next('term'), academicYear: id })
    for (const closed of made.closed)
      exceptions.push({ ...closed, id: ids.next('calendar_exception'), sessions: 'both', yearGroups: null })
  }
  const windows = registerTimes(policyOf(plan)).map(times => ({
    id: ids.next('session_window'),
    fromDay: years[0]!.firstDay,
    yearGroups: null,
    ...times,
  }))
  return { years, terms, exceptions, windows }
}

/** The sessions of last year and of the school year that begins in September of `year`. */
export function timelineOf(plan: SchoolPlan, year: number, ids: Ids): Timeline {
  const calendar = calendarOf(plan, year, ids)
  const [last, present] = calendar.years as [AcademicYear, AcademicYear]
  const days: Day[] = []
  const dayOf: number[] = []
  const afternoon: number[] = []
  const firstOf: number[] = []
  let thisYear = 0
  for (const day of daysFrom(last.firstDay, present.lastDay)) {
    if (day === present.firstDay) thisYear = dayOf.length
    const held = (['AM', 'PM'] as const).map(session => 'window' in sessionOn(calendar, day, session, null))
    if (!held.includes(true)) continue
    firstOf.push(dayOf.length)
    held.forEach((open, half) => {
      if (!open) return
      dayOf.push(days.length)
      afternoon.push(half)
    })
    days.push(day)
  }
  firstOf.push(dayOf.length)
  const windowOf = (session: 'AM' | 'PM') => calendar.windows.find(window => window.session === session)!
  return {
    calendar,
    years: [last, present],
    days,
    dayOf: Uint16Array.from(dayOf),
    afternoon: Uint8Array.from(afternoon),
    firstOf,
    thisYear,
    morning: windowOf('AM'),
    afternoonWindow: windowOf('PM'),
  }
}
