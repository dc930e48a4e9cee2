import { rowLength } from './class-table.ts'
import { addSessions } from './kernel.ts'
import type { Marks } from './marks.ts'

/** Strips of one length laid end to end, and the part of each that is counted: from place `first` up to `after`. */
export interface Block {
  marks: Marks
  length: number
  first: number
  after: number
}

/**
 * Adds the strips from number `from` up to `to`, each to its own row of sums; noting as `addSessions` does. Gives the number of
 * the first strip that holds a byte which is no code, or -1 where all were counted.
 */
export function addBlock(
  { marks, length, first, after }: Block,
  from: number,
  to: number,
  sums: Int32Array,
  noting?: boolean,
): number {
  for (let strip = from; strip < to; strip++)
    if (!addSessions(marks, strip * length + first, strip * length + after, sums, strip * rowLength, noting)) return strip
  return -1
}
