import type { Day } from '#time/day.ts'
import { stripYearEnd } from '#time/strip-year.ts'

/** '2025/26', by the calendar year in which it begins. */
export const yearTitle = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`

/** Of the years with marks, newest first, the last that is over; else the newest. */
export const lastWhole = (years: readonly number[], today: Day): number | undefined =>
  years.find(year => stripYearEnd(year) < today) ?? years[0]
