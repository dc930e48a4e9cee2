import type { StripsByPupil } from '#analysis/figures/counting/count-rows.ts'
import type { Days, Stays } from '#analysis/figures/counting/stays.ts'
import type { Session } from '#law/codes/code.ts'
import type { Day } from '#time/day.ts'
import { stripYearOf, stripYearStart } from '#time/strip-year.ts'

/** One mark of a strip. */
export interface MarkBehind {
  pupil: number
  day: Day
  session: Session
  number: number
}

export interface Wanted {
  who: Stays
  strips: StripsByPupil
  /** The pupils in the order of the list. */
  order: readonly number[]
  span: Days
  /** The numbers of the codes that are wanted. */
  numbers: ReadonlySet<number>
}

/** The marks behind a figure, newest first and by name, from one place of the list on: the very bytes that were counted. */
export function listMarks(
  { who, strips, order, span, numbers }: Wanted,
  skip = 0,
  take = Number.POSITIVE_INFINITY,
): MarkBehind[] {
  const wanted = new Uint8Array(256)
  for (const number of numbers) wanted[number] = 1
  const found: MarkBehind[] = []
  let [year, start, passed] = [Number.NaN, 0, 0]
  let rows: { pupil: number; marks: Uint8Array; days: readonly Days[] }[] = []
  for (let day = span.to; day >= span.from; day--) {
    if (stripYearOf(day) !== year) {
      year = stripYearOf(day)
      start = stripYearStart(year)
      rows = rowsOf(year, who, strips, order)
      if (rows.length === 0) day = Math.max(start, span.from)
    }
    for (const session of ['PM', 'AM'] as const) {
      const place = (day - start) * 2 + (session === 'PM' ? 1 : 0)
      for (const { pupil, marks, days } of rows) {
        const number = marks[place] ?? 0
        if (wanted[number] === 0 || !days.some(({ from, to }) => from <= day && day <= to)) continue
        if (passed++ < skip) continue
        found.push({ pupil, day, session, number })
        if (found.length >= take) return found
      }
    }
  }
  return found
}

const rowsOf = (year: number, who: Stays, strips: StripsByPupil, order: readonly number[]) =>
  order.flatMap(pupil => {
    const days = who.get(pupil)
    const strip = days && strips.get(pupil)?.find(strip => strip.year === year)
    return strip ? [{ pupil, marks: strip.marks, days }] : []
  })
