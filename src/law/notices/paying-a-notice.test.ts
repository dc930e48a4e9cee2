import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { payments } from './paying-a-notice.examples.ts'
import { noAppealCitation, paidToAuthorityCitation, refusalOfPayment, sumDueOn } from './paying-a-notice.ts'
import { amountsOf } from './penalty-amounts.ts'

const first = amountsOf({ issued: dayOf('2026-10-02'), received: dayOf('2026-10-05') }, false)!.amounts

test.each(payments)('$rule: $says', ({ facts, answer, rule }) => {
  const refusal = refusalOfPayment({ pounds: facts.pounds, on: dayOf(facts.on) }, first)
  expect(refusal === undefined).toBe(answer.settles)
  expect(refusal?.because).toBe(answer.because)
  if (refusal) expect(refusal.citation).toMatchObject({ rule, standing: 'must' })
})

test('L-136: the sum due changes after the 21st day and ends after the 28th', () => {
  expect(['2026-10-05', '2026-10-25', '2026-10-26', '2026-11-01', '2026-11-02'].map(day => sumDueOn(first, dayOf(day)))).toEqual([
    80,
    80,
    160,
    160,
    undefined,
  ])
})

test('L-136: while the day of receipt is not known nothing can be said to settle a notice', () => {
  const unknown = amountsOf({ issued: dayOf('2026-10-02') }, false)!.amounts
  expect(sumDueOn(unknown, dayOf('2026-10-05'))).toBeUndefined()
  expect(refusalOfPayment({ pounds: 160, on: dayOf('2026-10-05') }, unknown)?.about).toBe('on')
  expect(refusalOfPayment({ pounds: 79, on: dayOf('2026-10-05') }, first)?.about).toBe('pounds')
  expect([paidToAuthorityCitation, noAppealCitation].map(({ rule }) => rule)).toEqual(['L-136', 'L-136'])
})
