import { addBlock, type Block } from '#analysis/measures/block.ts'
import { rowLength } from '#analysis/measures/class-table.ts'
import { marksOf } from '#analysis/measures/marks.ts'
import { codeNumbers } from '#analysis/measures/measures.ts'
import { codesNoted } from '#analysis/measures/tally.ts'
import { type GroupMeasures, groupOf } from '#analysis/measures/totals.ts'
import { stripLength } from '#registers/attendance/strip.ts'
import { byteSum, byteSumByEight } from '../byte-sum.ts'
import { type BandRow, enrolmentsIn } from './bands.ts'
import { makerFrom } from './make-strips.ts'

/** Some rows of the bands, for one thread to make and to count. The seeds of their marks begin at `seed`. */
export interface Share {
  rows: BandRow[]
  seed: number
}

/** Milliseconds a whole block: made, counted with persistent and severe, the same with counts by code, merely added up. */
export interface Took {
  made: number[]
  rates: number[]
  codes: number[]
  sum: number[]
  sumByEight: number[]
}

export interface Counted {
  groups: GroupMeasures[]
  byCode: number[]
  took: Took
}

// Three megabytes: what is made lies in the cache's reach when it is counted, and nothing of it is kept.
export const stripsABlock = 4096
const bytes = new Uint8Array(stripsABlock * stripLength)
const block: Block = { marks: marksOf(bytes), length: stripLength, first: 0, after: stripLength }

/** Makes each row's enrolments with a year of marks each, a block at a time; counts the block; makes the next in its place. */
export function work({ rows, seed }: Share): Counted {
  const took: Took = { made: [], rates: [], codes: [], sum: [], sumByEight: [] }
  const byCode = Array.from({ length: codeNumbers }, () => 0)
  const sums = new Int32Array(rows.reduce((all, row) => all + enrolmentsIn(row), 0) * rowLength)
  let filled = 0
  let counted = 0
  let turn = 0
  let began = performance.now()
  const count = (): void => {
    const whole = filled === stripsABlock
    if (whole) took.made.push(performance.now() - began)
    const some = bytes.subarray(0, filled * stripLength)
    const own = sums.subarray(counted * rowLength, (counted + filled) * rowLength)
    const again = new Int32Array(own.length)
    const noted = (again: Int32Array): void => {
      const codes = codesNoted(() => clean(addBlock(block, 0, filled, again, true)))
      for (let number = 0; number < codeNumbers; number++) byCode[number]! += codes[number]!
      groupOf({ sums: again })
    }
    const contenders = [
      () => timed(whole ? took.rates : [], () => clean(addBlock(block, 0, filled, own)) && groupOf({ sums: own })),
      () => timed(whole ? took.sum : [], () => byteSum(some)),
      () => timed(whole ? took.codes : [], () => noted(again)),
      () => timed(whole ? took.sumByEight : [], () => byteSumByEight(some)),
    ]
    for (const index of contenders.keys()) contenders[(index + turn) % contenders.length]!()
    turn++
    counted += filled
    filled = 0
    began = performance.now()
  }
  for (const [index, { phase, bands }] of rows.entries()) {
    const maker = makerFrom(seed + index)
    for (const [band, enrolments] of bands.entries())
      for (let left = enrolments; left > 0; left--) {
        maker.make(bytes, filled * stripLength, phase, band)
        if (++filled === stripsABlock) count()
      }
  }
  if (filled > 0) count()
  let from = 0
  const groups = rows.map(row => {
    const to = from + enrolmentsIn(row)
    const group = groupOf({ sums }, from, to)
    from = to
    return group
  })
  return { groups, byCode, took }
}

function timed(into: number[], what: () => unknown): void {
  const began = performance.now()
  what()
  into.push(performance.now() - began)
}

function clean(corrupt: number): true {
  if (corrupt >= 0) throw new Error(`Strip ${corrupt} of the block holds what is no code`)
  return true
}
