import type { Citation } from '#law/cite.ts'
import type { Unconfirmed } from '#law/rule.ts'
import { type Day, weekdayOf } from '#time/day.ts'

/** L-011: what a school week is. */
export const schoolWeekCitation: Citation = {
  rule: 'L-011',
  source: 'Working together 2024',
  says: 'A school week is any week in which the school has at least one session.',
  standing: 'defines',
}

/** L-011: the weekday on which a week begins, 1 for Monday to 7 for Sunday. No source says it. */
export const weekBegins: Unconfirmed<number> = {
  question: 'On which day of the week does a school week begin?',
  taken: 1,
  citation: {
    rule: 'L-011',
    source: 'Daymark',
    says: 'Weeks are taken to run from Monday to Sunday, because no source says on which day a school week begins.',
    standing: 'unconfirmed',
  },
}

/** L-011: the first day of the week in which a day lies. */
export const firstDayOfWeek = (day: Day, beginsOn = weekBegins.taken): Day => day - ((weekdayOf(day) - beginsOn + 7) % 7)

/**
 * L-011: the first days of the school weeks of a calendar, oldest first. The calendar is the school’s: every day on which it
 * has a session. A week of holiday, or of training days only, is no school week; a week with one open day is.
 */
export const schoolWeeks = (sessionDays: Iterable<Day>, beginsOn = weekBegins.taken): readonly Day[] =>
  [...new Set([...sessionDays].map(day => firstDayOfWeek(day, beginsOn)))].sort((a, b) => a - b)

/**
 * L-011: the last so many school weeks up to a day, as their first days: the week of the day and those before it. In a week
 * without school they are the weeks before it. Fewer where the calendar does not reach back so far.
 */
export const schoolWeeksUpTo = (day: Day, weeks: readonly Day[], howMany: number): readonly Day[] =>
  weeks.filter(first => first <= day).slice(-howMany)
