import { expect, test } from 'vitest'
import { returns, totals } from './published-totals.examples.ts'
import { absenceOfReturn, reasonsOrTotalsCitation, weightedTotal, weightedTotalsCitation } from './published-totals.ts'

test.each(returns)('$rule: $says', ({ facts, answer }) => expect(absenceOfReturn(facts)).toEqual(answer))

test.each(totals)('$rule: $says', ({ facts, answer }) => expect(weightedTotal(facts.phases)).toBe(answer))

test('L-117: a single session less in the reasons, and the totals count', () => {
  expect(absenceOfReturn({ authorised: 20, unauthorised: 5, byReason: 24 })).toEqual({ absent: 25, from: 'totals' })
  expect(absenceOfReturn({ authorised: 20, unauthorised: 5, byReason: 26 })).toEqual({ absent: 26, from: 'reasons' })
})

test('L-118: weighing by pupils is not averaging the phases', () =>
  expect(
    weightedTotal([
      { rate: 90, pupils: 1 },
      { rate: 100, pupils: 3 },
    ]),
  ).toBe(97.5))

test('the citations name their rules', () =>
  expect([reasonsOrTotalsCitation.rule, weightedTotalsCitation.rule]).toEqual(['L-117', 'L-118']))
