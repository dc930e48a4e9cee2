import sql from 'sql-template-tag'
import type { Session } from '#law/codes/code.ts'
import type { Tx } from '#platform/database/database.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { type Calendar, schoolDaysBefore, sessionOn } from '#school/calendar/calendar.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import { entriesOf, latelyStart, membersOf, plannedFor, type RollRow, rollOfGroup } from './attendance-register.store.ts'
import type { Register, RegisterLine } from './register.ts'

/** A register, or why there is none: no such group, or the school is closed to it that session. */
export type Loaded =
  | { register: Register; calendar: Calendar; chased?: { at: Date; by: string } }
  | { missing: string }
  | { closed: string }

/** How many school days stand beside each name. */
const daysShown = 10

/** Everything of one group's register of one session, asked for in one breath: no question waits for another's answer. */
export async function loadRegister(tx: Tx, school: number, group: number, day: Day, session: Session): Promise<Loaded> {
  const members = membersOf(school, group, day)
  const [found, calendar, roll, entries, planned] = await Promise.all([
    headOf(tx, school, group, day, session),
    calendarOf(tx, school, day),
    rollOfGroup(tx, school, group, day),
    entriesOf(tx, school, day, session, members),
    plannedFor(tx, school, day, session, members),
  ])
  if (!found) return { missing: 'There is no such group in this school.' }
  const yearGroup = found.yearGroup ?? commonYear(roll)
  const held = sessionOn(calendar, day, session, yearGroup)
  if ('closed' in held) return { closed: held.closed }
  const lately = schoolDaysBefore(calendar, day, daysShown, yearGroup).filter(d => d >= latelyStart(day))
  const lines = roll.map(
    (row): RegisterLine => ({
      pupil: {
        id: row.id,
        surname: row.surname,
        forename: row.forename,
        knownAs: row.knownAs,
        born: row.born,
        yearGroup: row.yearGroup,
      },
      entries: entries.filter(entry => entry.pupil === row.id),
      known: planned.find(plan => plan.pupil === row.id),
      lately: bytesOn(row, day, lately),
    }),
  )
  const seen = Math.max(0, ...lines.flatMap(line => line.entries.map(entry => entry.happening)))
  const { id, name, takenAt, takenBy, takenByPosition, chasedAt, chasedBy } = found
  return {
    calendar,
    chased: chasedAt ? { at: chasedAt, by: chasedBy! } : undefined,
    register: {
      day,
      session,
      group: { id, name },
      window: held.window,
      lines,
      taken: takenAt ? { at: takenAt, by: takenBy!, position: takenByPosition! } : undefined,
      seen,
      lately,
    },
  }
}

const commonYear = (roll: RollRow[]): number | null => {
  const years = new Set(roll.map(row => row.yearGroup))
  return years.size === 1 ? [...years][0]! : null
}

function bytesOn(row: RollRow, day: Day, days: Day[]): number[] {
  const start = latelyStart(day)
  const bytes: number[] = []
  for (const d of days) bytes.push(row.lately?.[(d - start) * 2] ?? 0, row.lately?.[(d - start) * 2 + 1] ?? 0)
  return bytes
}

interface Head {
  id: number
  name: string
  yearGroup: number | null
  takenAt: Date | null
  takenBy: string | null
  takenByPosition: string | null
  chasedAt: Date | null
  chasedBy: string | null
}

/** The group; who first saved this register, and when; when it was last asked for, and by whom. */
const headOf = (tx: Tx, school: number, group: number, day: Day, session: Session): Promise<Head | undefined> =>
  tx.one<Head>(sql`select g.id, g.name, g.year_group as "yearGroup", t.at as "takenAt", t.by_name as "takenBy",
      t.by_position as "takenByPosition", c.at as "chasedAt", c.by_name as "chasedBy"
    from pupil_group g
    left join lateral (select h.at, h.by_name, h.by_position
      from register_taken r join happening h on h.school_id = r.school_id and h.number = r.happening
      where r.school_id = g.school_id and r.day = ${isoFromDay(day)} and r.session = ${session.charAt(0)} and r.group_id = g.id
      order by r.happening limit 1) t on true
    left join lateral (select at, by_name from happening where school_id = g.school_id and kind = 'RegisterChased'
      and about @> ${JSON.stringify({ registers: [[group, isoFromDay(day), session]] })}::jsonb order by number desc limit 1) c on true
    where g.school_id = ${school} and g.id = ${group}`)

