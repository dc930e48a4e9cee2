import { expect, test } from 'vitest'
import { isUnauthorised } from '#law/codes/attendance-codes.ts'
import { dayOf, daysFrom, isoFromDay, weekdayOf } from '#time/day.ts'
import { calendar, countedMeanwhile, lastDays, stillLawful } from './unexplained.examples.ts'
import { countsMeanwhile, isOverdueToExplain, lastDayToExplain } from './unexplained.ts'

const schoolDays = calendar.flatMap(({ first, last }) => daysFrom(dayOf(first), dayOf(last))).filter(day => weekdayOf(day) <= 5)

test.each(lastDays)('$rule: $says', ({ facts, answer }) => {
  const closed = (facts.trainingDays ?? []).map(dayOf)
  const last = lastDayToExplain(
    dayOf(facts.absent),
    schoolDays.filter(day => !closed.includes(day)),
  )
  expect(last === undefined ? undefined : isoFromDay(last)).toBe(answer.until)
})

test.each(stillLawful)('$rule: $says', ({ facts, answer }) => {
  const overdue = isOverdueToExplain(dayOf(facts.absent), dayOf(facts.today), schoolDays)
  expect(overdue ? 'overdue' : 'may still stand').toBe(answer)
})

test.each(countedMeanwhile)('$rule: $says', ({ facts, answer, rule }) => {
  expect(isUnauthorised(facts.code, dayOf(facts.day))).toBe(answer.unauthorised)
  expect(countsMeanwhile.rule).toBe(rule)
})

test('L-054: were the day of the absence the first of the five, the last would be a school day earlier', () => {
  const absent = dayOf('2026-09-07')
  expect(isoFromDay(lastDayToExplain(absent, schoolDays, true)!)).toBe('2026-09-11')
  expect(isOverdueToExplain(absent, dayOf('2026-09-11'), schoolDays, true)).toBe(false)
  expect(isOverdueToExplain(absent, dayOf('2026-09-12'), schoolDays, true)).toBe(true)
})

test('L-054: school days given twice or in disorder are counted once, in their order', () => {
  const days = ['2026-09-11', '2026-09-14', '2026-09-15', '2026-09-08', '2026-09-09', '2026-09-08', '2026-09-10'].map(dayOf)
  expect(lastDayToExplain(dayOf('2026-09-07'), days)).toBe(dayOf('2026-09-14'))
})

test('L-054: a calendar that ends too soon, and a day before the rule, give no answer', () => {
  expect(lastDayToExplain(dayOf('2027-02-10'), schoolDays)).toBeUndefined()
  expect(isOverdueToExplain(dayOf('2027-02-10'), dayOf('2027-06-01'), schoolDays)).toBe(false)
  expect(lastDayToExplain(dayOf('2023-09-07'), daysFrom(dayOf('2023-09-01'), dayOf('2023-12-01')))).toBeUndefined()
})
