import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { MarkBehind } from './list-marks.ts'

/** What the ledger says of a mark beside its code: the newest version of the session. */
export interface Newest {
  pupil: number
  day: Day
  session: 'A' | 'P'
  minutesLate: number
  nature: string
  version: number
}

const sent = (marks: readonly MarkBehind[]) => sql`unnest(${marks.map(({ pupil }) => pupil)}::int[],
  ${marks.map(({ day }) => isoFromDay(day))}::date[], ${marks.map(({ session }) => session[0])}::"char"[]) as v(pupil, day, session)`

/** The newest entries of these sessions, in one question. */
export const newestOf = (tx: Tx, school: number, marks: readonly MarkBehind[]): Promise<Newest[]> =>
  tx.rows<Newest>(sql`select v.pupil, v.day, v.session, e.minutes_late as "minutesLate", e.nature, e.version
    from ${sent(marks)} cross join lateral (select minutes_late, nature, version from attendance_entry
      where school_id = ${school} and day = v.day and pupil_id = v.pupil and session = v.session order by version desc limit 1) e`)

/** L-053: the minutes late of these sessions, newest versions, and of how many of them minutes were recorded. */
export const minutesOf = async (
  tx: Tx,
  school: number,
  marks: readonly MarkBehind[],
): Promise<{ minutes: number; recorded: number }> =>
  (await tx.one<{ minutes: number; recorded: number }>(sql`select coalesce(sum(e.minutes_late), 0)::int as minutes,
      (count(*) filter (where e.minutes_late > 0))::int as recorded
    from ${sent(marks)} cross join lateral (select minutes_late from attendance_entry
      where school_id = ${school} and day = v.day and pupil_id = v.pupil and session = v.session order by version desc limit 1) e`)) ?? {
    minutes: 0,
    recorded: 0,
  }
