import type { Citation } from '#law/cite.ts'
import { addYears, type Day, dayFromParts, partsOfDay, weekdayOf } from '#time/day.ts'

/** L-001: compulsory school age begins on the fifth birthday, or on the next prescribed day after it. */
export const beginsCitation: Citation = {
  rule: 'L-001',
  source: 'Education Act 1996 s 8(2)',
  says: 'Compulsory school age begins on the fifth birthday if that is 31 August, 31 December or 31 March, and otherwise on the next of those days.',
  standing: 'must',
}

/** L-002: it ends at the end of the school leaving date of the school year in which the pupil turns 16. */
export const endsCitation: Citation = {
  rule: 'L-002',
  source: 'Education Act 1996 s 8(3)',
  says: 'Compulsory school age ends with the last Friday in June of the school year in which the pupil turns 16.',
  standing: 'must',
}

/** The first day of a school year as a date without a year. Its legal meaning was not read, so it is a parameter. */
export type DateOfYear = { month: number; dayOfMonth: number }

const firstOfSeptember: DateOfYear = { month: 9, dayOfMonth: 1 }

// The prescribed days of each year, in order.
const prescribedDays: readonly DateOfYear[] = [
  { month: 3, dayOfMonth: 31 },
  { month: 8, dayOfMonth: 31 },
  { month: 12, dayOfMonth: 31 },
]

const real = (day: Day | undefined): Day => {
  if (day === undefined) throw new RangeError('Not a date of every year')
  return day
}

/** The school leaving date of a year: the last Friday in June. */
export const schoolLeavingDate = (year: number): Day => {
  const lastOfJune = real(dayFromParts(year, 6, 30))
  return lastOfJune - ((weekdayOf(lastOfJune) - 5 + 7) % 7)
}

const beginsOn = (born: Day): Day => {
  const fifthBirthday = addYears(born, 5)
  const { year } = partsOfDay(fifthBirthday)
  for (const { month, dayOfMonth } of prescribedDays) {
    const prescribed = real(dayFromParts(year, month, dayOfMonth))
    if (fifthBirthday <= prescribed) return prescribed
  }
  return fifthBirthday
}

const endsOn = (born: Day, schoolYearBegins: DateOfYear): Day => {
  const sixteenthBirthday = addYears(born, 16)
  const { year } = partsOfDay(sixteenthBirthday)
  const nextSchoolYear = real(dayFromParts(year, schoolYearBegins.month, schoolYearBegins.dayOfMonth))
  return schoolLeavingDate(sixteenthBirthday < nextSchoolYear ? year : year + 1)
}

/** L-001, L-002: the first and the last day on which someone is of compulsory school age, both included. */
export const compulsorySchoolAge = (born: Day, schoolYearBegins = firstOfSeptember): { from: Day; until: Day } => ({
  from: beginsOn(born),
  until: endsOn(born, schoolYearBegins),
})

/** L-003: asked for each session, never once for a pupil. */
export const isCompulsorySchoolAge = (born: Day, day: Day, schoolYearBegins = firstOfSeptember): boolean =>
  day >= beginsOn(born) && day <= endsOn(born, schoolYearBegins)
