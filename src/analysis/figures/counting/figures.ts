import type { Figures } from '#analysis/figures/asking/ask.contract.ts'
import { type Measures, rateOf } from '#analysis/measures/measures.ts'
import { codeOfNumber } from '#law/codes/attendance-codes.ts'
import type { StatisticalSet } from '#law/codes/code.ts'
import { persistenceOver } from '#law/measures/persistent-absence.ts'
import { cautionsOnSmallFigure } from '#law/measures/small-figures.ts'
import type { Counted } from './count-rows.ts'
import type { Days } from './stays.ts'

const orNull = (value: number | undefined): number | null => value ?? null
const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole)

/** L-114: whether persistent and severe absence may be stated over these days. */
export const statesPersistence = (span: Days): boolean => 'cautions' in persistenceOver(span)

/** L-110: what was counted, as a row says it. */
export function figuresOf({ measures, pupils, persistent, severe }: Counted, overTime: boolean): Figures {
  const rate = (part: number) => orNull(rateOf(part, measures))
  return {
    pupils,
    ...measures,
    attendanceRate: rate(measures.attended),
    absenceRate: rate(measures.absent),
    authorisedRate: rate(measures.authorised),
    unauthorisedRate: rate(measures.unauthorised),
    persistent: overTime ? persistent : null,
    persistentRate: overTime ? shareOf(persistent, pupils) : null,
    severe: overTime ? severe : null,
    severeRate: overTime ? shareOf(severe, pupils) : null,
    cautions:
      measures.possible === 0 ? [] : cautionsOnSmallFigure({ pupils, possible: measures.possible }).map(({ because }) => because),
  }
}

/** How often each code stands, and which share of the possible sessions that is. */
export interface CodeTimes {
  code: string
  short: string
  title: string
  set: Exclude<StatisticalSet, 'not-collected'>
  times: number
  rate: number | null
}

/** L-110: by reason: each code that stands, the most frequent of its set first; every rate of the same possible sessions. */
export function codeTimes(byCode: readonly number[], measures: Measures): CodeTimes[] {
  const found: CodeTimes[] = []
  byCode.forEach((times, number) => {
    const code = times > 0 ? codeOfNumber(number) : undefined
    if (!code || code.set === 'not-collected') return
    const rate = code.set === 'not-possible' ? null : orNull(rateOf(times, measures))
    found.push({ code: code.code, short: code.short, title: code.title, set: code.set, times, rate })
  })
  return found.toSorted((a, b) => b.times - a.times)
}
