import { type Cores, openCores } from '#platform/cores/cores.ts'
import { addBlock } from './block.ts'
import { rowLength } from './class-table.ts'
import { marksOf } from './marks.ts'

/** Strips of one length laid end to end in memory that threads share, and the part of each that is counted. */
export interface SharedStrips {
  bytes: SharedArrayBuffer
  length: number
  first: number
  after: number
}

interface Share extends SharedStrips {
  from: number
  to: number
  sums: SharedArrayBuffer
}

/** One thread's share of the strips: it reads the shared bytes and writes rows of sums that no other writes. */
export const work = ({ bytes, length, first, after, from, to, sums }: Share): number =>
  addBlock({ marks: marksOf(new Uint8Array(bytes)), length, first, after }, from, to, new Int32Array(sums))

/** Threads that count strips. Open them once: to start one takes as long as to count a million pupils' years. */
export const openCounting = (threads?: number): Cores<Share, number> => openCores(import.meta.url, threads)

/** Below this many bytes one core has counted before the others have heard of it. */
const largeFrom = 2 ** 23

/**
 * Each strip's row of sums, counted on all cores where there is much of it. Gives with them the first strip that holds a byte
 * which is no code, or -1.
 */
export async function sumsOnCores(
  strips: SharedStrips,
  cores: Cores<Share, number>,
  large: number = largeFrom,
): Promise<{ sums: Int32Array; corrupt: number }> {
  const all = Math.floor(strips.bytes.byteLength / strips.length)
  const sums = new SharedArrayBuffer(all * rowLength * 4)
  const share = Math.ceil(all / (strips.bytes.byteLength < large ? 1 : cores.threads))
  const shares = Array.from({ length: Math.ceil(all / share) }, (_, index) => ({
    ...strips,
    sums,
    from: index * share,
    to: Math.min(all, (index + 1) * share),
  }))
  const found = shares.length === 1 ? [work(shares[0]!)] : await Promise.all(shares.map(share => cores.run(share)))
  return { sums: new Int32Array(sums), corrupt: found.find(strip => strip >= 0) ?? -1 }
}
