import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { type Day, isoFromDay } from '#time/day.ts'

/** Pupils on roll, now or soon, who could be put in a group, with the group of its kind in which they are today. */
export const candidatesFor = (
  tx: Tx,
  school: number,
  group: { id: number; kind: string },
  today: Day,
  search: { words: string[]; year?: number },
  limit: number,
): Promise<{ id: number; surname: string; forename: string; knownAs: string; yearGroup: number; now: string | null }[]> => {
  const day = isoFromDay(today)
  return tx.rows(sql`select p.id, p.surname, p.forename, p.known_as as "knownAs", p.year_group as "yearGroup",
      (select string_agg(g.name, ', ' order by g.name) from group_member m join pupil_group g on g.school_id = m.school_id and g.id = m.group_id
        where m.school_id = ${school} and m.pupil_id = p.id and g.kind = ${group.kind}
          and m.from_day <= ${day} and coalesce(m.until_day, 'infinity') >= ${day}) as now
    from pupil p where p.school_id = ${school}
      and exists (select 1 from on_roll r where r.school_id = ${school} and r.pupil_id = p.id and coalesce(r.last_day, 'infinity') >= ${day})
      and not exists (select 1 from group_member m where m.school_id = ${school} and m.pupil_id = p.id and m.group_id = ${group.id}
        and m.until_day is null)
      and (${search.year ?? null}::int is null or p.year_group = ${search.year ?? null})
      and not exists (select 1 from unnest(${search.words}::text[]) word
        where position(word in lower(p.surname || ' ' || p.forename || ' ' || p.known_as)) = 0)
    order by p.surname, p.forename, p.id limit ${limit}`)
}

/** The names of pupils, for the record of what was done with them. */
export async function namesOfPupils(tx: Tx, school: number, pupils: number[]): Promise<{ id: number; name: string }[]> {
  return tx.rows(
    sql`select id, forename || ' ' || surname as name from pupil where school_id = ${school} and id = any(${pupils}) order by surname, forename`,
  )
}
