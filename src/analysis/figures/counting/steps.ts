import { addByCode, placesOf } from '#analysis/measures/count-strips.ts'
import { codeNumbers, type Measures, measuresOf } from '#analysis/measures/measures.ts'
import { dayFromParts, mondayOf, partsOfDay } from '#time/day.ts'
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
  const steps = stepsOf(span).map(days => ({ ...days, byCode: new Uint32Array(codeNumbers) }))
  for (const [pupil, stay] of stays)
    for (const { year, marks } of strips.get(pupil) ?? [])
      for (const step of steps)
        for (const days of stay) {
          const within = { from: Math.max(days.from, step.from), to: Math.min(days.to, step.to) }
          if (within.from > within.to) continue
          const { first, after } = placesOf(year, within, marks.length)
          addByCode(step.byCode, marks, first, after)
        }
  return steps
    .map(({ from, to, byCode }) => ({ from, to, measures: measuresOf(byCode) }))
    .filter(({ measures }) => measures.possible > 0)
}
