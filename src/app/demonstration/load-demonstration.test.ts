import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { passwordFits } from '#platform/http/passwords.ts'
import { loadRegister } from '#registers/attendance/load-register.store.ts'
import { policyOn } from '#school/policy/policy.store.ts'
import { againstTrust, withinBounds } from '#school/policy/trust-bounds.ts'
import { dayOf } from '#time/day.ts'
import { instantOf } from '#time/london.ts'
import type { Demonstration } from './demonstration.ts'
import { demonstrationPassword, makeAndLoad } from './load-demonstration.store.ts'
import { policyOf, trustBounds } from './policies.ts'

const today = dayOf('2026-11-23')
const now = instantOf(today, 520)
let database: TestDatabase
let demonstration: Demonstration
let owner: pg.Client

beforeAll(async () => {
  database = await testDatabase()
  const began = performance.now()
  demonstration = await makeAndLoad(database.admin, today, now)
  console.log(`The demonstration was made and written in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  owner = new pg.Client(database.admin)
  await owner.connect()
}, 120_000)

afterAll(async () => {
  await owner?.end()
  await database?.drop()
})

const one = async (query: string) => (await owner.query(query)).rows[0]

test('every line of the ledger is there, and the counters go on from it', async () => {
  const lines = demonstration.schools.reduce((sum, { ledger }) => sum + ledger.entries.count, 0)
  expect(Number((await one('select count(*) from attendance_entry')).count)).toBe(lines)
  const behind = await owner.query(
    'select c.school_id from school_counter c where last_happening <> (select max(number) from happening h where h.school_id = c.school_id)',
  )
  expect(behind.rows).toEqual([])
  const last = await one('select max(id) as last from pupil')
  const next = await one(`select nextval(pg_get_serial_sequence('pupil', 'id'))::int as next`)
  expect(next.next).toBe(last.last + 1)
})

test('every entry, register, plan and name belongs to a happening and to a pupil of its school', async () => {
  const strays = await one(`select
    (select count(*)::int from attendance_entry e where not exists (select 1 from happening h where h.school_id = e.school_id and h.number = e.happening)) as entries,
    (select count(*)::int from admission_entry e where not exists (select 1 from happening h where h.school_id = e.school_id and h.number = e.happening)) as names,
    (select count(*)::int from planned_mark e where not exists (select 1 from happening h where h.school_id = e.school_id and h.number = e.happening)) as plans,
    (select count(*)::int from register_taken e where not exists (select 1 from happening h where h.school_id = e.school_id and h.number = e.happening)) as registers,
    (select count(*)::int from group_member m where not exists (select 1 from pupil p where p.school_id = m.school_id and p.id = m.pupil_id)) as members`)
  expect(strays).toEqual({ entries: 0, names: 0, plans: 0, registers: 0, members: 0 })
})

test('strips are what the ledger says, session by session', async () => {
  const differing = await one(`select count(*)::int as count from (
      select distinct on (school_id, day, pupil_id, session) school_id, day, pupil_id, session, code from attendance_entry
      where day between date '2026-09-01' and date '2026-09-30' order by school_id, day, pupil_id, session, version desc) e
    left join strip s on s.school_id = e.school_id and s.pupil_id = e.pupil_id and s.year = 2026
    where s.marks is null or get_byte(s.marks, (e.day - date '2026-08-01') * 2 + (e.session = 'P')::int) = 0`)
  expect(differing.count).toBe(0)
})

test('a teacher finds this morning’s register filled in where something is known', async () => {
  const school = demonstration.schools.find(({ plan }) => plan.phase === 'primary')!
  const group = school.staff.find(({ account, roles }) => account !== null && roles.includes('class-teacher'))!.answersFor[0]!
  const loaded = await database.db.read(school.id, tx => loadRegister(tx, school.id, group, today, 'AM'))
  if (!('register' in loaded)) throw new Error('no register')
  expect(loaded.register.lines).toHaveLength(30)
  expect(loaded.register.lines.filter(({ known }) => known?.because).length).toBeGreaterThan(1)
  expect(loaded.register.lines.every(({ lately }) => lately.filter(byte => byte > 0).length >= 10)).toBe(true)
  expect(loaded.register.taken).toBeUndefined()
})

test('each school runs on its pack, inside what the trust sets, from the first day that was made', async () => {
  for (const { id, plan, ledger } of demonstration.schools) {
    const on = (day: number) => database.db.read(id, tx => policyOn(tx, id, day))
    const [last, present] = ledger.policies.map(({ written }) => withinBounds(written, trustBounds))
    const [from, until] = ledger.policies.map(({ fromDay }) => fromDay)
    expect(await on(from! - 1), plan.name).toBeUndefined()
    for (const day of [from!, until! - 1]) expect(await on(day), plan.name).toEqual(last)
    for (const day of [until!, today]) expect(await on(day), plan.name).toEqual(present)
  }
  const boarding = demonstration.schools.find(({ plan }) => plan.boards)!
  const differing = againstTrust(policyOf(boarding.plan), trustBounds).filter(({ stands }) => stands === 'trust')
  expect(differing.map(({ path }) => path)).toEqual([
    'people.dataToGovernors',
    'reporting.emergencyContacts',
    'tiers.contactPersistent',
  ])
})

test('the password opens every account', async () => {
  const { password_hash } = await one('select password_hash from account limit 1')
  expect(await passwordFits(password_hash, demonstrationPassword)).toBe(true)
  expect(Number((await one('select count(distinct password_hash) from account')).count)).toBe(1)
})

test('beside data that is there already nothing is made', async () => {
  await expect(makeAndLoad(database.admin, today, now)).rejects.toThrow('There is data here already')
})
