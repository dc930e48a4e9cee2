import { expect, test } from 'vitest'
import * as day from './day.ts'

test('the first day is Thursday 1 January 1970', () => {
  expect(day.dayFromIso('1970-01-01')).toBe(0)
  expect(day.weekdayOf(0)).toBe(4)
  expect(day.weekdayOf(-1)).toBe(3)
})

test('only real days in exactly this form are read', () => {
  const refused = [
    '2026-06-31',
    '2025-02-29',
    '1900-02-29',
    '26-06-30',
    '2026-6-30',
    ' 2026-06-30',
    '2026-06-30 ',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '30/06/2026',
    '2026-06-30T00:00',
    '',
  ]
  for (const text of refused) expect(day.dayFromIso(text), text).toBeUndefined()
  expect(day.dayFromIso('2024-02-29')).toBe(19_782)
  expect(day.dayFromParts(2026, 1.5, 1)).toBeUndefined()
  expect(() => day.dayOf('2026-06-31')).toThrow(RangeError)
})

test('a day in words', () => {
  const friday = day.dayOf('2026-11-20')
  expect(day.longDay(friday)).toBe('Friday 20 November 2026')
  expect(day.shortDay(friday)).toBe('Fri 20 Nov')
  expect(day.dayText(friday)).toBe('20 November 2026')
  expect(day.isoFromDay(day.mondayOf(friday))).toBe('2026-11-16')
})

test('29 February becomes 1 March in a year without one, and stays in a year with one', () => {
  const leap = day.dayOf('2020-02-29')
  expect(day.isoFromDay(day.addYears(leap, 5))).toBe('2025-03-01')
  expect(day.isoFromDay(day.addYears(leap, 4))).toBe('2024-02-29')
  expect(day.isoFromDay(day.addYears(day.dayOf('2026-09-07'), 6))).toBe('2032-09-07')
})

test('days from one to another, both included', () => {
  const monday = day.dayOf('2026-11-16')
  expect(day.daysFrom(monday, monday + 4)).toEqual([0, 1, 2, 3, 4].map(n => monday + n))
  expect(day.daysFrom(monday, monday - 1)).toEqual([])
  expect(day.daysBetween(monday, monday + 4)).toBe(4)
})
