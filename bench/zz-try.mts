import { startPostgres } from '#platform/database/launch.ts'
import PG from 'pg'
const pg = await startPostgres({ dataFolder: '/tmp/tune/year', log: () => {} })
const c = new PG.Client(pg.config); await c.connect()
await c.query('analyze')
for (const key of ['school_id, day, pupil_id, session, version', 'school_id, day, session, pupil_id, version', 'school_id, day, session, version, pupil_id','school_id, pupil_id, day, session, version']) for (const ff of [90, 100]) {
  await c.query('drop table if exists t2')
  await c.query('create table t2 (like attendance_entry)')
  await c.query(`alter table t2 add primary key (${key}) with (fillfactor=${ff})`)
  await c.query('insert into t2 select * from attendance_entry order by ctid')
  console.log(key, ff, (await c.query(`select pg_relation_size('t2_pkey')/380000.0 as s`)).rows[0].s)
}
await c.query('drop table if exists t2')
await c.end(); await pg.stop()
