import sql, { empty, type Sql } from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import type { GroupKind } from '#school/groups/group.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { Membership, PupilPlaced } from './divide.ts'
import type { Days } from './stays.ts'

/** A pupil as the figures need one, with the day of birth for the national cohort. */
export interface PupilRow extends PupilPlaced {
  born: Day
}

/** Every pupil ever entered, by surname; `lastDay` only where years before this one are asked about. */
export const pupilsPlaced = (tx: Tx, school: number, today: Day, earlier: boolean): Promise<PupilRow[]> => {
  const last: Sql = earlier
    ? sql`left join (select pupil_id, max(coalesce(last_day, 'infinity')) as last from on_roll where school_id = ${school} group by pupil_id) o
        on o.pupil_id = p.id and o.last < ${isoFromDay(today)}`
    : empty
  return tx.rows<PupilRow>(sql`select p.id, p.surname, p.forename, p.known_as as "knownAs", p.sex, p.born, p.year_group as "yearGroup",
      ${earlier ? sql`o.last` : sql`null::date`} as "lastDay"
    from pupil p ${last} where p.school_id = ${school} order by p.surname, p.forename, p.id`)
}

/** Who was in the groups of a kind in a span, on which days. */
export const membershipsOf = (tx: Tx, school: number, kind: GroupKind, { from, to }: Days): Promise<Membership[]> =>
  tx.rows<Membership>(sql`select m.pupil_id as pupil, g.id as "group", g.name, g.year_group as "yearGroup", m.from_day as "from", m.until_day as "until"
    from group_member m join pupil_group g on g.school_id = m.school_id and g.id = m.group_id
    where m.school_id = ${school} and g.kind = ${kind} and m.from_day <= ${isoFromDay(to)}
      and coalesce(m.until_day, 'infinity') >= ${isoFromDay(from)}`)

/** Who was in these groups in a span, on which days. */
export const staysInGroups = (
  tx: Tx,
  school: number,
  groups: readonly number[],
  { from, to }: Days,
): Promise<{ pupil: number; from: Day; until: Day | null }[]> =>
  tx.rows(sql`select pupil_id as pupil, from_day as "from", until_day as "until" from group_member
    where school_id = ${school} and group_id = any(${groups}) and from_day <= ${isoFromDay(to)}
      and coalesce(until_day, 'infinity') >= ${isoFromDay(from)}`)

/** What was recorded of pupils in a span, on which days it held. */
export const characteristicsIn = (
  tx: Tx,
  school: number,
  { from, to }: Days,
): Promise<{ pupil: number; kind: string; value: string; from: Day; until: Day | null }[]> =>
  tx.rows(sql`select pupil_id as pupil, kind, value, from_day as "from", until_day as "until" from characteristic
    where school_id = ${school} and from_day <= ${isoFromDay(to)} and coalesce(until_day, 'infinity') >= ${isoFromDay(from)}`)

/** The kinds of group that this school has. */
export const groupKindsHere = async (tx: Tx, school: number): Promise<GroupKind[]> =>
  (await tx.rows<{ kind: GroupKind }>(sql`select distinct kind from pupil_group where school_id = ${school}`)).map(
    row => row.kind,
  )

/** The first and the last day on which this school has a mark; undefined while it has none. */
export const daysWithMarks = (tx: Tx, school: number): Promise<{ first: Day | null; last: Day | null } | undefined> =>
  tx.one(sql`select min(day) as first, max(day) as last from attendance_entry where school_id = ${school}`)
