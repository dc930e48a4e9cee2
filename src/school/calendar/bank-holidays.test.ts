import { expect, test } from 'vitest'
import { dayFromIso, isoFromDay, weekdayOf } from '#time/day.ts'
import { bankHolidays, bankHolidaysOf } from './bank-holidays.ts'

const titlesBetween = (from: string, until: string) =>
  bankHolidaysOf(dayFromIso(from)!, dayFromIso(until)!).map(({ day, title }) => `${isoFromDay(day)} ${title}`)

test('both ends of the range are counted', () => {
  expect(titlesBetween('2026-04-03', '2026-04-06')).toEqual(['2026-04-03 Good Friday', '2026-04-06 Easter Monday'])
  expect(titlesBetween('2026-04-04', '2026-04-05')).toEqual([])
})

test('the extra days of 2022 and 2023 are there', () => {
  expect(titlesBetween('2022-06-02', '2022-06-03')).toHaveLength(2)
  expect(titlesBetween('2022-09-19', '2022-09-19')).toHaveLength(1)
  expect(titlesBetween('2023-05-01', '2023-05-08')).toHaveLength(2)
})

test('every year has eight or more, in order, none of them on a Saturday or Sunday', () => {
  for (let year = 2012; year <= 2028; year++) {
    expect(titlesBetween(`${year}-01-01`, `${year}-12-31`).length, String(year)).toBeGreaterThanOrEqual(8)
  }
  expect(bankHolidays.every(({ day }) => weekdayOf(day) <= 5)).toBe(true)
  expect(bankHolidays.every(({ day }, i) => i === 0 || day > bankHolidays[i - 1]!.day)).toBe(true)
})
