import { schoolDoor } from '#school/access/school-door.ts'
import { windowsStanding } from '#school/session-times/check-session-times.ts'
import type { Day } from '#time/day.ts'
import { readCalendar } from './calendar.contract.ts'
import { CalendarPage } from './calendar.page.tsx'
import { calendarOf } from './calendar.store.ts'
import type { AcademicYear } from './calendar.ts'
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

const read = schoolDoor('see the calendar', 'school', {
  contract: readCalendar,
  act: async ({ query }, ctx) => {
    const calendar = await ctx.read(tx => calendarOf(tx, ctx.school.id))
    const shown = yearShown(calendar.years, query.year, ctx.today)
    const inYear = (span: { firstDay: Day; lastDay: Day }) =>
      shown !== undefined && span.firstDay <= shown.lastDay && span.lastDay >= shown.firstDay
    const months = shown ? calendarWall(calendar, shown.firstDay, shown.lastDay, query.yearGroup ?? null) : []
    return {
      reply: {
        years: calendar.years,
        shown: shown ?? null,
        terms: calendar.terms.filter(inYear),
        days: calendar.exceptions.filter(inYear),
        months,
        schoolDays: months.reduce((sum, month) => sum + month.schoolDays, 0),
        hasTimes: windowsStanding(calendar, ctx.today).length > 0,
      },
    }
  },
  page: (reply, ctx, { query }) =>
    CalendarPage({
      school: ctx.school,
      today: ctx.today,
      mayChange: ctx.may('change the calendar'),
      yearGroup: query.yearGroup,
      ...reply,
    }),
})

/** The calendar at a glance. */
export const calendarDoors = [read]
