import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { Standing } from './admission.ts'

export interface RollRow {
  id: number
  surname: string
  forename: string
  knownAs: string
  upn: string | null
  yearGroup: number
  group: string | null
  standing: Standing
  startingDay: Day | null
  lastDay: Day | null
}

export interface RollSearch {
  words: string[]
  year?: number
  group?: number
  standing: Standing | 'all'
  /** Only pupils of these groups; left out: everyone. */
  ofGroups?: number[]
}

/** The pupils that a search finds, by surname, with the registration group and the standing of the day; and how many there are in all. */
export async function searchRoll(
  tx: Tx,
  school: number,
  today: Day,
  search: RollSearch,
  limit: number,
  offset: number,
): Promise<{ total: number; rows: RollRow[] }> {
  const day = isoFromDay(today)
  const mine = search.ofGroups ?? null
  const rows = await tx.rows<RollRow & { total: number }>(sql`
    with stay as (
      select distinct on (pupil_id) pupil_id, starting_day, last_day,
        case when starting_day > ${day} then 'not-started' when last_day < ${day} then 'leaver' else 'on-roll' end as standing
      from on_roll where school_id = ${school}
      order by pupil_id, (starting_day <= ${day} and coalesce(last_day, 'infinity') >= ${day}) desc, spell desc
    ), place as (
      select distinct on (m.pupil_id) m.pupil_id, g.name from group_member m
      join pupil_group g on g.school_id = m.school_id and g.id = m.group_id and g.kind = 'registration'
      where m.school_id = ${school} and m.from_day <= ${day} and coalesce(m.until_day, 'infinity') >= ${day}
      order by m.pupil_id, m.from_day desc
    )
    select p.id, p.surname, p.forename, p.known_as as "knownAs", p.upn, p.year_group as "yearGroup", place.name as "group",
      coalesce(stay.standing, 'not-started') as standing, stay.starting_day as "startingDay", stay.last_day as "lastDay",
      count(*) over ()::int as total
    from pupil p left join stay on stay.pupil_id = p.id left join place on place.pupil_id = p.id
    where p.school_id = ${school}
      and (${search.standing} = 'all' or coalesce(stay.standing, 'not-started') = ${search.standing})
      and (${search.year ?? null}::int is null or p.year_group = ${search.year ?? null})
      and not exists (select 1 from unnest(${search.words}::text[]) word where position(word in
        lower(p.surname || ' ' || p.forename || ' ' || p.known_as || ' ' || coalesce(p.upn, '') || ' ' || coalesce(p.reference, ''))) = 0)
      and (${search.group ?? null}::int is null or exists (select 1 from group_member m where m.school_id = ${school} and m.pupil_id = p.id
        and m.group_id = ${search.group ?? null} and m.from_day <= ${day} and coalesce(m.until_day, 'infinity') >= ${day}))
      and (${mine}::int[] is null or exists (select 1 from group_member m where m.school_id = ${school} and m.pupil_id = p.id
        and m.group_id = any(${mine}) and m.from_day <= ${day} and coalesce(m.until_day, 'infinity') >= ${day}))
    order by p.surname, p.forename, p.id limit ${limit} offset ${offset}`)
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => row) }
}

/** The year groups in which the school has pupils. */
export async function yearsWithPupils(tx: Tx, school: number): Promise<number[]> {
  const rows = await tx.rows<{ year: number }>(
    sql`select distinct year_group as year from pupil where school_id = ${school} order by 1`,
  )
  return rows.map(row => row.year)
}
