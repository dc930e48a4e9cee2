import { expect, test } from 'vitest'
import { inBoth, joined, leftOf, staysInBoth, staysOf } from './stays.ts'

const span = { from: 10, to: 20 }

test('days that meet or touch are one stretch; others stay apart', () => {
  expect(
    joined([
      { from: 5, to: 7 },
      { from: 1, to: 2 },
      { from: 3, to: 3 },
      { from: 6, to: 6 },
    ]),
  ).toEqual([
    { from: 1, to: 3 },
    { from: 5, to: 7 },
  ])
})

test('what is in both, and what is left of a span', () => {
  expect(inBoth([{ from: 1, to: 12 }], [{ from: 12, to: 14 }])).toEqual([{ from: 12, to: 12 }])
  expect(inBoth([{ from: 1, to: 11 }], [{ from: 12, to: 14 }])).toEqual([])
  expect(leftOf(span, [])).toEqual([span])
  expect(leftOf(span, [span])).toEqual([])
  expect(
    leftOf(span, [
      { from: 12, to: 13 },
      { from: 19, to: 30 },
      { from: 1, to: 9 },
    ]),
  ).toEqual([
    { from: 10, to: 11 },
    { from: 14, to: 18 },
  ])
})

test('memberships become days of the span, one list a pupil; two at once are not two', () => {
  const rows = [
    { pupil: 1, from: 1, until: 12 },
    { pupil: 1, from: 11, until: null },
    { pupil: 2, from: 1, until: 9 },
    { pupil: 3, from: 15, until: 16 },
  ]
  expect([...staysOf(rows, span)]).toEqual([
    [1, [span]],
    [3, [{ from: 15, to: 16 }]],
  ])
})

test('who is in both, only on the days of both', () => {
  const one = new Map([
    [1, [span]],
    [2, [{ from: 10, to: 11 }]],
  ])
  const other = new Map([
    [1, [{ from: 15, to: 30 }]],
    [2, [{ from: 12, to: 13 }]],
  ])
  expect([...staysInBoth(one, other)]).toEqual([[1, [{ from: 15, to: 20 }]]])
})
