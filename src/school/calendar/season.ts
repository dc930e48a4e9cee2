import { type Day, partsOfDay } from '#time/day.ts'

/** Half-terms that begin in one season make a term: 0 in autumn, 1 from the new year, 2 from Easter. */
export function seasonOf(day: Day): 0 | 1 | 2 {
  const { month } = partsOfDay(day)
  return month >= 8 ? 0 : month <= 3 ? 1 : 2
}
