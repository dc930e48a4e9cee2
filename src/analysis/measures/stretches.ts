import { fieldBits, foreign, pairClasses, rowLength } from './class-table.ts'

// A constant of this file: the engine then knows the table's length, and checks no bounds.
const classes: Int32Array = pairClasses
const bits: number = fieldBits
const field = (1 << bits) - 1

/** A field of six bits holds 63 sessions: 31 days and one more session. */
export const longestStretch = 31

/**
 * Adds the sessions of each stretch of days to its own row of sums, in one pass over a strip: a stretch runs from one cut up to the
 * next, and only days from `first` up to `after` count. Days are counted from the strip's first. False where a byte is no code:
 * what was added is then to be thrown away.
 */
export function addStretches(marks: Uint8Array, cuts: Int32Array, first: number, after: number, sums: Int32Array): boolean {
  const [from, to] = [Math.max(0, first), Math.min(marks.length >>> 1, after)]
  let seen = 0
  let end = cuts[0]!
  for (let stretch = 1; stretch < cuts.length; stretch++) {
    const start = end
    end = cuts[stretch]!
    if (end <= from) continue
    if (start >= to) break
    if (end - start > longestStretch) throw new RangeError(`A stretch of ${end - start} days is too long to be counted at once`)
    let packed = 0
    const stop = Math.min(end, to)
    for (let day = Math.max(start, from); day < stop; day++) {
      const both = classes[marks[2 * day]! | (marks[2 * day + 1]! << 8)]!
      packed = (packed + both) | 0
      seen |= both
    }
    if (packed === 0) continue
    const row = (stretch - 1) * rowLength
    sums[row]! += packed & field
    sums[row + 1]! += (packed >>> bits) & field
    sums[row + 2]! += (packed >>> (2 * bits)) & field
    sums[row + 3]! += (packed >>> (3 * bits)) & field
    sums[row + 4]! += (packed >>> (4 * bits)) & field
  }
  return (seen & foreign) === 0
}
