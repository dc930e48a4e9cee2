import { stripIndex, stripLength } from '#registers/attendance/strip.ts'
import { stripYearOf } from '#time/strip-year.ts'
import type { Entries } from './entries.ts'

export interface Strip {
  pupil: number
  year: number
  marks: Uint8Array
}

/** The strips as the ledger says them: its lines are in order, so of two of one session the later stands. */
export function stripsOf(entries: Entries): Strip[] {
  const strips = new Map<number, Strip>()
  let day = -1
  let year = 0
  let base = 0
  for (let i = 0; i < entries.count; i++) {
    if (entries.day[i] !== day) {
      day = entries.day[i]!
      year = stripYearOf(day)
      base = stripIndex(day, 'AM', year)
    }
    const key = entries.pupil[i]! * 10_000 + year
    const strip = strips.get(key) ?? { pupil: entries.pupil[i]!, year, marks: new Uint8Array(stripLength) }
    strips.set(key, strip)
    strip.marks[base + entries.afternoon[i]!] = entries.code[i]!
  }
  return [...strips.values()]
}
