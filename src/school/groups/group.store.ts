import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { nextIds } from '#platform/database/next-ids.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { Group, GroupKind, GroupOnDay, GroupStaff, Membership } from './group.ts'

const iso = (day: Day | null | undefined) => (day === null || day === undefined ? null : isoFromDay(day))

/** The groups that exist on a day, of one kind or of all, each with its number of pupils and the staff who answer for it. */
export const groupsOnDay = (tx: Tx, school: number, day: Day, kind: GroupKind | null = null): Promise<GroupOnDay[]> =>
  tx.rows<GroupOnDay>(sql`select g.id, g.kind, g.name, g.year_group as "yearGroup", g.from_day as "from", g.until_day as "until",
      coalesce(m.pupils, 0) as pupils, coalesce(s.staff, '[]'::jsonb) as staff
    from pupil_group g
    left join (select group_id, count(*)::int as pupils from group_member where school_id = ${school} and from_day <= ${iso(day)}
      and coalesce(until_day, 'infinity') >= ${iso(day)} group by group_id) m on m.group_id = g.id
    left join (select x.group_id, jsonb_agg(jsonb_build_object('id', st.id, 'name', st.name) order by x.from_day, st.name) as staff
      from group_staff x join staff st on st.school_id = x.school_id and st.id = x.staff_id
      where x.school_id = ${school} and x.from_day <= ${iso(day)} and coalesce(x.until_day, 'infinity') >= ${iso(day)}
      group by x.group_id) s on s.group_id = g.id
    where g.school_id = ${school} and (${kind}::text is null or g.kind = ${kind})
      and coalesce(g.from_day, '-infinity') <= ${iso(day)} and coalesce(g.until_day, 'infinity') >= ${iso(day)}
    order by g.kind, g.year_group nulls last, g.name`)

/** Every group ever made, by kind and name. */
export const allGroups = (tx: Tx, school: number): Promise<Group[]> =>
  tx.rows<Group>(sql`select id, kind, name, year_group as "yearGroup", from_day as "from", until_day as "until"
    from pupil_group where school_id = ${school} order by kind, year_group nulls last, name`)

export const groupById = (tx: Tx, school: number, group: number): Promise<Group | undefined> =>
  tx.one<Group>(sql`select id, kind, name, year_group as "yearGroup", from_day as "from", until_day as "until"
    from pupil_group where school_id = ${school} and id = ${group}`)

/** The group of this kind and name, if there is one. */
export const groupNamed = (tx: Tx, school: number, kind: string, name: string): Promise<{ id: number } | undefined> =>
  tx.one<{ id: number }>(
    sql`select id from pupil_group where school_id = ${school} and kind = ${kind} and lower(name) = lower(${name})`,
  )

/** Numbers for groups that are about to be made. */
export const newGroupIds = (tx: Tx, count: number): Promise<number[]> => nextIds(tx, 'pupil_group', count)

export interface NewGroup {
  id?: number
  kind: GroupKind
  name: string
  yearGroup?: number | null
  from?: Day | null
  until?: Day | null
}

/** Makes groups in one statement; gives their numbers in the order of the rows. */
export async function insertGroups(tx: Tx, school: number, rows: NewGroup[]): Promise<number[]> {
  const fresh = await newGroupIds(tx, rows.filter(row => row.id === undefined).length)
  const ids = rows.map(row => row.id ?? fresh.shift()!)
  const sent = rows.map((row, i) => ({
    id: ids[i],
    kind: row.kind,
    name: row.name,
    year_group: row.yearGroup ?? null,
    from_day: iso(row.from),
    until_day: iso(row.until),
  }))
  await tx.run(sql`insert into pupil_group (school_id, id, kind, name, year_group, from_day, until_day)
    select ${school}, r.id, r.kind, r.name, r.year_group, r.from_day, r.until_day from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb)
      as r(id int, kind text, name text, year_group smallint, from_day date, until_day date)`)
  return ids
}

/** Sets name, year group and days of a group; its kind stays. */
export async function changeGroup(tx: Tx, school: number, g: Omit<Group, 'kind'>): Promise<void> {
  await tx.run(sql`update pupil_group set name = ${g.name}, year_group = ${g.yearGroup}, from_day = ${iso(g.from)}, until_day = ${iso(g.until)}
    where school_id = ${school} and id = ${g.id}`)
}

/** The pupils of a group now and later, and with `all` those of the past too, by surname. */
export const membersOf = (tx: Tx, school: number, group: number, day: Day, all = false): Promise<Membership[]> =>
  tx.rows<Membership>(sql`select p.id as pupil, p.surname, p.forename, p.known_as as "knownAs", p.year_group as "yearGroup",
      m.from_day as "from", m.until_day as "until"
    from group_member m join pupil p on p.school_id = m.school_id and p.id = m.pupil_id
    where m.school_id = ${school} and m.group_id = ${group} and (${all} or coalesce(m.until_day, 'infinity') >= ${iso(day)})
    order by p.surname, p.forename, p.id, m.from_day`)

/** The colleagues who answer for a group, now, before and later. */
export const staffOfGroup = (tx: Tx, school: number, group: number): Promise<GroupStaff[]> =>
  tx.rows<GroupStaff>(sql`select s.id as staff, s.name, s.position, x.from_day as "from", x.until_day as "until"
    from group_staff x join staff s on s.school_id = x.school_id and s.id = x.staff_id
    where x.school_id = ${school} and x.group_id = ${group} order by x.until_day nulls first, s.name`)

/** The groups of a pupil, those of today and to come first. */
export const groupsOfPupil = (tx: Tx, school: number, pupil: number): Promise<Group[]> =>
  tx.rows<Group>(sql`select g.id, g.kind, g.name, g.year_group as "yearGroup", m.from_day as "from", m.until_day as "until"
    from group_member m join pupil_group g on g.school_id = m.school_id and g.id = m.group_id
    where m.school_id = ${school} and m.pupil_id = ${pupil} order by m.until_day desc nulls first, g.kind, g.name`)

/** The groups a colleague answers for, those of today and to come first. */
export const groupsOfStaff = (tx: Tx, school: number, staff: number): Promise<Group[]> =>
  tx.rows<Group>(sql`select g.id, g.kind, g.name, g.year_group as "yearGroup", x.from_day as "from", x.until_day as "until"
    from group_staff x join pupil_group g on g.school_id = x.school_id and g.id = x.group_id
    where x.school_id = ${school} and x.staff_id = ${staff} order by x.until_day desc nulls first, g.kind, g.name`)
