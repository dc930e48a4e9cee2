import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { cautionsOnRecentFigure, daysToSettle } from './settling.ts'

const to = dayOf('2026-11-06')

test('L-119: a figure is still changing for two weeks after its last day', () => {
  expect(daysToSettle).toBe(14)
  expect(cautionsOnRecentFigure({ to, asAt: to })).toHaveLength(1)
  expect(cautionsOnRecentFigure({ to, asAt: to + 13 })).toHaveLength(1)
  expect(cautionsOnRecentFigure({ to, asAt: to + 14 })).toEqual([])
})

test('L-119: the caution names the day of the count', () =>
  expect(cautionsOnRecentFigure({ to, asAt: to + 3 })[0]).toMatchObject({
    because: expect.stringContaining('Counted on 9 November 2026.'),
    citation: { rule: 'L-119' },
    about: 'as at',
  }))
