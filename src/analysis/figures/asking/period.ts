import type { AcademicYear, Calendar, Term } from '#school/calendar/calendar.ts'
import { seasonOf } from '#school/calendar/season.ts'
import { addYears, type Day, dayFromParts, dayText, mondayOf, partsOfDay } from '#time/day.ts'

/** The stretches of time that are offered by name; 'dates' are days of one's own. */
export const periodIds = ['week', 'last-week', 'half-term', 'term', 'year', 'last-year', 'dates'] as const
export type PeriodId = (typeof periodIds)[number]

/** A named stretch of time. `to` is never later than today. */
export interface Period {
  id: PeriodId
  title: string
  /** As a title goes on: 'Attendance is 93.8 % this week'. */
  when: string
  from: Day
  to: Day
}

type Stretch = { firstDay: Day; lastDay: Day }

/** The stretch of today, or the newest that has begun. */
const begun = <S extends Stretch>(stretches: readonly S[], today: Day): S | undefined =>
  stretches.filter(({ firstDay }) => firstDay <= today).toSorted((a, b) => b.firstDay - a.firstDay)[0]

function termOf(half: Term, terms: readonly Term[]): Stretch {
  const same = terms.filter(t => t.academicYear === half.academicYear && seasonOf(t.firstDay) === seasonOf(half.firstDay))
  return { firstDay: Math.min(...same.map(t => t.firstDay)), lastDay: Math.max(...same.map(t => t.lastDay)) }
}

/** The school year of a day where the calendar does not say: from 1 September. */
function usualYear(today: Day): Stretch {
  const { year, month } = partsOfDay(today)
  const firstDay = dayFromParts(month >= 9 ? year : year - 1, 9, 1)!
  return { firstDay, lastDay: addYears(firstDay, 1) - 1 }
}

/** R-0801: the stretches that this school's calendar offers on this day. */
export function periodsOn({ terms, years }: Pick<Calendar, 'terms' | 'years'>, today: Day): Period[] {
  const monday = mondayOf(today)
  const half = begun(terms, today)
  const term = half && termOf(half, terms)
  const year: Stretch = begun<AcademicYear | Stretch>(years, today) ?? usualYear(today)
  const before = years.find(({ lastDay }) => lastDay === year.firstDay - 1) ?? {
    firstDay: addYears(year.firstDay, -1),
    lastDay: year.firstDay - 1,
  }
  const named = (id: PeriodId, title: string, when: string, { firstDay, lastDay }: Stretch): Period => ({
    id,
    title,
    when,
    from: firstDay,
    to: Math.min(lastDay, today),
  })
  const now = (stretch: Stretch) => stretch.lastDay >= today
  return [
    named('week', 'This week', 'this week', { firstDay: monday, lastDay: monday + 6 }),
    named('last-week', 'Last week', 'last week', { firstDay: monday - 7, lastDay: monday - 1 }),
    ...(half
      ? [
          now(half)
            ? named('half-term', 'This half-term', 'this half-term', half)
            : named('half-term', 'The last half-term', 'in the last half-term', half),
        ]
      : []),
    ...(term
      ? [now(term) ? named('term', 'This term', 'this term', term) : named('term', 'The last term', 'in the last term', term)]
      : []),
    named('year', 'This school year', 'this school year', year),
    named('last-year', 'Last school year', 'last school year', before),
  ]
}

/** '2 to 20 November 2026', and no more of each day than tells them apart. */
export function spanText(from: Day, to: Day): string {
  if (from === to) return dayText(from)
  const [a, b] = [partsOfDay(from), partsOfDay(to)]
  const first = dayText(from).split(' ')
  const said = a.year !== b.year ? first : a.month !== b.month ? first.slice(0, 2) : first.slice(0, 1)
  return `${said.join(' ')} to ${dayText(to)}`
}
