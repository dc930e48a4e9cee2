import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { holidays } from './holiday-leave.examples.ts'
import { withinHolidayAllowance } from './holiday-leave.ts'

test.each(holidays)('$rule: $says', ({ facts, answer, rule }) => {
  const said = withinHolidayAllowance({ ...facts, firstDay: dayOf(facts.firstDay) })
  expect(said && { allowance: said.allowance, within: said.within }).toEqual(answer)
  expect(said?.citation.rule).toBe(rule)
})

test('before September 2006 there is no answer', () =>
  expect(withinHolidayAllowance({ firstDay: dayOf('2006-08-31'), schoolDays: 1, takenThisSchoolYear: 0 })).toBeUndefined())
