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

interface Columns {
  id: number[] | null
  sex: ('F' | 'M')[]
  yearGroup: number[]
  born: Day[]
  lastDay?: (Day | null)[]
  surname?: string[]
  forename?: string[]
  knownAs?: string[]
}

/**
 * Every pupil ever entered: by surname, with their names, where they are asked for by name. `lastDay` only where years before
 * this one are asked about. A column comes as one list: a thousand rows of their own take three times as long to read.
 */
export async function pupilsPlaced(
  tx: Tx,
  school: number,
  today: Day,
  { earlier = false, named = false }: { earlier?: boolean; named?: boolean },
): Promise<PupilRow[]> {
  const last: Sql = earlier
    ? sql`left join (select pupil_id, max(coalesce(last_day, 'infinity')) as last from on_roll where school_id = ${school} group by pupil_id) o
        on o.pupil_id = p.id and o.last < ${isoFromDay(today)}`
    : empty
  const columns = await tx.one<Columns>(sql`select json_agg(id) as id, json_agg(sex) as sex, json_agg(year_group) as "yearGroup",
      json_agg(born - date '1970-01-01') as born ${earlier ? sql`, json_agg(last - date '1970-01-01') as "lastDay"` : empty}
      ${named ? sql`, json_agg(surname) as surname, json_agg(forename) as forename, json_agg(known_as) as "knownAs"` : empty}
    from (select p.* ${earlier ? sql`, o.last` : empty} from pupil p ${last} where p.school_id = ${school}
      ${named ? sql`order by p.surname, p.forename, p.id` : empty}) q`)
  return (columns?.id ?? []).map((id, place) => ({
    id,
    sex: columns!.sex[place]!,
    yearGroup: columns!.yearGroup[place]!,
    born: columns!.born[place]!,
    lastDay: columns!.lastDay?.[place] ?? null,
    surname: columns!.surname?.[place] ?? '',
    forename: columns!.forename?.[place] ?? '',
    knownAs: columns!.knownAs?.[place] ?? '',
  }))
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
