import sql from 'sql-template-tag'
import type { Database } from '#platform/database/database.ts'
import type { By } from '#platform/database/record.ts'

export interface SchoolToAdd {
  name: string
  phase: string
  kind: string
  localAuthority: string
  trust: string
  urn: string
  boards: boolean
}

/** Adds a school with the first entry of its record; a trust that is not there yet is made. Undefined when the name is taken. */
export async function addOneSchool(db: Database, by: By, now: Date, given: SchoolToAdd): Promise<number | undefined> {
  return db.write(null, async tx => {
    await tx.run(sql`select pg_advisory_xact_lock(7213)`)
    if (await tx.one(sql`select 1 from school where lower(name) = lower(${given.name})`)) return undefined
    await tx.run(sql`insert into installation (made_at) values (${now}) on conflict do nothing`)
    const there = given.trust
      ? await tx.one<{ id: number }>(sql`select id from trust where lower(name) = lower(${given.trust})`)
      : undefined
    const trust = given.trust
      ? (there ?? (await tx.one<{ id: number }>(sql`insert into trust (name) values (${given.trust}) returning id`)))!.id
      : null
    const school = (await tx.one<{
      id: number
    }>(sql`insert into school (trust_id, name, urn, phase, kind, local_authority, boards)
      values (${trust}, ${given.name}, ${given.urn || null}, ${given.phase}, ${given.kind}, ${given.localAuthority}, ${given.boards}) returning id`))!
      .id
    await tx.run(sql`select set_config('daymark.school', ${String(school)}, true)`)
    await tx.run(sql`insert into school_counter (school_id, last_happening) values (${school}, 1)`)
    await tx.run(sql`insert into happening (school_id, number, kind, at, by_account, by_staff, by_name, by_position, about)
      values (${school}, 1, 'SchoolMade', ${now}, null, null, ${by.name}, ${by.position}, ${JSON.stringify({ school: given.name })})`)
    return school
  })
}
