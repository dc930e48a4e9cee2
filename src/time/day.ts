/** A calendar day as whole days since 1 January 1970. It has no hour and no time zone. */
export type Day = number

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
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a year has a 29 February. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** How many days a month has; month 1 is January. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)

// The year is taken to begin in March, so that 29 February comes last; 400 years are always 146,097 days.
const serial = (year: number, month: number, dayOfMonth: number): Day => {
  const y = month > 2 ? year : year - 1
  const cycle = Math.floor(y / 400)
  const yearOfCycle = y - cycle * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear
  return cycle * 146_097 + dayOfCycle - 719_468
}

/** The day of a year, month (1–12) and day of the month, if there is such a day in the years 1 to 9999. */
export const dayFromParts = (year: number, month: number, dayOfMonth: number): Day | undefined => {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(dayOfMonth)
  if (!whole || year < 1 || year > 9999 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined
  return serial(year, month, dayOfMonth)
}

/** The year, month (1–12) and day of the month of a day. */
export const partsOfDay = (day: Day): { year: number; month: number; dayOfMonth: number } => {
  const shifted = day + 719_468
  const cycle = Math.floor(shifted / 146_097)
  const dayOfCycle = shifted - cycle * 146_097
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) / 365,
  )
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
  return { year, month, dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 }
}

/** Reads YYYY-MM-DD and nothing else: 31 June, two-digit years and spaces give undefined. */
export const dayFromIso = (iso: string): Day | undefined => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return parts ? dayFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
}

/** A day that the program itself names: a text that is no real day is a fault, not bad input. */
export const dayOf = (iso: string): Day => {
  const day = dayFromIso(iso)
  if (day === undefined) throw new RangeError(`Not a day: ${iso}`)
  return day
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0')

/** Writes a day as YYYY-MM-DD. */
export const isoFromDay = (day: Day): string => {
  const { year, month, dayOfMonth } = partsOfDay(day)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

/** The Monday of the week, Monday to Sunday, in which a day lies. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1

/** The same date n years on. 29 February becomes 1 March in a year that has none, so that a period is never cut short. */
export const addYears = (day: Day, n: number): Day => {
  const { year, month, dayOfMonth } = partsOfDay(day)
  return serial(year + n, month, dayOfMonth)
}

/** How many days lie from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => to - from

/** Every day from the first to the last, both included. */
export const daysFrom = (first: Day, last: Day): Day[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)

/** 'Friday' */
export const weekdayName = (day: Day): string => weekdayNames[weekdayOf(day) - 1] ?? ''

/** '20 November 2026' */
export const dayText = (day: Day): string => {
  const { year, month, dayOfMonth } = partsOfDay(day)
  return `${dayOfMonth} ${monthNames[month - 1]} ${year}`
}

/** 'Friday 20 November 2026' */
export const longDay = (day: Day): string => `${weekdayName(day)} ${dayText(day)}`

/** 'Fri 20 Nov' */
export const shortDay = (day: Day): string => {
  const { month, dayOfMonth } = partsOfDay(day)
  return `${weekdayName(day).slice(0, 3)} ${dayOfMonth} ${(monthNames[month - 1] ?? '').slice(0, 3)}`
}