export interface GroupOfDay {
  id: number
  name: string
  yearGroup: number | null
  staff: string
  pupils: number
  /** What stands in each session: how often each code. */
  marks: { session: Session; code: string; times: number }[]
  taken: { session: Session; at: Date; by: string }[]
  chased: { session: Session; at: Date }[]
}

/** Every registration group of a day, with who answers for it, how many are on it, who saved it, and what is marked. */
export async function groupsOfDay(tx: Tx, school: number, day: Day, only?: number[]): Promise<GroupOfDay[]> {
  const iso = isoFromDay(day)
  const [groups, taken, chased, marks] = await Promise.all([
    tx.rows<Omit<GroupOfDay, 'taken' | 'chased' | 'marks'>>(sql`select g.id, g.name, g.year_group as "yearGroup",
        coalesce((select string_agg(st.name, ', ' order by st.name) from group_staff gs
          join staff st on st.school_id = gs.school_id and st.id = gs.staff_id
          where gs.school_id = g.school_id and gs.group_id = g.id and gs.from_day <= ${iso}
            and coalesce(gs.until_day, 'infinity') >= ${iso}), '') as staff,
        (select count(*)::integer from group_member m join on_roll r on r.school_id = m.school_id and r.pupil_id = m.pupil_id
          where m.school_id = g.school_id and m.group_id = g.id and m.from_day <= ${iso} and coalesce(m.until_day, 'infinity') >= ${iso}
            and r.starting_day <= ${iso} and coalesce(r.last_day, 'infinity') >= ${iso} and not r.boarder) as pupils
      from pupil_group g where g.school_id = ${school} and g.kind = 'registration'
        and coalesce(g.from_day, '-infinity') <= ${iso} and coalesce(g.until_day, 'infinity') >= ${iso}
        and (${only ?? null}::integer[] is null or g.id = any(${only ?? null}::integer[]))
      order by g.year_group nulls last, g.name`),
    tx.rows<{ group: number; session: Session; at: Date; by: string }>(sql`select t.group_id as group,
        case t.session when 'A' then 'AM' else 'PM' end as session, h.at, h.by_name as by
      from register_taken t join happening h on h.school_id = t.school_id and h.number = t.happening
      where t.school_id = ${school} and t.day = ${iso} order by t.happening`),
    tx.rows<{ register: [number, string, Session]; at: Date }>(sql`select asked.register, h.at
      from happening h, jsonb_array_elements(h.about->'registers') as asked(register)
      where h.school_id = ${school} and h.kind = 'RegisterChased' and asked.register->>1 = ${iso} order by h.number`),
    tx.rows<{ group: number; session: Session; code: string; times: number }>(sql`select m.group_id as group,
        case e.session when 'A' then 'AM' else 'PM' end as session, e.code, count(*)::integer as times
      from attendance_entry e join group_member m on m.school_id = e.school_id and m.pupil_id = e.pupil_id
      join pupil_group g on g.school_id = m.school_id and g.id = m.group_id and g.kind = 'registration'
      where e.school_id = ${school} and e.day = ${iso} and m.from_day <= ${iso} and coalesce(m.until_day, 'infinity') >= ${iso}
        and not exists (select 1 from attendance_entry l where l.school_id = e.school_id and l.day = e.day
          and l.pupil_id = e.pupil_id and l.session = e.session and l.version > e.version)
      group by 1, 2, 3`),
  ])
  return groups.map(group => ({
    ...group,
    taken: taken.filter(t => t.group === group.id),
    chased: chased.filter(c => c.register[0] === group.id).map(c => ({ session: c.register[2], at: c.at })),
    marks: marks.filter(m => m.group === group.id),
  }))
}
