import { schoolDoor } from '#school/access/school-door.ts'
import { readCalendar } from './calendar.contract.ts'
import { CalendarPage } from './calendar.page.tsx'
import { calendarOf } from './calendar.store.ts'
import { calendarShown } from './calendar-shown.ts'

const read = schoolDoor('see the calendar', 'school', {
  contract: readCalendar,
  act: async ({ query }, ctx) => ({
    reply: calendarShown(await ctx.read(tx => calendarOf(tx, ctx.school.id)), ctx.today, query),
  }),
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
export const calendarDoors = [read] as const
