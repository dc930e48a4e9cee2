import type { Day } from '#time/day.ts'

/** Days in a row, both ends included. */
export interface Days {
  from: Day
  to: Day
}

/** On which days each pupil belongs to something: in order, and no day twice. */
export type Stays = ReadonlyMap<number, readonly Days[]>

/** Days in order, with those that meet or touch made into one. */
export function joined(days: readonly Days[]): Days[] {
  const out: Days[] = []
  for (const { from, to } of days.toSorted((a, b) => a.from - b.from)) {
    const last = out.at(-1)
    if (from > to) continue
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to)
    else out.push({ from, to })
  }
  return out
}

/** The days that are in both. */
export function inBoth(one: readonly Days[], other: readonly Days[]): readonly Days[] {
  if (one.length === 1 && other.length === 1 && covers(other[0]!, one[0]!)) return one
  const out: Days[] = []
  for (const a of one)
    for (const b of other) {
      const from = Math.max(a.from, b.from)
      const to = Math.min(a.to, b.to)
      if (from <= to) out.push({ from, to })
    }
  return out
}

const covers = (whole: Days, part: Days): boolean => whole.from <= part.from && part.to <= whole.to && part.from <= part.to

/** The days of a span that are in none of these. */
export function leftOf(span: Days, days: readonly Days[]): Days[] {
  const out: Days[] = []
  let from = span.from
  for (const day of joined(days)) {
    if (day.from > from) out.push({ from, to: Math.min(day.from - 1, span.to) })
    from = Math.max(from, day.to + 1)
  }
  if (from <= span.to) out.push({ from, to: span.to })
  return out.filter(day => day.from <= day.to)
}

/** Who belongs to both, and when. */
export function staysInBoth(one: Stays, other: Stays): Stays {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  const out = new Map<number, readonly Days[]>()
  for (const [pupil, days] of few) {
    const both = inBoth(days, many.get(pupil) ?? [])
    if (both.length > 0) out.set(pupil, both)
  }
  return out
}

/** Stays as rows tell them, made into one list a pupil, cut to a span. */
export function staysOf(rows: Iterable<{ pupil: number; from: Day; until: Day | null }>, span: Days): Stays {
  const all = new Map<number, Days[]>()
  for (const { pupil, from, until } of rows) {
    const days = { from: Math.max(from, span.from), to: Math.min(until ?? span.to, span.to) }
    if (days.from > days.to) continue
    const known = all.get(pupil)
    if (known) known.push(days)
    else all.set(pupil, [days])
  }
  for (const [pupil, days] of all) if (days.length > 1) all.set(pupil, joined(days))
  return all
}
