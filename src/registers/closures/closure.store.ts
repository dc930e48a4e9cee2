import sql from 'sql-template-tag'
import type { Session } from '#law/codes/code.ts'
import type { Tx } from '#platform/database/database.ts'
import type { NewEntry } from '#registers/attendance/mark.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { Concerned } from './close-sessions.ts'
import type { ClosureGiven } from './closure.ts'
import type { MarkOfClosure } from './withdraw-closure.ts'

const isoOf = (days: readonly Day[]): string[] => days.map(isoFromDay)

/** The pupils whom a closure is for, day by day: on roll that day, no boarders, in the groups as they are that day. */
export const pupilsConcerned = (tx: Tx, school: number, days: Day[], given: ClosureGiven): Promise<Concerned[]> =>
  tx.rows<Concerned>(sql`select d.day, p.id, p.born, p.year_group as "yearGroup"
    from unnest(${isoOf(days)}::date[]) as d(day)
    join on_roll r on r.school_id = ${school} and r.starting_day <= d.day and coalesce(r.last_day, 'infinity') >= d.day and not r.boarder
    join pupil p on p.school_id = ${school} and p.id = r.pupil_id
    where case ${given.of}::text
      when 'everyone' then true
      when 'year-groups' then p.year_group = any(${given.yearGroups}::smallint[])
      when 'pupils' then p.id = any(${given.pupils}::integer[])
      else exists (select 1 from group_member m where m.school_id = ${school} and m.pupil_id = p.id and m.group_id = any(${given.groups}::integer[])
        and m.from_day <= d.day and coalesce(m.until_day, 'infinity') >= d.day) end
    order by p.id, d.day`)

/** The newest version of each mark of these pupils on these days. */
export const standingMarks = (tx: Tx, school: number, days: Day[], pupils: number[]): Promise<NewEntry[]> =>
  tx.rows<NewEntry>(sql`select distinct on (e.day, e.pupil_id, e.session) e.pupil_id as pupil, e.day,
      case e.session when 'A' then 'AM' else 'PM' end as session, e.version, e.code, e.minutes_late as "minutesLate", e.nature
    from attendance_entry e
    where e.school_id = ${school} and e.day = any(${isoOf(days)}::date[]) and e.pupil_id = any(${pupils})
    order by e.day, e.pupil_id, e.session, e.version desc`)

/** Registration groups of these days with everyone who is on their register, and which sessions were saved already. */
export const registersOfDays = (
  tx: Tx,
  school: number,
  days: Day[],
): Promise<{ day: Day; group: number; pupils: number[]; taken: string[] }[]> =>
  tx.rows(sql`select d.day, m.group_id as "group", array_agg(m.pupil_id) as pupils,
      coalesce((select array_agg(distinct case t.session when 'A' then 'AM' else 'PM' end) from register_taken t
        where t.school_id = ${school} and t.day = d.day and t.group_id = m.group_id), '{}') as taken
    from unnest(${isoOf(days)}::date[]) as d(day)
    join group_member m on m.school_id = ${school} and m.from_day <= d.day and coalesce(m.until_day, 'infinity') >= d.day
    join pupil_group g on g.school_id = ${school} and g.id = m.group_id and g.kind = 'registration'
    join on_roll r on r.school_id = ${school} and r.pupil_id = m.pupil_id and r.starting_day <= d.day
      and coalesce(r.last_day, 'infinity') >= d.day and not r.boarder
    group by d.day, m.group_id`)

export interface TakenByClosure {
  day: Day
  session: Session
  group: number
}

/** Says that these registers have been saved, in one statement. */
export async function appendRegistersTaken(tx: Tx, school: number, happening: number, taken: TakenByClosure[]): Promise<void> {
  if (taken.length === 0) return
  await tx.run(sql`insert into register_taken (school_id, day, session, group_id, happening)
    select ${school}, v.day, v.session::"char", v.group_id, ${happening}
    from unnest(${isoOf(taken.map(t => t.day))}::date[], ${taken.map(t => t.session.charAt(0))}::text[], ${taken.map(t => t.group)}::integer[])
      as v(day, session, group_id)`)
}

/** A closure as it was recorded. Days in `about` are written YYYY-MM-DD. */
export interface ClosureRecorded {
  number: number
  at: Date
  by: string
  position: string
  about: Record<string, unknown>
  withdrawn: { at: string; by: string; reason: string } | null
}

/** The closures of a school, newest first; with `number`, that one. */
export const closuresOf = (tx: Tx, school: number, number: number | null = null): Promise<ClosureRecorded[]> =>
  tx.rows<ClosureRecorded>(sql`select h.number, h.at, h.by_name as by, h.by_position as position, h.about,
      (select jsonb_build_object('at', w.at, 'by', w.by_name, 'reason', w.reason) from happening w
        where w.school_id = h.school_id and w.kind = 'ClosureWithdrawn' and (w.about->>'closure')::integer = h.number limit 1) as withdrawn
    from happening h where h.school_id = ${school} and h.kind = 'SchoolClosed' and (${number}::integer is null or h.number = ${number})
    order by h.number desc limit 200`)

