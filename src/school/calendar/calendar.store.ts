import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { clockFromText } from '#time/clock.ts'
import { type Day, dayFromIso, isoFromDay } from '#time/day.ts'
import type { AcademicYear, Calendar, CalendarException, SessionWindow, Term } from './calendar.ts'

type Wire<T> = { [K in keyof T]: T[K] extends Day ? T[K] | string : T[K] }

/** The whole calendar of a school in one query; with `around`, only what touches the school year of that day. */
export async function calendarOf(tx: Tx, school: number, around?: Day): Promise<Calendar> {
  const from = around === undefined ? '-infinity' : isoFromDay(around - 400)
  const until = around === undefined ? 'infinity' : isoFromDay(around + 400)
  const row = await tx.one<{ [K in keyof Calendar]: Wire<Calendar[K][number]>[] | null }>(sql`select
    (select json_agg(json_build_object('id', id, 'name', name, 'firstDay', first_day, 'lastDay', last_day) order by first_day)
       from academic_year where school_id = ${school} and last_day >= ${from} and first_day <= ${until}) as years,
    (select json_agg(json_build_object('id', id, 'academicYear', academic_year_id, 'name', name, 'firstDay', first_day,
       'lastDay', last_day) order by first_day)
       from term where school_id = ${school} and last_day >= ${from} and first_day <= ${until}) as terms,
    (select json_agg(json_build_object('id', id, 'kind', kind, 'title', title, 'firstDay', first_day, 'lastDay', last_day,
       'sessions', sessions, 'yearGroups', year_groups) order by first_day)
       from calendar_exception where school_id = ${school} and last_day >= ${from} and first_day <= ${until}) as exceptions,
    (select json_agg(json_build_object('id', id, 'fromDay', from_day, 'session', session, 'weekdays', weekdays,
       'yearGroups', year_groups, 'arriveBy', arrive_by, 'registerFrom', register_from, 'closes', register_closes,
       'ends', session_ends) order by from_day, id)
       from session_window where school_id = ${school}) as windows`)
  const day = (iso: Day | string): Day => dayFromIso(String(iso))!
  const minute = (time: number | string): number => clockFromText(String(time).slice(0, 5))!
  return {
    years: (row?.years ?? []).map(y => ({ ...y, firstDay: day(y.firstDay), lastDay: day(y.lastDay) }) as AcademicYear),
    terms: (row?.terms ?? []).map(t => ({ ...t, firstDay: day(t.firstDay), lastDay: day(t.lastDay) }) as Term),
    exceptions: (row?.exceptions ?? []).map(
      e => ({ ...e, firstDay: day(e.firstDay), lastDay: day(e.lastDay) }) as CalendarException,
    ),
    windows: (row?.windows ?? []).map(
      w =>
        ({
          ...w,
          fromDay: day(w.fromDay),
          arriveBy: minute(w.arriveBy),
          registerFrom: minute(w.registerFrom),
          closes: minute(w.closes),
          ends: minute(w.ends),
        }) as SessionWindow,
    ),
  }
}
