import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { nextIds } from '#platform/database/next-ids.ts'
import { clockText } from '#time/clock.ts'
import { isoFromDay } from '#time/day.ts'
import type { AcademicYear, CalendarException, SessionWindow, Term } from './calendar.ts'

/** A number for a row of the calendar that is about to be made. */
export const nextCalendarId = async (
  tx: Tx,
  table: 'academic_year' | 'term' | 'calendar_exception' | 'session_window',
): Promise<number> => (await nextIds(tx, table, 1))[0]!

/** Makes an academic year, or sets it anew. */
export async function putYear(tx: Tx, school: number, y: AcademicYear): Promise<void> {
  await tx.run(sql`insert into academic_year (school_id, id, name, first_day, last_day)
    values (${school}, ${y.id}, ${y.name}, ${isoFromDay(y.firstDay)}, ${isoFromDay(y.lastDay)})
    on conflict (school_id, id) do update set name = excluded.name, first_day = excluded.first_day, last_day = excluded.last_day`)
}

/** Makes a term, or sets it anew. */
export async function putTerm(tx: Tx, school: number, t: Term): Promise<void> {
  await tx.run(sql`insert into term (school_id, id, academic_year_id, name, first_day, last_day)
    values (${school}, ${t.id}, ${t.academicYear}, ${t.name}, ${isoFromDay(t.firstDay)}, ${isoFromDay(t.lastDay)})
    on conflict (school_id, id) do update set name = excluded.name, first_day = excluded.first_day, last_day = excluded.last_day`)
}

/** Makes days that differ, or sets them anew, in one statement. */
export async function putDays(tx: Tx, school: number, rows: (Omit<CalendarException, 'id'> & { id?: number })[]): Promise<void> {
  const fresh = await nextIds(tx, 'calendar_exception', rows.filter(row => row.id === undefined).length)
  const sent = rows.map(e => ({
    id: e.id ?? fresh.shift()!,
    kind: e.kind,
    title: e.title,
    first_day: isoFromDay(e.firstDay),
    last_day: isoFromDay(e.lastDay),
    sessions: e.sessions,
    year_groups: e.yearGroups && `{${e.yearGroups.join(',')}}`,
  }))
  await tx.run(sql`insert into calendar_exception (school_id, id, kind, title, first_day, last_day, sessions, year_groups)
    select ${school}, r.id, r.kind, r.title, r.first_day, r.last_day, r.sessions, r.year_groups::smallint[]
    from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as r(id int, kind text, title text, first_day date, last_day date, sessions text, year_groups text)
    on conflict (school_id, id) do update set kind = excluded.kind, title = excluded.title, first_day = excluded.first_day,
      last_day = excluded.last_day, sessions = excluded.sessions, year_groups = excluded.year_groups`)
}

/** Sets the times of a session from a day on. Earlier windows stay for the days before. */
export async function addWindow(tx: Tx, school: number, w: SessionWindow): Promise<void> {
  await tx.run(sql`insert into session_window (school_id, id, from_day, session, weekdays, year_groups, arrive_by, register_from, register_closes, session_ends)
    values (${school}, ${w.id}, ${isoFromDay(w.fromDay)}, ${w.session}, ${w.weekdays}::smallint[], ${w.yearGroups}::smallint[],
      ${clockText(w.arriveBy)}, ${clockText(w.registerFrom)}, ${clockText(w.closes)}, ${clockText(w.ends)})`)
}

/** Takes a row of the calendar away; the audit entry keeps what it was. */
export async function removeFromCalendar(
  tx: Tx,
  school: number,
  table: 'academic_year' | 'term' | 'calendar_exception' | 'session_window',
  id: number,
): Promise<void> {
  const where = sql`where school_id = ${school} and id = ${id}`
  if (table === 'academic_year') await tx.run(sql`delete from academic_year ${where}`)
  else if (table === 'term') await tx.run(sql`delete from term ${where}`)
  else if (table === 'calendar_exception') await tx.run(sql`delete from calendar_exception ${where}`)
  else await tx.run(sql`delete from session_window ${where}`)
}
