import { rowLength } from '#analysis/measures/class-table.ts'
import { refuseForeign } from '#analysis/measures/count-strips.ts'
import type { Measures } from '#analysis/measures/measures.ts'
import { addStretches } from '#analysis/measures/stretches.ts'
import { measuresAt } from '#analysis/measures/totals.ts'
import { type Day, dayFromParts, mondayOf, partsOfDay } from '#time/day.ts'
import { stripYearStart } from '#time/strip-year.ts'
import type { StripsByPupil } from './count-rows.ts'
import type { Days, Stays } from './stays.ts'

/** The length of a step of a chart. */
export type StepLength = 'day' | 'week' | 'month'

/** Up to a fortnight by day, up to some four hundred days by week, else by month. */
export const stepLengthOf = ({ from, to }: Days): StepLength => (to - from < 14 ? 'day' : to - from < 400 ? 'week' : 'month')

/** The span cut into days, weeks from Monday, or months. */
export function stepsOf(span: Days): Days[] {
  const length = stepLengthOf(span)
  const steps: Days[] = []
  let from = span.from
  while (from <= span.to) {
    const last = length === 'day' ? from : length === 'week' ? mondayOf(from) + 6 : lastOfMonth(from)
    steps.push({ from, to: Math.min(last, span.to) })
    from = last + 1
  }
  return steps
}

function lastOfMonth(day: number): number {
  const { year, month } = partsOfDay(day)
  return (month === 12 ? dayFromParts(year + 1, 1, 1)! : dayFromParts(year, month + 1, 1)!) - 1
}

/** A step with what was counted in it. */
export interface Step extends Days {
  measures: Measures
}

/** L-110: the measures of each step; steps in which no session was possible are left out. */
export function countSteps(stays: Stays, strips: StripsByPupil, span: Days): Step[] {
  const steps = stepsOf(span)
  const sums = new Int32Array(steps.length * rowLength)
  const cutsOf = cutsByYear(steps)
  for (const [pupil, stay] of stays)
    for (const { year, marks } of strips.get(pupil) ?? []) {
      const { start, cuts } = cutsOf(year)
      for (const { from, to } of stay)
        if (!addStretches(marks, cuts, from - start, to + 1 - start, sums)) refuseForeign(pupil, year, marks, 0, marks.length)
    }
  return steps
    .map((days, place) => ({ ...days, measures: measuresAt({ sums }, place) }))
    .filter(({ measures }) => measures.possible > 0)
}

/** Where the steps lie in the strips of a year: the first day of each, and the day after the last, counted from 1 August. */
function cutsByYear(steps: readonly Days[]): (year: number) => { start: Day; cuts: Int32Array } {
  const edges = [...steps.map(({ from }) => from), (steps.at(-1)?.to ?? 0) + 1]
  const known = new Map<number, { start: Day; cuts: Int32Array }>()
  return year => {
    const found = known.get(year)
    if (found) return found
    const start = stripYearStart(year)
    const made = { start, cuts: Int32Array.from(edges, day => day - start) }
    known.set(year, made)
    return made
  }
}
