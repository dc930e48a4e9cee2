import { rowLength } from '#analysis/measures/class-table.ts'
import { type PupilStrip, placesOf, refuseForeign } from '#analysis/measures/count-strips.ts'
import { addSessions } from '#analysis/measures/kernel.ts'
import { marksOf } from '#analysis/measures/marks.ts'
import type { Measures } from '#analysis/measures/measures.ts'
import { codesNoted } from '#analysis/measures/tally.ts'
import { measuresAt, type PupilTotals } from '#analysis/measures/totals.ts'
import { isPersistent, isSevere } from '#law/measures/persistent-absence.ts'
import type { Days, Stays } from './stays.ts'

/** The strips of each pupil. */
export type StripsByPupil = ReadonlyMap<number, readonly PupilStrip[]>

/** Each pupil's sums over the whole span, counted once: which row of sums is whose. */
export interface Totals extends Pick<PupilTotals, 'sums'> {
  places: ReadonlyMap<number, number>
}

/** What a row of figures rests on. */
export interface Counted {
  /** L-116: pupils with at least one possible session. */
  pupils: number
  measures: Measures
  persistent: number
  severe: number
}

export function stripsByPupil(strips: Iterable<PupilStrip>): StripsByPupil {
  const by = new Map<number, PupilStrip[]>()
  for (const strip of strips) {
    const known = by.get(strip.pupil)
    if (known) known.push(strip)
    else by.set(strip.pupil, [strip])
  }
  return by
}

/** The row of each pupil's sums. */
export const totalsByPupil = ({ pupils, sums }: PupilTotals): Totals => ({
  sums,
  places: new Map(pupils.map((pupil, place) => [pupil, place])),
})

function addDays(strips: readonly PupilStrip[], days: readonly Days[], sums: Int32Array, noting = false): void {
  for (const { pupil, year, marks } of strips)
    for (const span of days) {
      const { first, after } = placesOf(year, span, marks.length)
      if (!addSessions(marksOf(marks), first, after, sums, 0, noting)) refuseForeign(pupil, year, marks, first, after)
    }
}

/** L-110: a pupil's measures on these days. */
export function measuresOn(strips: readonly PupilStrip[], days: readonly Days[]): Measures {
  const sums = new Int32Array(rowLength)
  addDays(strips, days, sums)
  return measuresAt({ sums }, 0)
}

/** The sessions of some pupils, each on their days, by the number of their code. */
export const countCodes = (stays: Stays, strips: StripsByPupil): number[] => {
  const sums = new Int32Array(rowLength)
  return codesNoted(() => {
    for (const [pupil, days] of stays) addDays(strips.get(pupil) ?? [], days, sums, true)
  })
}

const isWhole = (days: readonly Days[], span: Days) => days.length === 1 && days[0]!.from <= span.from && days[0]!.to >= span.to

/**
 * L-110: the figures of some pupils, each on their days: sums first. L-111: persistent and severe are asked of a pupil's own
 * sessions over the whole span, so that the answer about a pupil is the same in every row.
 */
export function countStays(stays: Stays, strips: StripsByPupil, totals: Totals, span: Days): Counted {
  let [pupils, persistent, severe] = [0, 0, 0]
  let [present, elsewhere, authorised, unauthorised, late] = [0, 0, 0, 0, 0]
  for (const [pupil, days] of stays) {
    const place = totals.places.get(pupil)
    if (place === undefined) continue
    const total = measuresAt(totals, place)
    const own = isWhole(days, span) ? total : measuresOn(strips.get(pupil) ?? [], days)
    if (own.possible === 0) continue
    present += own.present
    elsewhere += own.approvedEducationalActivity
    authorised += own.authorised
    unauthorised += own.unauthorised
    late += own.late
    pupils++
    if (isPersistent(total.absent, total.possible)) persistent++
    if (isSevere(total.absent, total.possible)) severe++
  }
  const measures = measuresAt({ sums: Int32Array.of(present, elsewhere, authorised, unauthorised, late) }, 0)
  return { pupils, measures, persistent, severe }
}
