import { byteClasses, fieldBits, pairClasses } from './class-table.ts'
import type { Marks } from './marks.ts'
import { noteAlone, noteWords } from './tally.ts'

// A constant of this file: the engine then knows the table's length, and checks no bounds. Imported, it is a sixth slower.
const classes: Int32Array = pairClasses

// Fifteen steps of four sessions are 60: a field of six bits holds 63. Then the packed counts are emptied.
const stepsAtOnce = 15
const field = (1 << fieldBits) - 1

/**
 * Adds the sessions from place `first` up to `after` to the row of sums that begins at `row`; when noting, also notes each for
 * `codesNoted`. False where a byte is no code: what was added is then to be thrown away.
 */
export function addSessions(marks: Marks, first: number, after: number, sums: Int32Array, row: number, noting = false): boolean {
  const { bytes, words } = marks
  const firstWord = (first + 3) >>> 2
  const afterWord = after >>> 2
  const between = firstWord < afterWord
  const before = addAlone(bytes, first, between ? firstWord << 2 : after, sums, row, noting)
  if (!between) return before
  const beyond = addAlone(bytes, afterWord << 2, after, sums, row, noting)
  if (noting) noteWords(words, firstWord, afterWord)
  return addWords(words, firstWord, afterWord, sums, row) && before && beyond
}

/** The few sessions before and after what can be read four at a time. */
function addAlone(bytes: Uint8Array, first: number, after: number, sums: Int32Array, row: number, noting: boolean): boolean {
  let seen = 0
  for (let place = first; place < after; place++) {
    const packed = byteClasses[bytes[place]!]!
    seen |= packed
    for (let counted = 0; counted < 5; counted++) sums[row + counted]! += (packed >>> (counted * fieldBits)) & field
  }
  if (noting) noteAlone(bytes, first, after)
  return seen >= 0
}

/** One pass without a branch on what a mark is: each pair of sessions is one look-up and one addition. */
function addWords(words: Int32Array, first: number, after: number, sums: Int32Array, row: number): boolean {
  let present = 0
  let elsewhere = 0
  let authorised = 0
  let unauthorised = 0
  let late = 0
  let seen = 0
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
    elsewhere += (packed >>> fieldBits) & field
    authorised += (packed >>> (2 * fieldBits)) & field
    unauthorised += (packed >>> (3 * fieldBits)) & field
    late += (packed >>> (4 * fieldBits)) & field
  }
  let packed = 0
  for (; word < after; word++) {
    const x = words[word]!
    const a = classes[x & 65_535]!
    const b = classes[x >>> 16]!
    packed = (packed + a + b) | 0
    seen |= a | b
  }
  sums[row]! += present + (packed & field)
  sums[row + 1]! += elsewhere + ((packed >>> fieldBits) & field)
  sums[row + 2]! += authorised + ((packed >>> (2 * fieldBits)) & field)
  sums[row + 3]! += unauthorised + ((packed >>> (3 * fieldBits)) & field)
  sums[row + 4]! += late + ((packed >>> (4 * fieldBits)) & field)
  return seen >= 0
}
