import { expect, test } from 'vitest'
import { afterWithdrawal, type WithdrawalGround, withdrawalGrounds } from './withdrawing-a-notice.ts'

const grounds = Object.keys(withdrawalGrounds) as WithdrawalGround[]

test('L-136: there are five grounds, each a plain sentence', () => {
  expect(grounds).toEqual([
    'should not have been issued',
    'wrong person',
    'material error',
    'outside the code of conduct',
    'unpaid and not prosecuted',
  ])
  for (const says of Object.values(withdrawalGrounds)) expect(says).toMatch(/^[A-Z].*\.$/)
})

test.each(grounds)('L-134, L-136: after a withdrawal (%s) nobody is prosecuted, and the notice does not count', ground => {
  const unpaid = ground === 'unpaid and not prosecuted'
  const { citations, ...after } = afterWithdrawal(ground)
  expect(after).toEqual({ toldInWriting: true, refunded: !unpaid, mayProsecute: false, countsTowardsLimit: false })
  expect(citations.map(({ source }) => source)).toEqual([
    unpaid ? 'SI 2007/1867 reg 9' : 'SI 2007/1867 reg 8',
    'SI 2007/1867 reg 8',
  ])
  expect(citations.map(({ rule }) => rule)).toEqual(['L-136', 'L-136'])
})
