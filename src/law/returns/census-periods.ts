import type { Citation } from '#law/cite.ts'
import type { Unconfirmed } from '#law/rule.ts'
import { type Day, dayFromParts, dayOf, mondayOf, partsOfDay, weekdayOf } from '#time/day.ts'

/** L-103: the school census collects absence a term behind. */
export const censusPeriodsCitation: Citation = {
  rule: 'L-103',
  source: 'DfE attendance statistics methodology 4.1',
  says: 'The spring census collects the absence of the autumn term, the summer census that of the spring term, and the autumn census that of the summer term in two halves.',
  standing: 'defines',
}

/** L-103: who is counted in a census period. */
export const censusPupilsCitation: Citation = {
  rule: 'L-103',
  source: 'SI 2013/2094 Sch 1 para 27',
  says: 'The absence of boarders is not collected; that of pupils who left during the term is.',
  standing: 'must',
}

/** L-103: on which day the spring bank holiday fell in years in which it was moved from the last Monday in May. */
export const movedSpringBankHolidays: Unconfirmed<Readonly<Record<number, Day>>> = {
  question: 'Where the spring bank holiday was moved, with which day does the second half of the summer term begin?',
  taken: { 2012: dayOf('2012-06-04'), 2022: dayOf('2022-06-02') },
  citation: {
    rule: 'L-103',
    source: 'Daymark',
    says: 'Where the spring bank holiday was moved, the second half of the summer term is taken to begin on the Monday of its week.',
    standing: 'unconfirmed',
  },
}

/** One collecting period: which census asks for it, what it is, its first and last day. */
export type CensusPeriod = {
  census: 'spring' | 'summer' | 'autumn'
  term: 'autumn term' | 'spring term' | 'summer term, first half' | 'summer term, second half'
  from: Day
  until: Day
}

const dayIn = (year: number, month: number, dayOfMonth: number): Day => dayFromParts(year, month, dayOfMonth) ?? Number.NaN

/** L-103: Easter Sunday of a year, by the calendar of the western churches. */
export const easterSunday = (year: number): Day => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moonShift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (moonShift + 19 * golden + 15) % 30
  const fullMoon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const equinoxPlus = dayIn(year, 3, 21) + fullMoon
  return equinoxPlus + 7 - (weekdayOf(equinoxPlus) % 7)
}

/** L-103: the spring bank holiday of a year: the last Monday in May, or the day to which it was moved. */
export const springBankHoliday = (year: number, moved = movedSpringBankHolidays.taken): Day =>
  moved[year] ?? mondayOf(dayIn(year, 5, 31))

/** L-103: the four collecting periods of the school year that begins in a year; they follow each other without a gap. */
export const censusPeriods = (beginsIn: number, bankHoliday = springBankHoliday(beginsIn + 1)): readonly CensusPeriod[] => {
  const year = beginsIn + 1
  const easter = easterSunday(year)
  const secondHalf = mondayOf(bankHoliday)
  return [
    { census: 'spring', term: 'autumn term', from: dayIn(beginsIn, 8, 1), until: dayIn(beginsIn, 12, 31) },
    { census: 'summer', term: 'spring term', from: dayIn(year, 1, 1), until: easter },
    { census: 'autumn', term: 'summer term, first half', from: easter + 1, until: secondHalf - 1 },
    { census: 'autumn', term: 'summer term, second half', from: secondHalf, until: dayIn(year, 7, 31) },
  ]
}

/** L-103: the collecting period in which a day lies. */
export const censusPeriodOf = (day: Day): CensusPeriod | undefined => {
  const { year, month } = partsOfDay(day)
  return censusPeriods(month >= 8 ? year : year - 1).find(({ from, until }) => day >= from && day <= until)
}

/** L-103: whether a pupil’s absence is collected for a period: on roll for some of it, leavers included, and not a boarder. */
export const isCollected = (
  pupil: { boarder: boolean; startingDay: Day; lastDay?: Day | null },
  { from, until }: CensusPeriod,
): boolean => !pupil.boarder && pupil.startingDay <= until && (pupil.lastDay == null || pupil.lastDay >= from)
