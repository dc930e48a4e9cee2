import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { isoDay, number } from '#platform/http/wire.ts'
import { optionalReason, recordedReply, said, yearGroup, yearGroupList } from '#school/people/fields.contract.ts'
import type { ExceptionKind } from './calendar.ts'

const inSchool = z.object({ school: number })
const span = { firstDay: isoDay, lastDay: isoDay }
const blank = z.literal('').transform(() => undefined)

export const exceptionKinds: Record<ExceptionKind, string> = {
  'planned-closure': 'Planned closure',
  inset: 'INSET day',
  'bank-holiday': 'Bank holiday',
  exeat: 'Exeat',
  opened: 'Opened day, such as a Saturday',
}

const kind = z.enum(Object.keys(exceptionKinds) as [ExceptionKind], 'Choose a kind')
const sessions = z.enum(['AM', 'PM', 'both'], 'Choose the sessions')
export const yearShape = z.object({ id: z.int(), name: z.string(), ...span })
export const termShape = z.object({ id: z.int(), academicYear: z.int(), name: z.string(), ...span })
export const daysShape = z.object({
  id: z.int(),
  kind,
  title: z.string(),
  ...span,
  sessions,
  yearGroups: z.array(z.int()).nullable(),
})

export const readCalendar = contract({
  name: 'readCalendar',
  summary: 'An academic year: its terms, the days that differ, and each day as a year group or the school sees it',
  method: 'GET',
  path: '/schools/:school/calendar',
  params: inSchool,
  query: z.object({ year: z.union([blank, number]).optional(), yearGroup: z.union([blank, yearGroup]).optional() }),
  reply: z.object({
    years: z.array(yearShape),
    shown: yearShape.nullable(),
    terms: z.array(termShape),
    days: z.array(daysShape),
    schoolDays: z.int(),
    months: z.array(
      z.object({
        name: z.string(),
        schoolDays: z.int(),
        weeks: z.array(z.array(z.object({ day: isoDay, date: z.int(), look: z.string(), says: z.string() }).nullable())),
      }),
    ),
    hasTimes: z.boolean(),
  }),
})

const yearBody = z.object({ name: said(40, 'Give the year a name'), ...span })
const oneYear = inSchool.extend({ year: number })

export const yearForm = contract({
  name: 'academicYearForm',
  summary: 'The form to change an academic year',
  method: 'GET',
  path: '/schools/:school/calendar/years/:year/change',
  params: oneYear,
  reply: z.object({ year: yearShape }),
})
export const newYearForm = contract({
  name: 'newAcademicYearForm',
  summary: 'The form to add an academic year',
  method: 'GET',
  path: '/schools/:school/calendar/years/new',
  params: inSchool,
  reply: z.object({ firstDay: isoDay, lastDay: isoDay, name: z.string() }),
})
export const addYear = contract({
  name: 'addAcademicYear',
  summary: 'Add an academic year',
  method: 'POST',
  path: '/schools/:school/calendar/years',
  params: inSchool,
  body: yearBody,
  reply: z.object({ year: z.int(), number: z.int() }),
})
export const changeYear = contract({
  name: 'changeAcademicYear',
  summary: 'Change an academic year',
  method: 'PUT',
  path: '/schools/:school/calendar/years/:year/change',
  params: oneYear,
  body: yearBody,
  reply: recordedReply,
})
export const removeYear = contract({
  name: 'removeAcademicYear',
  summary: 'Take away an academic year that has no terms',
  method: 'POST',
  path: '/schools/:school/calendar/years/:year/remove',
  params: oneYear,
  body: z.object({}).nullish(),
  reply: recordedReply,
})

const termBody = z.object({ academicYear: number, name: said(60, 'Give the term a name'), ...span })
const oneTerm = inSchool.extend({ term: number })

export const newTermForm = contract({
  name: 'newTermForm',
  summary: 'The form to add a term',
  method: 'GET',
  path: '/schools/:school/calendar/terms/new',
  params: inSchool,
  query: z.object({ year: number.optional() }),
  reply: z.object({ years: z.array(yearShape) }),
})
export const termForm = contract({
  name: 'termForm',
  summary: 'The form to change a term',
  method: 'GET',
  path: '/schools/:school/calendar/terms/:term/change',
  params: oneTerm,
  reply: z.object({ term: termShape, years: z.array(yearShape) }),
})
export const addTerm = contract({
  name: 'addTerm',
  summary: 'Add a term: a stretch of school days; a half-term is one',
  method: 'POST',
  path: '/schools/:school/calendar/terms',
  params: inSchool,
  body: termBody,
  reply: recordedReply,
})
export const changeTerm = contract({
  name: 'changeTerm',
  summary: 'Change a term',
  method: 'PUT',
  path: '/schools/:school/calendar/terms/:term/change',
  params: oneTerm,
  body: termBody,
  reply: recordedReply,
})
export const removeTerm = contract({
  name: 'removeTerm',
  summary: 'Take a term away; its days are then holidays',
  method: 'POST',
  path: '/schools/:school/calendar/terms/:term/remove',
  params: oneTerm,
  body: z.object({}).nullish(),
  reply: recordedReply,
})

const daysBody = z.object({
  kind,
  title: said(80, 'Say what it is'),
  ...span,
  sessions: sessions.default('both'),
  yearGroups: yearGroupList,
  reason: optionalReason,
})
const someDays = inSchool.extend({ days: number })

export const newDaysForm = contract({
  name: 'newDaysForm',
  summary: 'The form to add days that differ',
  method: 'GET',
  path: '/schools/:school/calendar/days/new',
  params: inSchool,
  query: z.object({ kind: kind.optional(), day: isoDay.optional() }),
  reply: z.object({}),
})
export const daysForm = contract({
  name: 'daysForm',
  summary: 'The form to change days that differ',
  method: 'GET',
  path: '/schools/:school/calendar/days/:days/change',
  params: someDays,
  reply: z.object({ days: daysShape }),
})
export const addDays = contract({
  name: 'addDays',
  summary:
    'Add days that differ: closed by plan (INSET, bank holiday, exeat, closure) or opened (a Saturday); for everyone or some year groups',
  method: 'POST',
  path: '/schools/:school/calendar/days',
  params: inSchool,
  body: daysBody,
  reply: recordedReply,
})
export const changeDays = contract({
  name: 'changeDays',
  summary: 'Change days that differ',
  method: 'PUT',
  path: '/schools/:school/calendar/days/:days/change',
  params: someDays,
  body: daysBody,
  reply: recordedReply,
})
export const removeDays = contract({
  name: 'removeDays',
  summary: 'Take away days that differ; they are then as the week and the term say',
  method: 'POST',
  path: '/schools/:school/calendar/days/:days/remove',
  params: someDays,
  body: z.object({}).nullish(),
  reply: recordedReply,
})
export const addBankHolidays = contract({
  name: 'addBankHolidays',
  summary: 'Add England’s bank holidays in an academic year, those that are not there yet',
  method: 'POST',
  path: '/schools/:school/calendar/years/:year/bank-holidays',
  params: oneYear,
  body: z.object({}).nullish(),
  reply: z.object({ added: z.int(), number: z.int() }),
})
