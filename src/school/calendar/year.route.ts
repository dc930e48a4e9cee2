import { type No, replied } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { changesBetween, toldDay } from '#school/people/changes.ts'
import { type Day, dayFromParts, partsOfDay } from '#time/day.ts'
import {
  addTerm,
  addYear,
  changeTerm,
  changeYear,
  newTermForm,
  newYearForm,
  removeTerm,
  removeYear,
  termForm,
  yearForm,
} from './calendar.contract.ts'
import { calendarOf } from './calendar.store.ts'
import type { AcademicYear, Term } from './calendar.ts'
import { TermFormPage, YearFormPage } from './calendar-forms.page.tsx'
import { nextCalendarId, putTerm, putYear, removeFromCalendar } from './change-calendar.store.ts'
import { problemsOfTerm, problemsOfYear } from './check-calendar.ts'

const noYear = { missing: 'There is no such academic year in this school.' }
const noTerm = { missing: 'There is no such term in this school.' }
const told = (s: { name: string; firstDay: Day; lastDay: Day }) => ({
  name: s.name,
  firstDay: toldDay(s.firstDay),
  lastDay: toldDay(s.lastDay),
})
const nothing = { name: null, firstDay: null, lastDay: null }
const whole = (ctx: SchoolContext) => ctx.read(tx => calendarOf(tx, ctx.school.id))
const toCalendar = (_: unknown, { params }: { params: { school: number } }) => `/schools/${params.school}/calendar`

/** The academic year that would come next: from 1 September to 31 August. */
function nextYear(years: AcademicYear[], today: Day) {
  const { year, month } = partsOfDay(years.length > 0 ? years.at(-1)!.lastDay + 1 : today)
  const begins = years.length > 0 || month >= 8 ? year : year - 1
  return {
    name: `${begins}/${String(begins + 1).slice(2)}`,
    firstDay: dayFromParts(begins, 9, 1)!,
    lastDay: dayFromParts(begins + 1, 8, 31)!,
  }
}

const newYear = schoolDoor('change the calendar', 'school', {
  contract: newYearForm,
  api: false,
  act: async (_, ctx) => ({ reply: nextYear((await whole(ctx)).years, ctx.today) }),
  page: (year, ctx) => YearFormPage({ school: ctx.school.id, year }),
})

const add = schoolDoor('change the calendar', 'school', {
  contract: addYear,
  act: async ({ body }, ctx) => {
    const result = await ctx.record<number, No>(async tx => {
      const invalid = problemsOfYear(await calendarOf(tx, ctx.school.id), body)
      if (invalid.length > 0) return { no: { invalid } }
      const id = await nextCalendarId(tx, 'academic_year')
      return {
        happening: { kind: 'AcademicYearMade', about: { year: id, name: body.name, changes: changesBetween({}, told(body)) } },
        write: async tx => {
          await putYear(tx, ctx.school.id, { id, ...body })
          return id
        },
      }
    })
    return replied(result, (year, number) => ({ year, number }))
  },
  after: ({ year }, { params }) => `/schools/${params.school}/calendar?year=${year}`,
  again: async (problem, typed, _, ctx) =>
    YearFormPage({ school: ctx.school.id, year: nextYear((await whole(ctx)).years, ctx.today), problem, typed }),
})

const yearOf = async (ctx: SchoolContext, id: number) => (await whole(ctx)).years.find(y => y.id === id)

const changeYearForm = schoolDoor('change the calendar', 'school', {
  contract: yearForm,
  api: false,
  act: async ({ params }, ctx) => {
    const year = await yearOf(ctx, params.year)
    return year ? { reply: { year } } : noYear
  },
  page: ({ year }, ctx) => YearFormPage({ school: ctx.school.id, year }),
})

