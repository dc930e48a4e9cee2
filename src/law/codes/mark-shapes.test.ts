import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { codesOn } from './attendance-codes.ts'
import { type MarkShape, shapeOf, shapeOfNumber } from './mark-shapes.ts'

const today = dayOf('2026-09-14')

test('every code has a shape, the same for its letter and for its byte', () => {
  const byShape = new Map<MarkShape, string[]>()
  for (const { code, number } of codesOn(today)) {
    const shape = shapeOf(code, today)
    expect(shapeOfNumber(number)).toBe(shape)
    if (shape) byShape.set(shape, [...(byShape.get(shape) ?? []), code])
  }
  const drawn = Object.fromEntries([...byShape].map(([shape, letters]) => [shape, letters.join(' ')]))
  expect(drawn).toEqual({
    present: '/ \\',
    late: 'L',
    activity: 'K V P W B',
    'not-possible': 'D X Q Y1 Y2 Y3 Y4 Y5 Y6 Y7',
    authorised: 'C1 M J1 S C2 C T R I E',
    unauthorised: 'G O U',
    unexplained: 'N',
    closed: 'Z #',
  })
})

test('no mark has no shape', () => {
  expect(shapeOfNumber(0)).toBeUndefined()
  expect(shapeOf('H', today)).toBeUndefined()
})
