import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { type Day, isoFromDay } from '#time/day.ts'

const iso = (day: Day | null | undefined) => (day === null || day === undefined ? null : isoFromDay(day))

export interface Place {
  group: number
  pupil: number
  from: Day
  until?: Day | null
}

/** Puts pupils in groups, in one statement. It does not ask whether they may be in two: ask `otherPlaces` before. */
export async function putInGroup(tx: Tx, school: number, places: Place[]): Promise<void> {
  const sent = places.map(p => ({ group_id: p.group, pupil_id: p.pupil, from_day: iso(p.from), until_day: iso(p.until) }))
  await tx.run(sql`insert into group_member (school_id, group_id, pupil_id, from_day, until_day)
    select ${school}, r.group_id, r.pupil_id, r.from_day, r.until_day from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb)
      as r(group_id int, pupil_id int, from_day date, until_day date)
    on conflict (school_id, group_id, pupil_id, from_day) do update set until_day = excluded.until_day`)
}

/** A place in a group that meets the days asked about. */
export interface OtherPlace {
  pupil: number
  surname: string
  forename: string
  knownAs: string
  group: number
  groupName: string
  from: Day
  until: Day | null
}

/** Where these pupils already are, in groups of this kind, at any time from a day until a day. */
export const otherPlaces = (
  tx: Tx,
  school: number,
  kind: string,
  pupils: number[],
  from: Day,
  until: Day | null = null,
): Promise<OtherPlace[]> =>
  tx.rows<OtherPlace>(sql`select m.pupil_id as pupil, p.surname, p.forename, p.known_as as "knownAs", g.id as "group", g.name as "groupName",
      m.from_day as "from", m.until_day as "until"
    from group_member m join pupil_group g on g.school_id = m.school_id and g.id = m.group_id
    join pupil p on p.school_id = m.school_id and p.id = m.pupil_id
    where m.school_id = ${school} and g.kind = ${kind} and m.pupil_id = any(${pupils})
      and coalesce(m.until_day, 'infinity') >= ${iso(from)} and m.from_day <= coalesce(${iso(until)}::date, 'infinity')
    order by p.surname, p.forename, m.from_day`)

/** Ends what these pupils have in groups of one kind: from this day they are in none of them. */
export async function leaveGroupsOfKind(tx: Tx, school: number, kind: string, pupils: number[], from: Day): Promise<void> {
  const groups = sql`select id from pupil_group where school_id = ${school} and kind = ${kind}`
  await endPlaces(tx, school, groups, pupils, from)
}

/** Ends these pupils' places in one group: from this day they are not in it. A place that has not begun is taken away. */
export const leaveGroup = (tx: Tx, school: number, group: number, pupils: number[], from: Day): Promise<void> =>
  endPlaces(tx, school, sql`select ${group}::int`, pupils, from)

/** Ends every place of these pupils, for instance when they leave the school. */
export const leaveAllGroups = (tx: Tx, school: number, pupils: number[], from: Day): Promise<void> =>
  endPlaces(tx, school, sql`select id from pupil_group where school_id = ${school}`, pupils, from)

async function endPlaces(tx: Tx, school: number, groups: ReturnType<typeof sql>, pupils: number[], from: Day): Promise<void> {
  await tx.run(sql`delete from group_member where school_id = ${school} and pupil_id = any(${pupils})
    and from_day >= ${iso(from)} and group_id in (${groups})`)
  await tx.run(sql`update group_member set until_day = ${iso(from - 1)} where school_id = ${school} and pupil_id = any(${pupils})
    and from_day < ${iso(from)} and coalesce(until_day, 'infinity') >= ${iso(from)} and group_id in (${groups})`)
}

/** Lets colleagues answer for groups, in one statement. */
export async function putStaffWithGroup(
  tx: Tx,
  school: number,
  rows: { group: number; staff: number; from: Day; until?: Day | null }[],
): Promise<void> {
  const sent = rows.map(r => ({ group_id: r.group, staff_id: r.staff, from_day: iso(r.from), until_day: iso(r.until) }))
  await tx.run(sql`insert into group_staff (school_id, group_id, staff_id, from_day, until_day)
    select ${school}, r.group_id, r.staff_id, r.from_day, r.until_day from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb)
      as r(group_id int, staff_id int, from_day date, until_day date)
    on conflict (school_id, group_id, staff_id, from_day) do update set until_day = excluded.until_day`)
}

/** Ends a colleague's answering for a group with this last day. */
export async function endStaffWithGroup(tx: Tx, school: number, group: number, staff: number, last: Day): Promise<void> {
  await tx.run(
    sql`delete from group_staff where school_id = ${school} and group_id = ${group} and staff_id = ${staff} and from_day > ${iso(last)}`,
  )
  await tx.run(sql`update group_staff set until_day = ${iso(last)} where school_id = ${school} and group_id = ${group} and staff_id = ${staff}
    and coalesce(until_day, 'infinity') > ${iso(last)}`)
}
