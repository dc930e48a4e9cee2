import { type Day, dayFromParts, daysInMonth, dayText } from '#time/day.ts'

/** A day read from a cell, perhaps with something to be told; or why it is none, and what to do. */
export type DayRead = { day: Day; note?: string } | { says: string; remedy: string }

const remedy = 'Write it as 2014-03-12 or 12/03/2014.'
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
// A spreadsheet counts days from 30 December 1899; these are the counts of the years 1930 to 2073.
const countsFrom = 10_959
const countsUntil = 63_919
const countOfFirstDay = 25_569

/**
 * Reads a day as schools' systems write it: year first, or day first with a year of four digits, or with the month in letters.
 * `monthFirst` says that other cells of the column have the month first: then a day that could be either is not guessed.
 */
export function readDay(value: string, monthFirst = false): DayRead {
  const text = value.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|\s?[AP]M)?$/i, '')
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text)
  if (iso) return real(value, Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const figures = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{2}|\d{4})$/.exec(text)
  if (figures) return inFigures(value, figures[1]!, figures[2]!, figures[3]!, monthFirst)
  const words = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[-\s]+([a-z]{3,9})\.?,?[-\s]+(\d{2}|\d{4})$/i.exec(text)
  if (words) return inWords(value, words[1]!, words[2]!, words[3]!)
  if (/^\d{5}(\.\d+)?$/.test(text)) return counted(value, Math.floor(Number(text)))
  return { says: `“${value}” is no date that can be read here.`, remedy }
}

function real(value: string, year: number, month: number, dayOfMonth: number): DayRead {
  if (month < 1 || month > 12) return { says: `“${value}” has no month ${month}.`, remedy }
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month))
    return {
      says: `“${value}” is no day of the calendar: ${monthNames[month - 1]} ${year} has ${daysInMonth(year, month)} days.`,
      remedy: 'Correct it from the pupil’s or school’s papers.',
    }
  const day = dayFromParts(year, month, dayOfMonth)
  return day === undefined || year < 1900 || year > 2100 ? { says: `The year of “${value}” cannot be right.`, remedy } : { day }
}

function inFigures(value: string, first: string, second: string, year: string, monthFirst: boolean): DayRead {
  if (year.length === 2) return shortYear(value, year)
  const [a, b] = [Number(first), Number(second)]
  if (b > 12 && a <= 12)
    return {
      says: `“${value}” seems to have the month first, as in America: read with the day first there is no month ${b}.`,
      remedy: 'Export the dates day first (12/03/2014) or year first (2014-03-12); all dates of this column are in doubt.',
    }
  if (monthFirst && a <= 12 && b <= 12 && a !== b)
    return {
      says: `“${value}” may be the ${a}th of month ${b} or the ${b}th of month ${a}: other dates in this column have the month first.`.replace(
        /\b(\d*)([123])th/g,
        ordinal,
      ),
      remedy: 'Export the dates of this column day first (12/03/2014) or year first (2014-03-12).',
    }
  return real(value, Number(year), b, a)
}

const ordinal = (all: string, tens: string, unit: string): string =>
  tens === '1' ? all : `${tens}${unit}${['', 'st', 'nd', 'rd'][Number(unit)]}`

function inWords(value: string, dayOfMonth: string, month: string, year: string): DayRead {
  const at = months.indexOf(month.slice(0, 3).toLowerCase())
  if (at < 0) return { says: `“${month}” in “${value}” is no month.`, remedy }
  if (year.length === 2) return shortYear(value, year)
  return real(value, Number(year), at + 1, Number(dayOfMonth))
}

const shortYear = (value: string, year: string): DayRead => ({
  says: `The year of “${value}” has two digits: it may be 19${year} or 20${year}.`,
  remedy: 'Write the year with four digits. In Excel: format the column as dd/mm/yyyy, and save it again.',
})

function counted(value: string, count: number): DayRead {
  if (count < countsFrom || count > countsUntil) return { says: `“${value}” is no date that can be read here.`, remedy }
  const day = count - countOfFirstDay
  return { day, note: `“${value}” is how a spreadsheet counts days; it was read as ${dayText(day)}.` }
}

/** Whether some date of a column can only have its month first. */
export const hasMonthFirst = (values: Iterable<string>): boolean => {
  for (const value of values) {
    const parts = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(value)
    if (parts && Number(parts[2]) > 12 && Number(parts[1]) <= 12) return true
  }
  return false
}
