import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { nextIds } from '#platform/database/next-ids.ts'
import type { NeededWindow } from '#school/policy/register-times.ts'
import { clockText } from '#time/clock.ts'
import { type Day, isoFromDay } from '#time/day.ts'

/** Sets the times of sessions, all in one statement. The numbers come from `windowIds`, so that the record can name them. */
export async function addWindows(
  tx: Tx,
  school: number,
  ids: readonly number[],
  windows: readonly NeededWindow[],
): Promise<void> {
  const rows = windows.map((w, index) => ({
    id: ids[index],
    from_day: isoFromDay(w.fromDay),
    session: w.session,
    weekdays: `{${w.weekdays.join(',')}}`,
    arrive_by: clockText(w.arriveBy),
    register_from: clockText(w.registerFrom),
    register_closes: clockText(w.closes),
    session_ends: clockText(w.ends),
  }))
  await tx.run(sql`insert into session_window
      (school_id, id, from_day, session, weekdays, arrive_by, register_from, register_closes, session_ends)
    select ${school}, r.id, r.from_day, r.session, r.weekdays::smallint[], r.arrive_by, r.register_from, r.register_closes, r.session_ends
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id int, from_day date, session text, weekdays text, arrive_by time,
      register_from time, register_closes time, session_ends time)`)
}

/** Numbers for windows that are about to be made. */
export const windowIds = (tx: Tx, count: number): Promise<number[]> => nextIds(tx, 'session_window', count)

/** Takes away the windows that an approval made, where they have not begun. */
export async function removeWindowsOf(tx: Tx, school: number, happening: number, today: Day): Promise<void> {
  await tx.run(sql`delete from session_window where school_id = ${school} and from_day > ${isoFromDay(today)} and id in (
    select jsonb_array_elements_text(about -> 'windows')::int from happening where school_id = ${school} and number = ${happening})`)
}
