import { expect, test } from 'vitest'
import { dayOf } from './day.ts'
import { stripYearEnd, stripYearOf, stripYearStart } from './strip-year.ts'

test('a strip year runs from 1 August to 31 July', () => {
  expect(stripYearOf(dayOf('2026-07-31'))).toBe(2025)
  expect(stripYearOf(dayOf('2026-08-01'))).toBe(2026)
  expect(stripYearStart(2026)).toBe(dayOf('2026-08-01'))
  expect(stripYearEnd(2026)).toBe(dayOf('2027-07-31'))
})
