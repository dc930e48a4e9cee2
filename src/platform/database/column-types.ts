import pg from 'pg'
import { clockFromText } from '#time/clock.ts'
import { type Day, dayFromIso } from '#time/day.ts'

const day = (text: string): Day => {
  const read = dayFromIso(text)
  if (read === undefined) throw new RangeError(`Not a day: ${text}`)
  return read
}
const minutes = (text: string): number => {
  const read = clockFromText(text.slice(0, 5))
  if (read === undefined) throw new RangeError(`Not a clock time: ${text}`)
  return read
}
const whole = (text: string): number => {
  const read = Number(text)
  if (!Number.isSafeInteger(read)) throw new RangeError(`Too large a number: ${text}`)
  return read
}
// The package's own type declaration tells it otherwise than it is.
const arrays = pg.types.arrayParser as unknown as {
  create(text: string, read: (text: string) => unknown): { parse(): unknown[] }
}
const arrayOf = (read: (text: string) => unknown) => (text: string) => arrays.create(text, read).parse()

const text = new Map<number, (text: string) => unknown>([
  [20, whole],
  [1016, arrayOf(whole)],
  [1082, day],
  [1182, arrayOf(day)],
  [1083, minutes],
  [1183, arrayOf(minutes)],
])

/** How columns arrive: date as a Day, time as minutes since midnight, bigint as a number, arrays of them likewise. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && text.get(oid)) || pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}
