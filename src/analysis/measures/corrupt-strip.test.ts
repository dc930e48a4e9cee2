import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { CorruptStrip, foreignPlace } from './corrupt-strip.ts'
import { codeNumbers } from './measures.ts'

test.each([
  [0, 'Saturday 1 August 2026, AM'],
  [1, 'Saturday 1 August 2026, PM'],
  [222, 'Friday 20 November 2026, AM'],
  [223, 'Friday 20 November 2026, PM'],
])('place %i of a strip is said as %s', (place, when) =>
  expect(new CorruptStrip(12, 2026, place, 77).message).toBe(
    `The strip of pupil 12 holds 77 for ${when}, which is no code. Nothing was counted. \`./daymark strips rebuild\` makes the strips anew from the registers.`,
  ),
)

test('it knows its pupil and day', () =>
  expect(new CorruptStrip(12, 2026, 223, 77)).toMatchObject({
    name: 'CorruptStrip',
    pupil: 12,
    day: dayOf('2026-11-20'),
  }))

test('the first place that holds no code, from one place up to another', () => {
  const bytes = new Uint8Array([0, 1, codeNumbers - 1, codeNumbers, 2, 255])
  expect(foreignPlace(bytes, 0, 6)).toBe(3)
  expect(foreignPlace(bytes, 3, 4)).toBe(3)
  expect(foreignPlace(bytes, 4, 6)).toBe(5)
  expect(foreignPlace(bytes, 0, 3)).toBe(-1)
  expect(foreignPlace(bytes, 4, 5)).toBe(-1)
})
