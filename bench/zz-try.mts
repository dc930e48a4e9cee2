import { startPostgres } from '#platform/database/launch.ts'
import PG from 'pg'
const pg = await startPostgres({ dataFolder: '/tmp/tune/year', log: () => {} })
const c = new PG.Client(pg.config); await c.connect()
const size = async (label: string, key: string, select: string) => {
  await c.query('drop table if exists t2')
  await c.query('create table t2 (like attendance_entry)')
  await c.query(`alter table t2 add primary key (${key})`)
  await c.query(`insert into t2 ${select}`)
  console.log(label, key, (await c.query(`select pg_relation_size('t2_pkey')/380000.0 as s`)).rows[0].s)
}
const K1='school_id, day, pupil_id, session, version', K2='school_id, day, session, version, pupil_id', K3='school_id, pupil_id, day, session, version'
for (const K of [K1,K2,K3]) {
  await size('asc', K, 'select * from attendance_entry order by happening, pupil_id, session')
  await size('desc', K, 'select * from attendance_entry order by happening, pupil_id desc, session')
  await size('random in register', K, 'select * from attendance_entry order by happening, hashint4(pupil_id)')
  await size('ids unrelated to groups', K, `select school_id, (hashint4(pupil_id)::bigint+2147483648)/100 as pupil_id, day, happening, version, minutes_late, session, code, nature from attendance_entry order by happening, hashint4(pupil_id+1)`)
}
await c.query('drop table if exists t2')
await c.end(); await pg.stop()
