import { expect, test } from 'vitest'
import { rowLength } from './class-table.ts'
import { addStretches, longestStretch } from './stretches.ts'

const present = new Uint8Array(732).fill(1)

test.each([0, 40, 300])('a stretch is as long as its days, wherever in the year it begins: from day %i', first => {
  const sums = new Int32Array(2 * rowLength)
  const cuts = Int32Array.of(first, first + 2, first + 2 + longestStretch)
  expect(addStretches(present, cuts, 0, 366, sums)).toBe(true)
  expect([sums[0], sums[rowLength]]).toEqual([4, 2 * longestStretch])
  const over = Int32Array.of(first, first + longestStretch + 1)
  expect(() => addStretches(present, over, 0, 366, sums)).toThrow('A stretch of 32 days is too long')
})
