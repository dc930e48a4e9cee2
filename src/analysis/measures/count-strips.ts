import type { Day } from '#time/day.ts'
import { stripYearStart } from '#time/strip-year.ts'
import { rowLength } from './class-table.ts'
import { CorruptStrip, foreignPlace } from './corrupt-strip.ts'
import { addSessions } from './kernel.ts'
import { marksOf } from './marks.ts'
import { codeNumbers } from './measures.ts'
import { codesNoted } from './tally.ts'
import type { PupilTotals } from './totals.ts'

/** A pupil-year of marks as the register keeps it: one byte a session, 1 August to 31 July. */
export interface PupilStrip {
  pupil: number
  year: number
  marks: Uint8Array
}

/** Days, both included. */
export interface Span {
  from: Day
  to: Day
}

/** The first place of a strip that lies in the span, and the place after the last. */
export function placesOf(year: number, { from, to }: Span, length: number): { first: number; after: number } {
  const start = stripYearStart(year)
  const first = Math.min(length, Math.max(0, (from - start) * 2))
  return { first, after: Math.max(first, Math.min(length, (to - start + 1) * 2)) }
}

/** Adds the sessions of a strip between two places to a count by code. */
export function addByCode(into: { [number: number]: number }, marks: Uint8Array, first = 0, after = marks.length): void {
  if (into instanceof Uint32Array) for (let place = first; place < after; place++) into[marks[place]!]!++
  else
    for (let place = first; place < after; place++) {
      const number = marks[place]!
      into[number] = (into[number] ?? 0) + 1
    }
}

/** Each pupil's sessions by code in a span, over as many years as it touches. A byte that is no code stops it. */
export function countByCode(strips: Iterable<PupilStrip>, span: Span): Map<number, Uint32Array> {
  const counts = new Map<number, Uint32Array>()
  // Mornings and afternoons apart: most marks of either are one and the same, and one place takes no two additions at a time.
  const [mornings, afternoons] = [new Uint32Array(256), new Uint32Array(256)]
  for (const { pupil, year, marks } of strips) {
    const own = counts.get(pupil) ?? new Uint32Array(codeNumbers)
    counts.set(pupil, own)
    const { first, after } = placesOf(year, span, marks.length)
    mornings.fill(0)
    afternoons.fill(0)
    let place = first
    for (; place + 1 < after; place += 2) {
      mornings[marks[place]!]!++
      afternoons[marks[place + 1]!]!++
    }
    if (place < after) mornings[marks[place]!]!++
    let counted = 0
    for (let number = 0; number < codeNumbers; number++) {
      const times = mornings[number]! + afternoons[number]!
      own[number]! += times
      counted += times
    }
    if (counted < after - first) refuseForeign(pupil, year, marks, first, after)
  }
  return counts
}

/** Each pupil's sums in a span, over as many years as it touches. A byte that is no code stops it. */
export function totalsOf(strips: Iterable<PupilStrip>, span: Span): PupilTotals {
  return addedUp(strips, span)
}

/** The same, and the sessions of all these pupils together by code. */
export function totalsAndCodesOf(strips: Iterable<PupilStrip>, span: Span): PupilTotals & { byCode: number[] } {
  let totals: PupilTotals | undefined
  const byCode = codesNoted(() => {
    totals = addedUp(strips, span, true)
  })
  return { ...totals!, byCode }
}

function addedUp(strips: Iterable<PupilStrip>, span: Span, noting?: boolean): PupilTotals {
  const all = [...strips]
  const sums = new Int32Array(all.length * rowLength)
  const pupils: number[] = []
  const places = new Map<number, number>()
  for (const { pupil, year, marks } of all) {
    let place = places.get(pupil)
    if (place === undefined) {
      place = pupils.push(pupil) - 1
      places.set(pupil, place)
    }
    const { first, after } = placesOf(year, span, marks.length)
    if (!addSessions(marksOf(marks), first, after, sums, place * rowLength, noting))
      refuseForeign(pupil, year, marks, first, after)
  }
  return { pupils, sums: sums.subarray(0, pupils.length * rowLength) }
}

/** Stops the count of a strip that holds a byte which is no code, and says which. */
export function refuseForeign(pupil: number, year: number, marks: Uint8Array, first: number, after: number): never {
  const place = foreignPlace(marks, first, after)
  throw new CorruptStrip(pupil, year, place, marks[place]!)
}
