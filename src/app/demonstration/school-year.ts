import { bankHolidaysOf } from '#school/calendar/bank-holidays.ts'
import type { ExceptionKind } from '#school/calendar/calendar.ts'
import { type Day, dayFromParts, mondayOf, partsOfDay, weekdayOf } from '#time/day.ts'

interface Stretch {
  name: string
  firstDay: Day
  lastDay: Day
}

interface ClosedDays {
  kind: ExceptionKind
  title: string
  firstDay: Day
  lastDay: Day
}

/** One school year: its half-terms, and the days in them on which the school is closed. */
export interface SchoolYear {
  name: string
  firstDay: Day
  lastDay: Day
  terms: Stretch[]
  closed: ClosedDays[]
}

const on = (year: number, month: number, dayOfMonth: number): Day => dayFromParts(year, month, dayOfMonth)!
const weekdayFrom = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7)

/** The calendar year in which the school year of a day begins, on 1 September. */
export function schoolYearOf(day: Day): number {
  const { year, month } = partsOfDay(day)
  return month >= 9 ? year : year - 1
}

// The fortnight of the Easter holiday begins on this Monday; where the published days end, Easter is taken to be early in April.
function easterBreak(year: number): { monday: Day; goodFriday: Day } {
  const goodFriday =
    bankHolidaysOf(on(year, 3, 1), on(year, 4, 30)).find(({ title }) => title === 'Good Friday')?.day ??
    mondayOf(on(year, 4, 3)) + 4
  const easter = goodFriday + 2
  if (easter < on(year, 4, 1)) return { monday: easter + 1, goodFriday }
  return { monday: easter > on(year, 4, 7) ? easter - 13 : easter - 6, goodFriday }
}

const stretch = (name: string, firstDay: Day, lastDay: Day): Stretch => ({ name, firstDay, lastDay })
const inset = (day: Day): ClosedDays => ({ kind: 'inset', title: 'INSET day', firstDay: day, lastDay: day })

/** Six half-terms with a week between, as most state schools keep them, and five INSET days. */
function stateTerms(year: number): Pick<SchoolYear, 'terms' | 'closed'> {
  const next = year + 1
  const begins = weekdayOf(on(year, 9, 1)) >= 5 ? weekdayFrom(on(year, 9, 1), 1) : on(year, 9, 1)
  const october = mondayOf(on(year, 10, 30))
  const january = weekdayFrom(on(next, 1, 4), 1) > on(next, 1, 7) ? on(next, 1, 4) : weekdayFrom(on(next, 1, 4), 1)
  const february = mondayOf(on(next, 2, 18))
  const { monday: easter, goodFriday } = easterBreak(next)
  const lastOfSpring = goodFriday === easter - 3 ? easter - 4 : easter - 3
  const may = mondayOf(on(next, 5, 31))
  return {
    terms: [
      stretch('Autumn term, first half', begins, october - 3),
      stretch(
        'Autumn term, second half',
        october + 7,
        mondayOf(on(year, 12, 20)) + 4 > on(year, 12, 22) ? mondayOf(on(year, 12, 20)) + 1 : mondayOf(on(year, 12, 20)) + 4,
      ),
      stretch('Spring term, first half', january, february - 3),
      stretch('Spring term, second half', february + 7, lastOfSpring),
      stretch('Summer term, first half', easter + 14, may - 3),
      stretch('Summer term, second half', may + 7, mondayOf(on(next, 7, 20)) + 2),
    ],
    closed: [
      inset(begins),
      inset(begins + (weekdayOf(begins) === 5 ? 3 : 1)),
      inset(october + 7),
      inset(january),
      inset(may + 7),
    ],
  }
}

/** Shorter terms with a fortnight in October, Saturday school, and an exeat weekend in the middle of each half-term. */
function independentTerms(year: number): Pick<SchoolYear, 'terms' | 'closed'> {
  const next = year + 1
  const october = mondayOf(on(year, 10, 30))
  const february = mondayOf(on(next, 2, 18))
  const { monday: easter } = easterBreak(next)
  const may = mondayOf(on(next, 5, 31))
  const terms = [
    stretch('Michaelmas term, first half', weekdayFrom(on(year, 9, 1), 3), october - 10),
    stretch('Michaelmas term, second half', october + 7, weekdayFrom(on(year, 12, 7), 5)),
    stretch('Lent term, first half', weekdayFrom(on(next, 1, 5), 3), february - 3),
    stretch('Lent term, second half', february + 7, easter - 10),
    stretch('Summer term, first half', easter + 22, may - 3),
    stretch('Summer term, second half', may + 7, mondayOf(on(next, 7, 5)) + 4),
  ]
  const exeats = terms.map(({ firstDay, lastDay }) => mondayOf((firstDay + lastDay) >> 1) + 5)
  return { terms, closed: exeats.map(day => ({ kind: 'exeat', title: 'Exeat weekend', firstDay: day, lastDay: day + 1 })) }
}

/** The school year that begins in September of this year, with the bank holidays that fall into its terms. */
export function schoolYear(style: 'state' | 'independent', year: number): SchoolYear {
  const { terms, closed } = style === 'state' ? stateTerms(year) : independentTerms(year)
  const firstDay = on(year, 9, 1)
  const lastDay = on(year + 1, 8, 31)
  const holidays = bankHolidaysOf(firstDay, lastDay).filter(({ day }) =>
    terms.some(term => term.firstDay <= day && day <= term.lastDay),
  )
  return {
    name: `${year}/${String(year + 1).slice(2)}`,
    firstDay,
    lastDay,
    terms,
    closed: [
      ...closed,
      ...holidays.map(({ day, title }) => ({ kind: 'bank-holiday' as const, title, firstDay: day, lastDay: day })),
    ].sort((a, b) => a.firstDay - b.firstDay),
  }
}
