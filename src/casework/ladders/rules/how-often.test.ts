import { expect, test } from 'vitest'
import { ordinary } from '#test/pupil-year.ts'
import { dayOf } from '#time/day.ts'
import { type Every, isDue } from './how-often.ts'

const at = (iso: string) => ordinary.days.indexOf(dayOf(iso))
const due = (how: Every, last: string, day: string) => isDue(how, at(last), at(day), ordinary)

test.each<[Every, string, string, string]>([
  ['daily', '2026-09-07', '2026-09-07', '2026-09-08'],
  ['weekly', '2026-09-07', '2026-09-11', '2026-09-14'],
  ['weekly', '2026-10-20', '2026-10-23', '2026-11-02'],
  ['fortnightly', '2026-09-07', '2026-09-18', '2026-09-21'],
  ['monthly', '2026-09-15', '2026-10-14', '2026-10-15'],
  ['half-termly', '2026-09-15', '2026-10-23', '2026-11-02'],
  ['termly', '2026-09-15', '2026-12-18', '2027-01-04'],
  ['three-times-a-year', '2026-09-15', '2026-12-18', '2027-01-04'],
])('%s, last done on %s, is not due on %s and is on %s', (how, last, not, yes) => {
  expect([due(how, last, not), due(how, last, yes)]).toEqual([false, true])
})

test('what was never done is due; what is done once a year is not due again in it', () => {
  expect(isDue('yearly', undefined, 0, ordinary)).toBe(true)
  expect([due('yearly', '2026-09-02', '2027-07-21'), due('every-two-years', '2026-09-02', '2027-07-21')]).toEqual([false, false])
})
