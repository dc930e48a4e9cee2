import sql from 'sql-template-tag'
import { CannotDo } from '#platform/command/command.ts'
import type { Database } from '#platform/database/database.ts'

export interface SchoolNamed {
  id: number
  name: string
  trust: string | null
  trustId: number | null
  phase: string
}

/** Every school of the installation, by number. */
export const allSchools = (db: Database): Promise<SchoolNamed[]> =>
  db.read(null, tx =>
    tx.rows(
      sql`select s.id, s.name, t.name as trust, s.trust_id as "trustId", s.phase from school s left join trust t on t.id = s.trust_id order by s.id`,
    ),
  )

/** The school that an administrator names: by number, by name, or by the first letters of one; the only one when none is named. */
export async function findSchool(db: Database, named: string | undefined): Promise<SchoolNamed> {
  const schools = await allSchools(db)
  if (schools.length === 0)
    throw new CannotDo('There is no school here yet. Make one: ./daymark school add, or start Daymark and open its address.')
  const list = schools.map(school => `  ${school.id}  ${school.name}`).join('\n')
  if (named === undefined) {
    if (schools.length === 1) return schools[0]!
    throw new CannotDo(`There are several schools: say which with --school.\n\n${list}`)
  }
  const plain = named.trim().toLowerCase()
  const exact = schools.find(school => String(school.id) === plain || school.name.toLowerCase() === plain)
  const near = schools.filter(school => school.name.toLowerCase().startsWith(plain))
  if (exact ?? near.length === 1) return exact ?? near[0]!
  throw new CannotDo(
    `${near.length > 1 ? 'Several schools begin' : 'No school is named'}${near.length > 1 ? ' with' : ''} “${named}”. These there are:\n\n${list}`,
  )
}
