import { expect, test } from 'vitest'
import { dayOf, daysFrom, isoFromDay, weekdayOf } from '#time/day.ts'
import { calendar, lastDays } from './unexplained.examples.ts'
import { isOverdueToExplain, lastDayToExplain } from './unexplained.ts'

const schoolDays = calendar.flatMap(({ first, last }) => daysFrom(dayOf(first), dayOf(last))).filter(day => weekdayOf(day) <= 5)

test.each(lastDays)('$rule: $says', ({ facts, answer }) => {
  const closed = (facts.trainingDays ?? []).map(dayOf)
  const last = lastDayToExplain(
    dayOf(facts.absent),
    schoolDays.filter(day => !closed.includes(day)),
  )
  expect(last === undefined ? undefined : isoFromDay(last)).toBe(answer.until)
})

test('L-054: lawful to the end of the fifth day, overdue on the next', () => {
  const absent = dayOf('2026-09-07')
  expect(isOverdueToExplain(absent, dayOf('2026-09-14'), schoolDays)).toBe(false)
  expect(isOverdueToExplain(absent, dayOf('2026-09-15'), schoolDays)).toBe(true)
})

test('L-054: a calendar that ends too soon, and a day before the rule, give no answer', () => {
  expect(lastDayToExplain(dayOf('2027-02-10'), schoolDays)).toBeUndefined()
  expect(lastDayToExplain(dayOf('2023-09-07'), daysFrom(dayOf('2023-09-01'), dayOf('2023-12-01')))).toBeUndefined()
})
