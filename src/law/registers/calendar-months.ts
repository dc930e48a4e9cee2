import { type Day, isoFromDay } from '#time/day.ts'

/** The calendar month of a day: '2026-10'. */
export const monthOf = (day: Day): string => isoFromDay(day).slice(0, 7)

/** L-023, L-100: the calendar months from the first day to the last, both included, in which none of these days lies. */
export const monthsWithout = (days: Iterable<Day>, first: Day, last: Day): string[] => {
  const have = new Set(Array.from(days, monthOf))
  const months = new Set<string>()
  for (let day = first; day <= last; day++) months.add(monthOf(day))
  return [...months].filter(month => !have.has(month))
}
