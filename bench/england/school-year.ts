import { presentCode } from '#law/codes/attendance-codes.ts'
import { stripIndex, stripLength } from '#registers/attendance/strip.ts'
import { type Day, dayOf, weekdayOf } from '#time/day.ts'
import { byteOf } from './code-mix.ts'

/** The strip year of 2022/23. */
export const year = 2022

const terms = [
  ['2022-09-05', '2022-10-21'],
  ['2022-10-31', '2022-12-16'],
  ['2023-01-03', '2023-02-10'],
  ['2023-02-20', '2023-03-31'],
  ['2023-04-17', '2023-05-26'],
  ['2023-06-05', '2023-07-25'],
] as const
const daysOff = ['2022-09-19', '2023-05-01', '2023-05-08'].map(dayOf)
const span = (first: Day, last: Day): Day[] => Array.from({ length: last - first + 1 }, (_, index) => first + index)
const isWeekday = (day: Day): boolean => weekdayOf(day) <= 5

/** The school days of 2022/23: 190 of them. */
export const schoolDays: Day[] = terms
  .flatMap(([first, last]) => span(dayOf(first), dayOf(last)))
  .filter(day => isWeekday(day) && !daysOff.includes(day))
  .slice(0, 190)

/** Where the mornings of the school days lie in a strip. */
export const mornings: Uint16Array = new Uint16Array(schoolDays.map(day => stripIndex(day, 'AM', year)))

/** The strip of a pupil who was always there. Some registers mark the holidays as planned closures, others leave them empty. */
export function alwaysThere(marksHolidays: boolean): Uint8Array {
  const strip = new Uint8Array(stripLength)
  const first = schoolDays[0]!
  if (marksHolidays)
    for (const day of span(first, schoolDays.at(-1)!).filter(isWeekday))
      strip.fill(byteOf('#'), stripIndex(day, 'AM', year), stripIndex(day, 'PM', year) + 1)
  for (const place of mornings) {
    strip[place] = byteOf(presentCode('AM'))
    strip[place + 1] = byteOf(presentCode('PM'))
  }
  return strip
}
