import { expect, test } from 'vitest'
import { dayOf, daysFrom, weekdayOf } from '#time/day.ts'
import { steps } from './while-unexplained.examples.ts'
import { stepOfExplaining } from './while-unexplained.ts'

const schoolDays = daysFrom(dayOf('2026-09-02'), dayOf('2026-10-23')).filter(day => weekdayOf(day) <= 5)
const absent = dayOf('2026-09-07')

test.each(steps)('$rule: $says', ({ facts, answer, rule }) => {
  const { step, schoolDaysGone, citation } = stepOfExplaining(dayOf(facts.absent), dayOf(facts.today), schoolDays)
  expect({ step, schoolDaysGone }).toEqual(answer)
  expect(citation).toMatchObject({ rule, standing: 'must' })
})

test('L-054: the steps can be set otherwise, and the day of the absence can be made the first', () => {
  const friday = dayOf('2026-09-11')
  expect(stepOfExplaining(absent, dayOf('2026-09-08'), schoolDays, { remindOn: 1, askAgainOn: 2 }).step).toBe('remind')
  expect(stepOfExplaining(absent, dayOf('2026-09-09'), schoolDays, { remindOn: 1, askAgainOn: 2 }).step).toBe('ask again')
  expect(stepOfExplaining(absent, friday, schoolDays, undefined, true)).toMatchObject({ step: 'ask again', schoolDaysGone: 5 })
  expect(stepOfExplaining(absent, friday + 1, schoolDays, undefined, true).step).toBe('overdue')
})

test('L-054: before the rule nothing is ever overdue, and the steps are Daymark’s own', () => {
  const old = dayOf('2023-09-11')
  const days = daysFrom(old, old + 60)
  expect(stepOfExplaining(old, old + 60, [...days, ...days])).toMatchObject({
    step: 'ask again',
    schoolDaysGone: 60,
    citation: { source: 'Daymark', standing: 'unconfirmed' },
  })
})
