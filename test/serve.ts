import type { FastifyInstance } from 'fastify'
import type { ClientConfig } from 'pg'
import sql from 'sql-template-tag'
import { browserEntries, firstStyles, roomStyles } from '#app/browser-entries.ts'
import { tellSchool } from '#app/live.ts'
import { buildServer } from '#app/server.ts'
import { connect } from '#platform/database/connect.ts'
import { createRecorder } from '#platform/database/record.ts'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { hashOfPassword } from '#platform/http/passwords.ts'
import { buildAssets } from '#platform/web/assets/build-assets.ts'
import { clockFromText } from '#time/clock.ts'
import { dayOf } from '#time/day.ts'
import { instantOf } from '#time/london.ts'
import { type BuiltSchool, buildSchool, type SchoolOptions } from './build-school.ts'

export const password = 'a horse a battery a staple'

/** A whole Daymark on a database of its own, listening on a free port of this computer, with a clock that the test sets. */
export interface Served {
  address: string
  app: FastifyInstance
  database: TestDatabase
  school: BuiltSchool
  /** Sets the clock: everything from then on happens at this moment, and goes on from there. */
  setClock(at: Date): void
  stop(): Promise<void>
}

/** Another way to the database than the straight one: for tests of what happens when the way is cut. */
export type Reach = (admin: ClientConfig) => Promise<ClientConfig>

let built: ReturnType<typeof buildAssets> | undefined

/** Serves an empty installation, before anybody has come. */
export async function serveEmpty(at: Date, reach: Reach = async admin => admin) {
  const database = await testDatabase()
  const db = connect(await reach(database.admin))
  let offset = at.getTime() - Date.now()
  built ??= buildAssets({ entries: browserEntries, styles: roomStyles, first: firstStyles })
  const app = await buildServer({
    db,
    recorder: createRecorder(db, [], recorded => tellSchool(recorded.school)),
    clock: () => new Date(Date.now() + offset),
    assets: await built,
  })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    address,
    app,
    database,
    setClock: (moment: Date) => {
      offset = moment.getTime() - Date.now()
    },
    stop: async () => {
      await app.close()
      await db.close()
      await database.drop()
    },
  }
}

/** Serves a built school; everybody in it signs in with the one password. */
export async function serveSchool(at: Date, options: SchoolOptions = {}, reach?: Reach): Promise<Served> {
  const served = await serveEmpty(at, reach)
  const school = await buildSchool(served.database, options)
  await setPasswords(served)
  return { ...served, school }
}

/** Lets everybody there is sign in with the one password. */
export async function setPasswords({ database }: Pick<Served, 'database'>): Promise<void> {
  const hash = await hashOfPassword(password)
  await database.db.write(null, tx => tx.run(sql`update account set password_hash = ${hash}`))
}

/** A moment by the clock of the school: '2026-11-20' at '9:05'. */
export const londonMoment = (iso: string, clock: string): Date => instantOf(dayOf(iso), clockFromText(clock)!)

/** What stands in the ledger for a group on a day, in the order of its register: 'L 15', 'N', 'Y7 Flooded lane'. */
export async function marksOf(
  { school }: Pick<Served, 'school'>,
  group: number,
  iso = '2026-11-20',
  session = 'A',
): Promise<string[]> {
  const pupils = school.groups[group]!.pupils
  const rows = await school.db.read(school.id, tx =>
    tx.rows<{ said: string }>(sql`select distinct on (p.surname, p.forename, p.id)
        trim(code || case when minutes_late > 0 then ' ' || minutes_late else '' end || ' ' || nature) as said
      from attendance_entry e join pupil p on p.school_id = e.school_id and p.id = e.pupil_id
      where e.school_id = ${school.id} and day = ${iso} and session = ${session} and p.id = any(${pupils})
      order by p.surname, p.forename, p.id, version desc`),
  )
  return rows.map(row => row.said)
}
