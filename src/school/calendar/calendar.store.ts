import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { Calendar } from './calendar.ts'
import { readCalendar } from './read-calendar.ts'

/** The whole calendar of a school in one query; with `around`, only what touches the school year of that day. */
export async function calendarOf(tx: Tx, school: number, around?: Day): Promise<Calendar> {
  const from = around === undefined ? '-infinity' : isoFromDay(around - 400)
  const until = around === undefined ? 'infinity' : isoFromDay(around + 400)
  const row = await tx.one<{ text: string }>(sql`select json_build_object(
    'years', (select json_agg(y) from (select id, name, first_day as "firstDay", last_day as "lastDay" from academic_year
       where school_id = ${school} and last_day >= ${from} and first_day <= ${until} order by first_day) y),
    'terms', (select json_agg(t) from (select id, academic_year_id as "academicYear", name, first_day as "firstDay",
       last_day as "lastDay" from term
       where school_id = ${school} and last_day >= ${from} and first_day <= ${until} order by first_day) t),
    'exceptions', (select json_agg(e) from (select id, kind, title, first_day as "firstDay", last_day as "lastDay", sessions,
       year_groups as "yearGroups" from calendar_exception
       where school_id = ${school} and last_day >= ${from} and first_day <= ${until} order by first_day) e),
    'windows', (select json_agg(w) from (select id, from_day as "fromDay", session, weekdays, year_groups as "yearGroups",
       arrive_by as "arriveBy", register_from as "registerFrom", register_closes as closes, session_ends as ends
       from session_window where school_id = ${school} order by from_day, id) w))::text as text`)
  return readCalendar(row!.text)
}
