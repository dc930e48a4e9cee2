import fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentages } from './percent-text.examples.ts'
import { percentText } from './percent-text.ts'

test.each(percentages)('$rule: $says', ({ facts: { part, whole, decimals }, answer }) =>
  expect(percentText(part, whole, decimals)).toBe(answer),
)

test('L-113: one decimal unless asked for more', () => expect(percentText(2, 3)).toBe('66.7'))

test('what is no whole number is a fault', () => expect(() => percentText(1.5, 10)).toThrow(RangeError))

const shares = fc.tuple(fc.maxSafeNat(), fc.maxSafeNat(), fc.integer({ min: 0, max: 8 })).map(([a, b, decimals]) => ({
  part: Math.min(a, b),
  whole: Math.max(a, b),
  decimals,
}))

test('L-113: half up: what is shown is at most half a unit above, and less than half a unit below, the true share', () =>
  fc.assert(
    fc.property(shares, ({ part, whole, decimals }) => {
      const shown = percentText(part, whole, decimals)
      if (whole === 0) return shown === undefined
      const units = 10n ** BigInt(decimals)
      const ours = BigInt(shown!.replace('.', ''))
      // Twice the distance, in units of the last decimal, times the whole.
      const twice = 2n * (ours * BigInt(whole) - 100n * units * BigInt(part))
      return twice <= BigInt(whole) && twice > -BigInt(whole) && shown!.split('.')[1]?.length === (decimals || undefined)
    }),
  ))

test('L-113: a larger part is never shown smaller', () =>
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (a, b, whole) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)]
      return Number(percentText(less, whole)) <= Number(percentText(more, whole))
    }),
  ))
