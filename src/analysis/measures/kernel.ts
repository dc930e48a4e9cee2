import { byteClasses, fieldBits, foreign, pairClasses } from './class-table.ts'
import type { Marks } from './marks.ts'
import { noteAlone, noteWords } from './tally.ts'

// A constant of this file: the engine then knows the table's length, and checks no bounds. Imported, it is a sixth slower.
const classes: Int32Array = pairClasses

// Fifteen steps of four sessions are 60, fourteen and the six at the edges 62: a field of six bits holds 63. Then it is emptied.
const stepsAtOnce = 15
const bits: number = fieldBits
const field = (1 << bits) - 1

/**
 * Adds the sessions from place `first` up to `after` to the row of sums that begins at `row`; when noting, also notes each for
 * `codesNoted`. False where a byte is no code: what was added is then to be thrown away.
 */
export function addSessions(marks: Marks, first: number, after: number, sums: Int32Array, row: number, noting = false): boolean {
  const { bytes, words } = marks
  const firstWord = (first + 3) >>> 2
  const afterWord = Math.max(firstWord, after >>> 2)
  const start = Math.min(after, firstWord << 2)
  const end = Math.min(after, afterWord << 2)
  if (noting) {
    noteAlone(bytes, first, start)
    noteAlone(bytes, end, after)
    noteWords(words, firstWord, afterWord)
  }
  return addWords(words, firstWord, afterWord, alone(bytes, end, after, alone(bytes, first, start, 0)), sums, row)
}

/** The packed counts of the few sessions, six at most, before and after what can be read four at a time; foreign if one is. */
function alone(bytes: Uint8Array, first: number, after: number, so: number): number {
  let packed = so & ~foreign
  let seen = so
  for (let place = first; place < after; place++) {
    const a = byteClasses[bytes[place]!]!
    packed += a & ~foreign
    seen |= a
  }
  return packed | (seen & foreign)
}

/** One pass without a branch on what a mark is: each pair of sessions is one look-up and one addition. */
function addWords(words: Int32Array, first: number, after: number, edges: number, sums: Int32Array, row: number): boolean {
  let present = 0
  let elsewhere = 0
  let authorised = 0
  let unauthorised = 0
  let late = 0
  let seen = edges
  let word = first
  const full = after - stepsAtOnce
  while (word <= full) {
    const stop = word + stepsAtOnce
    let packed = 0
    for (; word < stop; word += 3) {
      const x = words[word]!
      const y = words[word + 1]!
      const z = words[word + 2]!
      const a = classes[x & 65_535]!
      const b = classes[x >>> 16]!
      const c = classes[y & 65_535]!
      const d = classes[y >>> 16]!
      const e = classes[z & 65_535]!
      const f = classes[z >>> 16]!
      packed = (packed + a + b + c + d + e + f) | 0
      seen |= a | b | c | d | e | f
    }
    present += packed & field
    elsewhere += (packed >>> bits) & field
    authorised += (packed >>> (2 * bits)) & field
    unauthorised += (packed >>> (3 * bits)) & field
    late += (packed >>> (4 * bits)) & field
  }
  let packed = edges & ~foreign
  for (; word < after; word++) {
    const x = words[word]!
    const a = classes[x & 65_535]!
    const b = classes[x >>> 16]!
    packed = (packed + a + b) | 0
    seen |= a | b
  }
  sums[row]! += present + (packed & field)
  sums[row + 1]! += elsewhere + ((packed >>> bits) & field)
  sums[row + 2]! += authorised + ((packed >>> (2 * bits)) & field)
  sums[row + 3]! += unauthorised + ((packed >>> (3 * bits)) & field)
  sums[row + 4]! += late + ((packed >>> (4 * bits)) & field)
  return seen >= 0
}
