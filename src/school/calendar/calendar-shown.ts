import type { Day } from '#time/day.ts'
import type { AcademicYear, Calendar } from './calendar.ts'
import { calendarWall } from './calendar-wall.ts'

/** The year that is asked for; else that of the day, else the next, else the last. */
function yearShown(years: AcademicYear[], asked: number | undefined, today: Day): AcademicYear | undefined {
  return (
    years.find(y => y.id === asked) ??
    years.find(y => y.firstDay <= today && today <= y.lastDay) ??
    years.find(y => y.firstDay > today) ??
    years.at(-1)
  )
}

/** What the page of the calendar shows: one academic year, as the school or a year group sees it. */
export function calendarShown(calendar: Calendar, today: Day, query: { year?: number; yearGroup?: number }) {
  const shown = yearShown(calendar.years, query.year, today)
  const inYear = (span: { firstDay: Day; lastDay: Day }) =>
    shown !== undefined && span.firstDay <= shown.lastDay && span.lastDay >= shown.firstDay
  const months = shown ? calendarWall(calendar, shown.firstDay, shown.lastDay, query.yearGroup ?? null) : []
  return {
    years: calendar.years,
    shown: shown ?? null,
    terms: calendar.terms.filter(inYear),
    days: calendar.exceptions.filter(inYear),
    months,
    schoolDays: months.reduce((sum, month) => sum + month.schoolDays, 0),
    hasTimes: calendar.windows.length > 0,
  }
}