/** The happenings that wrote marks of a closure: its own, and those that entered it later. */
const happeningsOf = (school: number, closure: number) => sql`select ${closure}::integer union all
  select number from happening where school_id = ${school} and kind = 'ClosureEntered' and (about->>'closure')::integer = ${closure}`

/** Every mark that a closure made, with what stood before it and the version that stands now. */
export const marksOfClosure = (tx: Tx, school: number, closure: number): Promise<MarkOfClosure[]> =>
  tx.rows<MarkOfClosure>(sql`select e.pupil_id as pupil, e.day, case e.session when 'A' then 'AM' else 'PM' end as session, e.version,
      e.code, e.minutes_late as "minutesLate", e.nature,
      (select jsonb_build_object('code', b.code, 'minutesLate', b.minutes_late, 'nature', b.nature) from attendance_entry b
        where b.school_id = e.school_id and b.day = e.day and b.pupil_id = e.pupil_id and b.session = e.session
          and b.version = e.version - 1) as before,
      (select max(n.version) from attendance_entry n where n.school_id = e.school_id and n.day = e.day and n.pupil_id = e.pupil_id
        and n.session = e.session) as newest
    from attendance_entry e where e.school_id = ${school} and e.happening in (${happeningsOf(school, closure)})
    order by e.day, e.pupil_id, e.session`)

/** Withdraws the plans of a closure; says how many. */
export const withdrawPlansOf = (tx: Tx, school: number, closure: number): Promise<number> =>
  tx.run(sql`update planned_mark set withdrawn = true where school_id = ${school} and happening = ${closure} and not withdrawn`)

/** Sessions up to a day that a closure planned and that have no mark yet. */
export const plannedWithoutMark = (
  tx: Tx,
  school: number,
  closures: number[],
  today: Day,
): Promise<{ closure: number; day: Day; session: Session; yearGroup: number; pupils: number }[]> =>
  tx.rows(sql`select p.happening as closure, d.day::date as day, s.session, u.year_group as "yearGroup", count(*)::integer as pupils
    from planned_mark p join pupil u on u.school_id = p.school_id and u.id = p.pupil_id
    cross join lateral generate_series(p.first_day, least(p.last_day, ${isoFromDay(today)}::date), interval '1 day') as d(day)
    cross join (values ('AM'), ('PM')) as s(session)
    where p.school_id = ${school} and p.happening = any(${closures}) and not p.withdrawn and p.first_day <= ${isoFromDay(today)}
      and p.sessions in ('both', s.session)
      and not exists (select 1 from attendance_entry e where e.school_id = p.school_id and e.day = d.day::date
        and e.pupil_id = p.pupil_id and e.session = left(s.session, 1)::"char")
    group by 1, 2, 3, 4`)

/** Whom a closure can be for: year groups, groups of every kind, and the pupils of each registration group, on a day. */
export const yearGroupsOn = (tx: Tx, school: number, day: Day): Promise<{ yearGroup: number; pupils: number }[]> =>
  tx.rows(sql`select p.year_group as "yearGroup", count(*)::integer as pupils
    from on_roll r join pupil p on p.school_id = r.school_id and p.id = r.pupil_id
    where r.school_id = ${school} and r.starting_day <= ${isoFromDay(day)} and coalesce(r.last_day, 'infinity') >= ${isoFromDay(day)}
      and not r.boarder group by p.year_group order by p.year_group`)

export const pupilsByGroup = (
  tx: Tx,
  school: number,
  day: Day,
): Promise<{ id: number; surname: string; forename: string; knownAs: string; group: string | null }[]> =>
  tx.rows(sql`select p.id, p.surname, p.forename, p.known_as as "knownAs", min(g.name) as "group"
    from on_roll r join pupil p on p.school_id = r.school_id and p.id = r.pupil_id
    left join (group_member m join pupil_group g on g.school_id = m.school_id and g.id = m.group_id and g.kind = 'registration')
      on m.school_id = p.school_id and m.pupil_id = p.id and m.from_day <= ${isoFromDay(day)} and coalesce(m.until_day, 'infinity') >= ${isoFromDay(day)}
    where r.school_id = ${school} and r.starting_day <= ${isoFromDay(day)} and coalesce(r.last_day, 'infinity') >= ${isoFromDay(day)} and not r.boarder
    group by p.id, p.surname, p.forename, p.known_as, p.year_group order by p.year_group, min(g.name) nulls last, p.surname, p.forename`)
