import { expect, test } from 'vitest'
import { codes, isAbsent, isPossible, setOf } from '#law/codes/attendance-codes.ts'
import { dayOf } from '#time/day.ts'
import {
  censusCodeFields,
  censusNotPossibleFields,
  censusPercentFields,
  censusReasonTotalFields,
  censusTotalFields,
  codeWithoutColumn,
  dailyCodeFields,
  dailyPercentFields,
  dailyPresentField,
  dailyTotalFields,
} from './department-fields-table.ts'

const newest = new Map(codes.map(code => [code.code, code]))
const every = [
  ...dailyCodeFields.map(({ field }) => field),
  ...dailyTotalFields.map(({ field }) => field),
  ...dailyPercentFields.map(({ field }) => field),
  dailyPresentField.field,
  ...censusCodeFields.map(({ field }) => field),
  ...censusNotPossibleFields.map(({ field }) => field),
  ...censusTotalFields.map(({ field }) => field),
  ...censusReasonTotalFields.map(({ field }) => field),
  ...censusPercentFields.map(({ field }) => field),
]

test('L-117: no column stands for two things', () => expect(new Set(every).size).toBe(every.length))

test('L-117: the daily data has a column for every code, the ended ones too', () =>
  expect([...newest.keys()].filter(code => !dailyCodeFields.some(field => field.code === code))).toEqual([]))

test('L-117: every column stands for a code there is', () => {
  const named = [...dailyCodeFields, ...censusCodeFields].map(({ code }) => code)
  const more = [...censusNotPossibleFields.flatMap(({ codes }) => codes), ...dailyPresentField.codes, codeWithoutColumn]
  expect([...named, ...more].filter(code => !newest.has(code))).toEqual([])
})

test('L-117: a column named for a set stands for a code of that set', () => {
  for (const { code, field } of dailyCodeFields) {
    const word = /_(authorised|unauthorised)(_|$)/.exec(field)?.[1]
    if (word) expect([field, newest.get(code)?.set]).toEqual([field, word])
  }
  for (const { code, field } of censusCodeFields)
    expect([field, newest.get(code)?.set]).toEqual([field, field.startsWith('sess_auth_') ? 'authorised' : 'unauthorised'])
})

test('L-117: the census has a column for every code of absence and for no other', () => {
  const absences = [...newest.values()]
    .filter(({ set }) => set === 'authorised' || set === 'unauthorised')
    .map(({ code }) => code)
  expect(censusCodeFields.map(({ code }) => code).sort()).toEqual(absences.sort())
})

test('L-117: the census’s other columns are of sessions that were not possible', () => {
  const day = dayOf('2026-09-07')
  for (const code of censusNotPossibleFields.flatMap(({ codes }) => codes))
    expect([code, newest.get(code)?.set]).toEqual([code, 'not-possible'])
  expect(isPossible('Y7', day)).toBe(false)
})

test('L-117: the code that some tables have no column for is an authorised absence of earlier years', () => {
  expect(setOf(codeWithoutColumn, dayOf('2012-09-07'))).toBe('authorised')
  expect(isAbsent(codeWithoutColumn, dayOf('2026-09-07'))).toBe(false)
})
