import type { Calendar } from '#school/calendar/calendar.ts'
import { isSchoolDay } from '#school/calendar/calendar.ts'
import { seasonOf } from '#school/calendar/season.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Day, mondayOf } from '#time/day.ts'

/** Over what time a policy looks at attendance. */
export type Over = Policy['tiers']['over']

/** The school days of a span in order, and where each stands among weeks, half-terms and terms. A place is a number from 0. */
export interface SchoolDays {
  days: readonly Day[]
  /** The Monday of the week. */
  monday: readonly Day[]
  /** The number of the half-term, and of the term. */
  half: readonly number[]
  term: readonly number[]
  /** The first day after a holiday, or the last before one. */
  nextToBreak: readonly boolean[]
  /** For each day the place of the first day of the time over which attendance is looked at. */
  since: Readonly<Record<Over, readonly number[]>>
}

const sixWeeks = 42

/** R-0102: the school days from one day to another for a year group, as the calendar has them; null asks for the school as a whole. */
export function schoolDaysOf(
  calendar: Calendar,
  { from, to }: { from: Day; to: Day },
  yearGroup: number | null = null,
): SchoolDays {
  const days: Day[] = []
  for (let day = from; day <= to; day++) if (isSchoolDay(calendar, day, yearGroup)) days.push(day)
  return asSchoolDays(days, calendar.terms)
}

/** The same of days that are known: half-terms by their first days. Days before every half-term stand in the first. */
export function asSchoolDays(days: readonly Day[], terms: readonly { firstDay: Day; lastDay?: Day }[]): SchoolDays {
  const starts = terms.map(({ firstDay }) => firstDay).sort((a, b) => a - b)
  const half = days.map(day =>
    Math.max(
      0,
      starts.findLastIndex(first => first <= day),
    ),
  )
  const begins = (place: number) => starts[half[place]!] ?? days[0]!
  const term: number[] = []
  for (const place of days.keys()) {
    const before = term[place - 1] ?? 0
    const anew = place > 0 && half[place] !== half[place - 1] && seasonOf(begins(place)) !== seasonOf(begins(place - 1))
    term.push(anew ? before + 1 : before)
  }
  const lastDays = new Set(terms.map(({ lastDay }) => lastDay))
  const firstAlike = (of: readonly number[]) => of.map(value => of.indexOf(value))
  let back = 0
  const lately = days.map(day => {
    while (days[back]! <= day - sixWeeks) back++
    return back
  })
  return {
    days,
    monday: days.map(mondayOf),
    half,
    term,
    nextToBreak: half.map((own, place) => own !== half[place - 1] || isOther(own, half[place + 1]) || lastDays.has(days[place]!)),
    since: { 'year-to-date': days.map(() => 0), 'half-term': firstAlike(half), term: firstAlike(term), 'last-six-weeks': lately },
  }
}

const isOther = (own: number, neighbour: number | undefined): boolean => neighbour !== undefined && neighbour !== own
