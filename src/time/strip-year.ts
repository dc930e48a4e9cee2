import { type Day, dayFromParts, partsOfDay } from './day.ts'

/** The strip year in which a day lies, named for the calendar year in which it begins: 1 August to 31 July. */
export const stripYearOf = (day: Day): number => {
  const { year, month } = partsOfDay(day)
  return month >= 8 ? year : year - 1
}

/** 1 August, the first day of a strip year. */
export const stripYearStart = (year: number): Day => {
  const first = dayFromParts(year, 8, 1)
  if (first === undefined) throw new RangeError(`Not a year: ${year}`)
  return first
}

/** 31 July, the last day of a strip year. */
export const stripYearEnd = (year: number): Day => stripYearStart(year + 1) - 1
