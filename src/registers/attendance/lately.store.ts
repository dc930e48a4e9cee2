import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { schoolDaysBefore } from '#school/calendar/calendar.ts'
import type { Day } from '#time/day.ts'
import { stripYearOf } from '#time/strip-year.ts'
import { stripIndex } from './strip.ts'

const daysShown = 10

/** The bytes of the last ten school days of these pupils, morning and afternoon of each; for the small strip beside a name. */
export async function latelyOf(tx: Tx, school: number, pupils: number[], today: Day): Promise<Map<number, number[]>> {
  const year = stripYearOf(today)
  const [calendar, strips] = await Promise.all([
    calendarOf(tx, school, today),
    tx.rows<{ pupil: number; marks: Buffer }>(
      sql`select pupil_id as pupil, marks from strip where school_id = ${school} and year = ${year} and pupil_id = any(${pupils})`,
    ),
  ])
  const days = schoolDaysBefore(calendar, today, daysShown).filter(day => stripYearOf(day) === year)
  const places = days.flatMap(day => [stripIndex(day, 'AM', year), stripIndex(day, 'PM', year)])
  return new Map(strips.map(({ pupil, marks }) => [pupil, places.map(place => marks[place] ?? 0)]))
}
