import { addByCode, type PupilStrip, placesOf } from '#analysis/measures/count-strips.ts'
import { codeNumbers, type Measures, measuresOf } from '#analysis/measures/measures.ts'
import { isPersistent, isSevere } from '#law/measures/persistent-absence.ts'
import type { Days, Stays } from './stays.ts'

/** The strips of each pupil. */
export type StripsByPupil = ReadonlyMap<number, readonly PupilStrip[]>

/** What a row of figures rests on. */
export interface Counted {
  /** L-116: pupils with at least one possible session. */
  pupils: number
  /** Sessions by the number of their code. */
  byCode: Uint32Array
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

/** A pupil's sessions by code on these days. */
export function countDays(strips: readonly PupilStrip[], days: readonly Days[]): Uint32Array {
  const byCode = new Uint32Array(codeNumbers)
  for (const { year, marks } of strips)
    for (const span of days) {
      const { first, after } = placesOf(year, span, marks.length)
      addByCode(byCode, marks, first, after)
    }
  return byCode
}

const isWhole = (days: readonly Days[], span: Days) => days.length === 1 && days[0]!.from <= span.from && days[0]!.to >= span.to

/**
 * L-110: the figures of some pupils, each on their days: sums first. L-111: persistent and severe are asked of a pupil's own
 * sessions over the whole span, so that the answer about a pupil is the same in every row.
 */
export function countStays(stays: Stays, strips: StripsByPupil, totals: ReadonlyMap<number, Uint32Array>, span: Days): Counted {
  const byCode = new Uint32Array(codeNumbers)
  let [pupils, persistent, severe] = [0, 0, 0]
  for (const [pupil, days] of stays) {
    const total = totals.get(pupil)
    if (!total) continue
    const whole = isWhole(days, span)
    const own = whole ? total : countDays(strips.get(pupil) ?? [], days)
    for (let number = 0; number < codeNumbers; number++) byCode[number]! += own[number]!
    const measures = measuresOf(own)
    if (measures.possible === 0) continue
    pupils++
    const { absent, possible } = whole ? measures : measuresOf(total)
    if (isPersistent(absent, possible)) persistent++
    if (isSevere(absent, possible)) severe++
  }
  return { pupils, byCode, measures: measuresOf(byCode), persistent, severe }
}

/** The counts of one less those of another: everyone else. */
export const without = (all: Uint32Array, some: Uint32Array): Measures =>
  measuresOf(all.map((times, number) => times - some[number]!))
