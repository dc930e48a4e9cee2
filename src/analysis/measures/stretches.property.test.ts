import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowLength } from './class-table.ts'
import { addByCode } from './count-strips.ts'
import { codeNumbers, measuresOf } from './measures.ts'
import { addStretches, longestStretch } from './stretches.ts'
import { measuresAt } from './totals.ts'

const strip = fc
  .uint8Array({ max: codeNumbers - 1, minLength: 2, maxLength: 732 })
  .map(bytes => bytes.subarray(0, bytes.length & ~1))
const cutsFrom = fc
  .record({
    first: fc.integer({ min: -40, max: 380 }),
    lengths: fc.array(fc.integer({ min: 1, max: longestStretch }), { maxLength: 60 }),
  })
  .map(({ first, lengths }) => {
    const cuts = [first]
    for (const length of lengths) cuts.push(cuts.at(-1)! + length)
    return Int32Array.from(cuts)
  })
const day = fc.integer({ min: -5, max: 380 })

test('L-110: each stretch counts its own sessions, on the days asked about, as they count one by one', () =>
  fc.assert(
    fc.property(strip, cutsFrom, day, day, fc.integer({ min: 0, max: 3 }), (bytes, cuts, first, after, offset) => {
      const lying = Buffer.alloc(bytes.length + offset)
      lying.set(bytes, offset)
      const sums = new Int32Array(cuts.length * rowLength)
      expect(addStretches(lying.subarray(offset), cuts, first, after, sums)).toBe(true)
      for (let stretch = 0; stretch + 1 < cuts.length; stretch++) {
        const byCode = new Uint32Array(codeNumbers)
        const place = (of: number) => 2 * Math.min(Math.max(0, of), bytes.length / 2)
        addByCode(byCode, bytes, place(Math.max(first, cuts[stretch]!)), place(Math.min(after, cuts[stretch + 1]!)))
        expect(measuresAt({ sums }, stretch)).toEqual(measuresOf(byCode))
      }
    }),
    { numRuns: 200 },
  ))

test('the longest stretch that a row takes at once holds whatever code a month is full of; a longer one is refused', () => {
  for (let number = 0; number < codeNumbers; number++) {
    const sums = new Int32Array(rowLength)
    const bytes = new Uint8Array(732).fill(number)
    const byCode = new Uint32Array(codeNumbers)
    addByCode(byCode, bytes, 0, 2 * longestStretch)
    if (addStretches(bytes, Int32Array.of(0, longestStretch), 0, 366, sums))
      expect(measuresAt({ sums }, 0)).toEqual(measuresOf(byCode))
  }
  const over = () => addStretches(new Uint8Array(732), Int32Array.of(0, longestStretch + 1), 0, 366, new Int32Array(5))
  expect(over).toThrow('32 days')
})

test('a byte that is no code is told, where it is on a day that counts', () => {
  const bytes = new Uint8Array(732)
  bytes[21] = 200
  const told = (first: number, after: number) =>
    !addStretches(bytes, Int32Array.of(0, 7, 14), first, after, new Int32Array(2 * rowLength))
  expect(told(0, 366)).toBe(true)
  expect(told(10, 11)).toBe(true)
  expect(told(11, 366)).toBe(false)
  expect(told(0, 10)).toBe(false)
})
