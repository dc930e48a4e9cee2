import { expect, test } from 'vitest'
import { addBlock } from './block.ts'
import { rowLength } from './class-table.ts'
import { marksOf } from './marks.ts'
import { codesNoted } from './tally.ts'

const bytes = new Uint8Array(4 * 12).fill(1)
const block = { marks: marksOf(bytes), length: 12, first: 2, after: 10 }
const presentOf = (sums: Int32Array) => Array.from({ length: 4 }, (_, strip) => sums[strip * rowLength])

test('L-110: only the strips asked for are added, each to its own row', () => {
  const sums = new Int32Array(4 * rowLength)
  expect(addBlock(block, 1, 3, sums)).toBe(-1)
  expect(presentOf(sums)).toEqual([0, 8, 8, 0])
  expect(addBlock(block, 2, 2, sums)).toBe(-1)
  expect(presentOf(sums)).toEqual([0, 8, 8, 0])
})

test('the first strip with a byte that is no code is told by its number, and only where it is counted', () => {
  const spoilt = bytes.slice()
  for (const strip of [1, 2]) spoilt[strip * 12 + 5] = 250
  const of = (first: number, after: number) =>
    addBlock({ marks: marksOf(spoilt), length: 12, first, after }, 0, 4, new Int32Array(4 * rowLength))
  expect([of(2, 10), of(0, 5), of(6, 12)]).toEqual([1, -1, -1])
})

test('codes are noted only when that is asked for', () => {
  const noted = (noting?: boolean) => codesNoted(() => addBlock(block, 0, 2, new Int32Array(4 * rowLength), noting))[1]
  expect([noted(true), noted(false), noted()]).toEqual([16, 0, 0])
})