const change = schoolDoor('change the calendar', 'school', {
  contract: changeYear,
  act: async ({ params, body }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const calendar = await calendarOf(tx, ctx.school.id)
      const original = calendar.years.find(y => y.id === params.year)
      if (!original) return { no: noYear }
      const invalid = problemsOfYear(calendar, { ...body, id: original.id })
      if (invalid.length > 0) return { no: { invalid } }
      return {
        happening: {
          kind: 'AcademicYearChanged',
          about: { year: original.id, name: original.name, changes: changesBetween(told(original), told(body)) },
        },
        write: tx => putYear(tx, ctx.school.id, { id: original.id, ...body }),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toCalendar,
  again: async (problem, typed, { params }, ctx) =>
    YearFormPage({ school: ctx.school.id, year: (await yearOf(ctx, params!.year))!, problem, typed }),
})

const remove = schoolDoor('change the calendar', 'school', {
  contract: removeYear,
  act: async ({ params }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const calendar = await calendarOf(tx, ctx.school.id)
      const original = calendar.years.find(y => y.id === params.year)
      if (!original) return { no: noYear }
      if (calendar.terms.some(t => t.academicYear === original.id))
        return { no: { refused: [{ because: `${original.name} has terms. Take its terms away first.` }] } }
      return {
        happening: {
          kind: 'AcademicYearRemoved',
          about: { year: original.id, name: original.name, changes: changesBetween(told(original), nothing) },
        },
        write: tx => removeFromCalendar(tx, ctx.school.id, 'academic_year', original.id),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toCalendar,
  again: async (problem, _typed, { params }, ctx) =>
    YearFormPage({ school: ctx.school.id, year: (await yearOf(ctx, params!.year))!, problem }),
})

const newTerm = schoolDoor('change the calendar', 'school', {
  contract: newTermForm,
  api: false,
  act: async (_, ctx) => ({ reply: { years: (await whole(ctx)).years } }),
  page: ({ years }, ctx, { query }) => TermFormPage({ school: ctx.school.id, years, term: { academicYear: query.year } }),
})

const addOneTerm = schoolDoor('change the calendar', 'school', {
  contract: addTerm,
  act: async ({ body }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const invalid = problemsOfTerm(await calendarOf(tx, ctx.school.id), body)
      if (invalid.length > 0) return { no: { invalid } }
      const id = await nextCalendarId(tx, 'term')
      return {
        happening: { kind: 'TermMade', about: { term: id, name: body.name, changes: changesBetween({}, told(body)) } },
        write: tx => putTerm(tx, ctx.school.id, { id, ...body }),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: (_, { params, body }) => `/schools/${params.school}/calendar?year=${body.academicYear}#terms`,
  again: async (problem, typed, _, ctx) =>
    TermFormPage({ school: ctx.school.id, years: (await whole(ctx)).years, term: {}, problem, typed }),
})

const termOf = async (ctx: SchoolContext, id: number): Promise<{ term: Term; years: AcademicYear[] } | undefined> => {
  const { terms, years } = await whole(ctx)
  const term = terms.find(t => t.id === id)
  return term && { term, years }
}

const changeTermForm = schoolDoor('change the calendar', 'school', {
  contract: termForm,
  api: false,
  act: async ({ params }, ctx) => {
    const reply = await termOf(ctx, params.term)
    return reply ? { reply } : noTerm
  },
  page: (reply, ctx) => TermFormPage({ school: ctx.school.id, ...reply }),
})

const changeOneTerm = schoolDoor('change the calendar', 'school', {
  contract: changeTerm,
  act: async ({ params, body }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const calendar = await calendarOf(tx, ctx.school.id)
      const original = calendar.terms.find(t => t.id === params.term)
      if (!original) return { no: noTerm }
      const invalid = problemsOfTerm(calendar, { ...body, id: original.id })
      if (invalid.length > 0) return { no: { invalid } }
      return {
        happening: {
          kind: 'TermChanged',
          about: { term: original.id, name: original.name, changes: changesBetween(told(original), told(body)) },
        },
        write: tx => putTerm(tx, ctx.school.id, { id: original.id, ...body }),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: (_, { params, body }) => `/schools/${params.school}/calendar?year=${body.academicYear}#terms`,
  again: async (problem, typed, { params }, ctx) =>
    TermFormPage({ school: ctx.school.id, ...(await termOf(ctx, params!.term))!, problem, typed }),
})

const removeOneTerm = schoolDoor('change the calendar', 'school', {
  contract: removeTerm,
  act: async ({ params }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const original = (await calendarOf(tx, ctx.school.id)).terms.find(t => t.id === params.term)
      if (!original) return { no: noTerm }
      return {
        happening: {
          kind: 'TermRemoved',
          about: { term: original.id, name: original.name, changes: changesBetween(told(original), nothing) },
        },
        write: tx => removeFromCalendar(tx, ctx.school.id, 'term', original.id),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toCalendar,
})

/** Academic years and their terms. */
export const yearDoors = [
  newYear,
  add,
  changeYearForm,
  change,
  remove,
  newTerm,
  addOneTerm,
  changeTermForm,
  changeOneTerm,
  removeOneTerm,
] as const
