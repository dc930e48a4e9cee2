import { join } from 'node:path'
import sql from 'sql-template-tag'
import { browserEntries, firstStyles, roomStyles } from '#app/browser-entries.ts'
import { openInstallation } from '#app/installation.ts'
import { buildServer } from '#app/server.ts'
import { buildAssets } from '#platform/web/assets/build-assets.ts'
import { beginSignIn } from '#school/access/account.store.ts'
import { buildSchool } from '#test/build-school.ts'
import { londonMoment } from '#test/serve.ts'

// A Daymark in a process of its own, to be killed: opens the records in DAYMARK_DATA, makes one school where there is none,
// serves it, and says in one line where, as whom, and what there is to take.

const classes = 34
const pupilsEach = 12
const now = londonMoment('2027-07-21', '15:00')

const installation = await openInstallation({ claim: true, log: () => {} })
const { db, recorder, admin, postgres } = installation
if (!(await db.read(null, tx => tx.one(sql`select 1 from school`))))
  await buildSchool(
    { db },
    { groups: Array.from({ length: classes }, (_, i) => ({ name: `Class ${i + 1}`, pupils: pupilsEach })) },
  )
const account = await db.read(null, tx => tx.one<{ id: number }>(sql`select id from account where email like 'dawn.okafor%'`))
const token = await beginSignIn(db, { account: account!.id, kind: 'token', label: 'the burst', now, expiresAt: null })
const groups = await db.read(1, tx =>
  tx.rows<{ id: number; pupils: number[] }>(sql`select group_id as id, array_agg(pupil_id order by pupil_id) as pupils
    from group_member where school_id = 1 group by group_id order by group_id`),
)
const assets = await buildAssets({
  entries: browserEntries,
  styles: roomStyles,
  first: firstStyles,
  folder: join(process.env.DAYMARK_DATA!, 'built'),
})
const app = await buildServer({ db, recorder, clock: () => now, assets })
const address = await app.listen({ port: 0, host: '127.0.0.1' })
process.once('SIGTERM', () => void app.close().then(() => installation.stop()))
console.log(JSON.stringify({ address, token, groups, admin, postmaster: postgres?.pid }))
