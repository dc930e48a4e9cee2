import pg from 'pg'
import { connect } from '#platform/database/connect.ts'
import type { Database } from '#platform/database/database.ts'
import { migrate } from '#platform/database/migrate.ts'
import type { RunningPostgres } from '#platform/own-postgres/launch.ts'
import { stripLength } from '#registers/attendance/strip.ts'
import { pupilsASchool } from './a-trust.ts'
import { year } from './england/school-year.ts'
import { migrations } from './places.ts'

/** Puts strips into the database, a thousand a school, and gives the way to it that the program has. */
export async function keepStrips(postgres: RunningPostgres, bytes: Uint8Array): Promise<{ db: Database; schools: number[] }> {
  await migrate(postgres.config, migrations)
  const client = new pg.Client(postgres.config)
  await client.connect()
  const schools = Array.from({ length: bytes.length / stripLength / pupilsASchool }, (_, index) => index + 1)
  try {
    for (const school of schools) {
      const ids = Array.from({ length: pupilsASchool }, (_, index) => (school - 1) * pupilsASchool + index)
      const marks = ids.map(id => Buffer.from(bytes.buffer, id * stripLength, stripLength).toString('hex'))
      await client.query(
        `insert into strip (school_id, pupil_id, year, marks)
          select $1, v.pupil, $2, decode(v.marks, 'hex') from unnest($3::integer[], $4::text[]) as v(pupil, marks)`,
        [school, year, ids, marks],
      )
    }
    await client.query('vacuum analyze strip')
  } finally {
    await client.end()
  }
  return { db: connect(postgres.config), schools }
}
