import type { Citation } from '#law/cite.ts'
import type { Unconfirmed } from '#law/rule.ts'
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

/** L-003: it is a fact of a date of birth and the day of a session, and changes within a school year. */
export const perSessionCitation: Citation = {
  rule: 'L-003',
  source: 'Daymark',
  says: 'Compulsory school age is asked for each session, from the date of birth and the day, and never kept as a fact of the pupil.',
  standing: 'unconfirmed',
}

/** A date without a year. */
export type DateOfYear = { month: number; dayOfMonth: number }

/** L-002: on what date a school year begins, which decides for birthdays in early September. */
export const schoolYearBeginning: Unconfirmed<DateOfYear> = {
  question: 'On what date does a school year begin, for the end of compulsory school age?',
  taken: { month: 9, dayOfMonth: 1 },
  citation: {
    rule: 'L-002',
    source: 'Education Act 1996 s 579',
    says: 'The school year is taken to begin on 1 September; what the Act means by it was not read.',
    standing: 'unconfirmed',
  },
}

// The prescribed days of each year, in order.
const prescribedDays: readonly DateOfYear[] = [
  { month: 3, dayOfMonth: 31 },
  { month: 8, dayOfMonth: 31 },
  { month: 12, dayOfMonth: 31 },
]

const real = (day: Day | undefined): Day => {
  if (day === undefined) throw new RangeError('That is not a date of every year')
  return day
}

/** L-002: the school leaving date of a year: the last Friday in June. */
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
export const compulsorySchoolAge = (born: Day, schoolYearBegins = schoolYearBeginning.taken): { from: Day; until: Day } => ({
  from: beginsOn(born),
  until: endsOn(born, schoolYearBegins),
})

/** L-001, L-002, L-003: asked for each session, never once for a pupil. */
export const isCompulsorySchoolAge = (born: Day, day: Day, schoolYearBegins = schoolYearBeginning.taken): boolean =>
  day >= beginsOn(born) && day <= endsOn(born, schoolYearBegins)
