import type { Days } from '#analysis/figures/counting/stays.ts'
import type { FieldProblem } from '#platform/http/outcome.ts'
import type { Calendar } from '#school/calendar/calendar.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import { type Period, type PeriodId, periodsOn, spanText } from './period.ts'
import { isSensitiveKey, type Part, readParts, type Way, writeParts } from './way.ts'

/** L-115: every pupil, or those of whom the national figures speak. */
export const cohortIds = ['all', 'national'] as const
export type Cohort = (typeof cohortIds)[number]

/** What is asked: over which days, of which pupils. */
export interface Ask {
  span: Days
  cohort: Cohort
  /** Only pupils who are in all of these parts, on the days on which they are. */
  within: readonly Part[]
}

/** An ask with the name of its days. */
export interface AskNamed extends Ask {
  period: PeriodId
  /** As a title goes on: 'this week', 'from 2 to 20 November 2026'. */
  when: string
  periods: Period[]
}

/** Who asks: which groups are theirs, where not the whole school is; and whether they may see sensitive characteristics. */
export interface Asker {
  groups?: readonly number[]
  sensitive: boolean
}

interface AskQuery {
  period?: PeriodId
  from?: Day
  to?: Day
  in?: string
  cohort?: Cohort
}

/** No question is longer than this: the registers are kept for six years. */
const mostDays = 366 * 20

/** Understands what an address asks; or says which field cannot stand, and why. */
export function readAsk(
  query: AskQuery,
  { calendar, today, sensitive }: { calendar: Pick<Calendar, 'terms' | 'years'>; today: Day; sensitive: boolean },
): AskNamed | { invalid: FieldProblem[] } {
  const periods = periodsOn(calendar, today)
  const within = query.in ? readParts(query.in) : []
  if (!within) return { invalid: [{ field: 'in', says: 'That is no part of a school: write it like registration:12' }] }
  if (!sensitive && within.some(({ way, key }) => way === 'characteristic' && isSensitiveKey(key)))
    return { invalid: [{ field: 'in', says: 'Your roles here do not let you see sensitive characteristics' }] }
  const rest = { cohort: query.cohort ?? 'all', within, periods } as const
  const own = query.period === 'dates' || (query.period === undefined && (query.from !== undefined || query.to !== undefined))
  const named = periods.find(({ id }) => id === (query.period ?? 'year')) ?? periods.find(({ id }) => id === 'year')!
  if (!own) return { ...rest, period: named.id, when: named.when, span: { from: named.from, to: named.to } }
  const from = query.from ?? named.from
  const to = query.to ?? Math.max(from, today)
  if (from > to) return { invalid: [{ field: 'to', says: 'The last day is before the first' }] }
  if (to - from > mostDays) return { invalid: [{ field: 'from', says: 'Ask for twenty years or fewer' }] }
  return {
    ...rest,
    period: 'dates',
    when: from === to ? `on ${spanText(from, to)}` : `from ${spanText(from, to)}`,
    span: { from, to },
  }
}

/** The same question put at another address, with some of it changed. */
export function askedAt(
  address: string,
  ask: Pick<AskNamed, 'period' | 'span' | 'cohort' | 'within'>,
  more: Record<string, string | number | undefined> = {},
): string {
  const dates = ask.period === 'dates' ? { from: isoFromDay(ask.span.from), to: isoFromDay(ask.span.to) } : { period: ask.period }
  const all: Record<string, string | number | undefined> = {
    ...dates,
    in: ask.within.length > 0 ? writeParts(ask.within) : undefined,
    cohort: ask.cohort === 'all' ? undefined : ask.cohort,
    ...more,
  }
  const said = Object.entries(all).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  return `${address}?${new URLSearchParams(said)}`
}

/** A question narrowed to one more part. */
export const narrowed = <A extends Pick<Ask, 'within'>>(ask: A, way: Way, key: string): A => ({
  ...ask,
  within: [...ask.within.filter(part => part.way !== way || part.key !== key), { way, key }],
})
