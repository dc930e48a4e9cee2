import { codeNumbers } from './measures.ts'

const pairs = 65_536

// How often each pair of bytes was met. Two tables take turns, since one and the same place cannot be added to twice in a row at
// full speed; the second begins off the first one's page, or the processor would take places that lie alike for one. Constants of
// this file, whose length the engine knows: handed over as arguments they are a fifth slower.
const memory = new ArrayBuffer((2 * pairs + 272) * 4)
const one: Int32Array = new Int32Array(memory, 0, pairs)
const two: Int32Array = new Int32Array(memory, (pairs + 272) * 4, pairs)
const alone: Int32Array = new Int32Array(256)

/** Notes the pairs of a strip. It has just been added up, so that it lies in the nearest memory. */
export function noteWords(words: Int32Array, first: number, after: number): void {
  let word = first
  for (const last = after - 1; word < last; word += 2) {
    const x = words[word]!
    const y = words[word + 1]!
    const a = x & 65_535
    const b = x >>> 16
    const c = y & 65_535
    const d = y >>> 16
    one[a] = (one[a]! + 1) | 0
    two[b] = (two[b]! + 1) | 0
    one[c] = (one[c]! + 1) | 0
    two[d] = (two[d]! + 1) | 0
  }
  for (; word < after; word++) {
    const x = words[word]!
    const a = x & 65_535
    const b = x >>> 16
    one[a] = (one[a]! + 1) | 0
    two[b] = (two[b]! + 1) | 0
  }
}

/** Notes the few sessions before and after what can be read four at a time. */
export function noteAlone(bytes: Uint8Array, first: number, after: number): void {
  for (let place = first; place < after; place++) alone[bytes[place]!]!++
}

/** The sessions that `count` notes, by the number of their code; at place 0 those without a mark. One count at a time. */
export function codesNoted(count: () => void): number[] {
  for (let second = 0; second < codeNumbers; second++) {
    one.fill(0, second << 8, (second << 8) + codeNumbers)
    two.fill(0, second << 8, (second << 8) + codeNumbers)
  }
  alone.fill(0)
  count()
  const byCode = Array.from({ length: codeNumbers }, (_, number) => alone[number]!)
  for (let second = 0; second < codeNumbers; second++)
    for (let first = 0; first < codeNumbers; first++) {
      const times = one[first | (second << 8)]! + two[first | (second << 8)]!
      byCode[first]! += times
      byCode[second]! += times
    }
  return byCode
}
