import { type No, replied } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { changesBetween, toldDay } from '#school/people/changes.ts'
import { bankHolidaysOf } from './bank-holidays.ts'
import { addBankHolidays, addDays, changeDays, daysForm, newDaysForm, removeDays } from './calendar.contract.ts'
import { CalendarPage } from './calendar.page.tsx'
import { calendarOf } from './calendar.store.ts'
import type { CalendarException } from './calendar.ts'
import { DaysFormPage } from './calendar-forms.page.tsx'
import { calendarShown } from './calendar-shown.ts'
import { putDays, removeFromCalendar } from './change-calendar.store.ts'
import { problemsOfDays } from './check-calendar.ts'

const notThere = { missing: 'There are no such days in the calendar of this school.' }
const told = (e: Omit<CalendarException, 'id'>) => ({
  kind: e.kind,
  title: e.title,
  firstDay: toldDay(e.firstDay),
  lastDay: toldDay(e.lastDay),
  sessions: e.sessions,
  yearGroups: e.yearGroups === null ? 'everyone' : e.yearGroups.join(', '),
})
const toDays = (_: unknown, { params }: { params: { school: number } }) => `/schools/${params.school}/calendar#days`
const daysOf = async (ctx: SchoolContext, id: number) =>
  (await ctx.read(tx => calendarOf(tx, ctx.school.id))).exceptions.find(e => e.id === id)

const newForm = schoolDoor('change the calendar', 'school', {
  contract: newDaysForm,
  api: false,
  act: async () => ({ reply: {} }),
  page: (_, ctx, { query }) =>
    DaysFormPage({ school: ctx.school, days: { kind: query.kind, firstDay: query.day, lastDay: query.day } }),
})

const add = schoolDoor('change the calendar', 'school', {
  contract: addDays,
  act: async ({ body: { reason, ...body } }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const invalid = problemsOfDays(await calendarOf(tx, ctx.school.id), body)
      if (invalid.length > 0) return { no: { invalid } }
      return {
        happening: { kind: 'CalendarDaysMade', about: { name: body.title, changes: changesBetween({}, told(body)) }, reason },
        write: tx => putDays(tx, ctx.school.id, [body]),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toDays,
  again: (problem, typed, _, ctx) => DaysFormPage({ school: ctx.school, days: {}, problem, typed }),
})

const changeForm = schoolDoor('change the calendar', 'school', {
  contract: daysForm,
  api: false,
  act: async ({ params }, ctx) => {
    const days = await daysOf(ctx, params.days)
    return days ? { reply: { days } } : notThere
  },
  page: ({ days }, ctx) => DaysFormPage({ school: ctx.school, days }),
})

const change = schoolDoor('change the calendar', 'school', {
  contract: changeDays,
  act: async ({ params, body: { reason, ...body } }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const calendar = await calendarOf(tx, ctx.school.id)
      const original = calendar.exceptions.find(e => e.id === params.days)
      if (!original) return { no: notThere }
      const invalid = problemsOfDays(calendar, { ...body, id: original.id })
      if (invalid.length > 0) return { no: { invalid } }
      return {
        happening: {
          kind: 'CalendarDaysChanged',
          about: { days: original.id, name: original.title, changes: changesBetween(told(original), told(body)) },
          reason,
        },
        write: tx => putDays(tx, ctx.school.id, [{ ...body, id: original.id }]),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toDays,
  again: async (problem, typed, { params }, ctx) =>
    DaysFormPage({ school: ctx.school, days: (await daysOf(ctx, params!.days))!, problem, typed }),
})

const remove = schoolDoor('change the calendar', 'school', {
  contract: removeDays,
  act: async ({ params }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const original = (await calendarOf(tx, ctx.school.id)).exceptions.find(e => e.id === params.days)
      if (!original) return { no: notThere }
      const nothing = { kind: null, title: null, firstDay: null, lastDay: null, sessions: null, yearGroups: null }
      return {
        happening: {
          kind: 'CalendarDaysRemoved',
          about: { days: original.id, name: original.title, changes: changesBetween(told(original), nothing) },
        },
        write: tx => removeFromCalendar(tx, ctx.school.id, 'calendar_exception', original.id),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toDays,
})

const bankHolidays = schoolDoor('change the calendar', 'school', {
  contract: addBankHolidays,
  act: async ({ params }, ctx) => {
    const result = await ctx.record<number, No>(async tx => {
      const calendar = await calendarOf(tx, ctx.school.id)
      const year = calendar.years.find(y => y.id === params.year)
      if (!year) return { no: { missing: 'There is no such academic year in this school.' } }
      const there = (day: number) =>
        calendar.exceptions.some(e => e.kind === 'bank-holiday' && e.firstDay <= day && day <= e.lastDay)
      const published = bankHolidaysOf(year.firstDay, year.lastDay)
      const rows = published
        .filter(({ day }) => !there(day))
        .map(({ day, title }) => ({
          kind: 'bank-holiday' as const,
          title,
          firstDay: day,
          lastDay: day,
          sessions: 'both' as const,
          yearGroups: null,
        }))
      if (rows.length === 0) {
        const because =
          published.length > 0
            ? `England’s bank holidays of ${year.name} are in the calendar already.`
            : `England’s bank holidays of ${year.name} are not published yet.`
        return { no: { refused: [{ because }] } }
      }
      return {
        happening: {
          kind: 'BankHolidaysAdded',
          about: { year: year.id, name: year.name, days: rows.map(r => ({ day: toldDay(r.firstDay), title: r.title })) },
        },
        write: async tx => {
          await putDays(tx, ctx.school.id, rows)
          return rows.length
        },
      }
    })
    return replied(result, (added, number) => ({ added, number }))
  },
  after: (_, { params }) => `/schools/${params.school}/calendar?year=${params.year}#days`,
  again: async (problem, _typed, { params }, ctx) => {
    const calendar = await ctx.read(tx => calendarOf(tx, ctx.school.id))
    return CalendarPage({
      school: ctx.school,
      today: ctx.today,
      mayChange: true,
      ...calendarShown(calendar, ctx.today, params!),
      problem,
    })
  },
})

/** Days that differ from the ordinary week. */
export const daysDoors = [newForm, add, changeForm, change, remove, bankHolidays] as const
