import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { monthOf, monthsWithout } from './calendar-months.ts'

const days = (...isos: string[]) => isos.map(dayOf)

test('a month is its year and its number', () => expect(monthOf(dayOf('2026-02-28'))).toBe('2026-02'))

test('L-023: the months that have none of the days, in order, those of the ends included', () => {
  const have = days('2026-10-31', '2026-12-01')
  expect(monthsWithout(have, dayOf('2026-09-30'), dayOf('2027-01-01'))).toEqual(['2026-09', '2026-11', '2027-01'])
  expect(monthsWithout(have, dayOf('2026-10-01'), dayOf('2026-10-01'))).toEqual([])
  expect(monthsWithout([], dayOf('2026-10-02'), dayOf('2026-10-01'))).toEqual([])
})
