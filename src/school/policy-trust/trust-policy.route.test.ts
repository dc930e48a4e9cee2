import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { sessionOn } from '#school/calendar/calendar.ts'
import { policyOn } from '#school/policy/policy.store.ts'
import { withValue } from '#school/policy-check/policy-path.ts'
import { policySettingsDoors } from '#school/policy-settings/settings.route.ts'
import { adoptPolicy, packPolicy } from '#test/build-policy.ts'
import { addColleague, type BuiltPerson, type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callAccountDoor, callDoor, pageAt } from '#test/call-door.ts'
import { dayOf } from '#time/day.ts'
import { trustPolicyDoors } from './trust-policy.route.ts'

const [here, read, , set] = trustPolicyDoors
const [, part, save] = policySettingsDoors
const at = new Date('2026-11-20T11:00:00Z')
let database: TestDatabase
let schools: BuiltSchool[]
let lead: BuiltPerson
let trust = 0

beforeAll(async () => {
  database = await testDatabase()
  trust = (await database.db.write(null, tx =>
    tx.one<{ id: number }>(sql`insert into trust (name) values ('Fell and Dale Trust') returning id`),
  ))!.id
  schools = [
    await buildSchool(database, { name: 'Copperbeck', trust }),
    await buildSchool(database, { name: 'Harrowmere', trust }),
  ]
  lead = await addColleague(schools[0]!, 'Gareth Onslow', 'Trust attendance lead', 'teaching-staff')
  await database.db.write(null, tx =>
    tx.run(sql`insert into trust_role (trust_id, account_id, role) values (${trust}, ${lead.account}, 'trust-attendance-lead')`),
  )
  const policy = packPolicy('diocesan-primary')
  await adoptPolicy(schools[0]!, policy, '2026-09-02')
  await adoptPolicy(
    schools[1]!,
    withValue(withValue(policy, ['day', 'morning', 'closes'], '09:05'), ['day', 'afternoon', 'closes'], '13:15'),
    '2026-09-02',
  )
})
afterAll(() => database?.drop())

const setting = (body: object, who = lead) =>
  callAccountDoor(schools[0]!, who, set, {
    at,
    params: { trust },
    body: { seen: 0, fromDay: '2027-01-04', reason: 'One time for all', ...body },
  })
const closes = (holds: string, value: string) => ({ set: { 'day.morning.closes': { holds, value } } })
const held = async (school: BuiltSchool, iso: string) =>
  (await school.db.read(school.id, tx => policyOn(tx, school.id, dayOf(iso))))?.day.morning.closes
const window = async (school: BuiltSchool, iso: string) => {
  const session = sessionOn(await school.db.read(school.id, tx => calendarOf(tx, school.id)), dayOf(iso), 'AM', 4)
  return 'window' in session ? session.window.closes : undefined
}

test('those who may not set it, and values that cannot be, are refused, and nothing is kept', async () => {
  expect(await setting(closes('at-most', '09:10'), schools[0]!.head)).toHaveProperty('forbidden')
  expect(await callAccountDoor(schools[0]!, schools[0]!.head, read, { at, params: { trust } })).toHaveProperty('forbidden')
  expect(await callAccountDoor(schools[0]!, lead, read, { at, params: { trust: trust + 99 } })).toHaveProperty('forbidden')
  expect(await setting(closes('at-most', 'ten past nine'))).toMatchObject({ invalid: [{ field: 'v' }] })
  expect(await setting({ ...closes('at-most', '09:10'), fromDay: '2026-11-19' })).toMatchObject({
    invalid: [{ field: 'fromDay' }],
  })
  expect(await setting({ set: {} })).toMatchObject({ invalid: [{ field: 'path' }] })
  expect(await held(schools[0]!, '2027-01-04')).toBe('09:20')
})

test('what would be against the law in a school, or contradict itself, is refused with its name', async () => {
  expect(await setting(closes('fixed', '09:40'))).toMatchObject({
    refused: expect.arrayContaining([expect.objectContaining({ because: expect.stringMatching(/^Copperbeck: .*30/) })]),
  })
  expect(await setting(closes('fixed', '08:30'))).toHaveProperty('refused')
})

test('what it changes is shown first, and nothing is set', async () => {
  const looked = await setting({ ...closes('at-most', '09:10'), look: true })
  expect(looked).toMatchObject({
    reply: {
      version: null,
      effects: [
        { name: 'Copperbeck', changes: [{ before: '9:20', after: '9:10' }] },
        { name: 'Harrowmere', changes: [] },
      ],
    },
  })
  expect(await held(schools[0]!, '2027-01-04')).toBe('09:20')
})

test('a bound holds in each school from its day; a school inside it keeps its own; the past and the registers follow', async () => {
  expect(await setting(closes('at-most', '09:10'))).toMatchObject({ reply: { version: 1 } })
  const [one, other] = schools as [BuiltSchool, BuiltSchool]
  expect([await held(one, '2026-12-18'), await held(one, '2027-01-04')]).toEqual(['09:20', '09:10'])
  expect([await held(other, '2026-12-18'), await held(other, '2027-01-04')]).toEqual(['09:05', '09:05'])
  expect([await window(one, '2026-12-17'), await window(one, '2027-01-05')]).toEqual([560, 550])
  expect(await window(other, '2027-01-05')).toBe(545)
  expect(await setting(closes('at-most', '09:15'))).toHaveProperty('stale')
  expect(await setting({ ...closes('at-most', '09:15'), seen: 1, fromDay: '2026-12-01' })).toMatchObject({
    invalid: [{ field: 'fromDay' }],
  })
})

test('a school cannot pass the bound with a value of its own, and is told what the trust sets', async () => {
  const later = new Date('2027-01-05T11:00:00Z')
  const [one] = schools as [BuiltSchool]
  const shown = await callDoor(one, one.head, part, { at: later, params: { part: 'day' } })
  const { value, seen } = 'reply' in shown ? shown.reply : { value: {}, seen: 0 }
  const day = value as { morning: object }
  const body = { seen, value: { ...day, morning: { ...day.morning, closes: '09:18' } } }
  const refused = await callDoor(one, one.head, save, { at: later, params: { part: 'day' }, body })
  expect(refused).toMatchObject({ invalid: [{ field: 'value.morning.closes', says: 'The trust sets 9:10 at the latest' }] })
  expect(await pageAt(one, one.head, part, { at: later, params: { part: 'day' } })).toContain('The trust: 9:10 at the latest.')
})

test('each school sees what the trust sets and which value holds', async () => {
  const later = new Date('2027-01-05T11:00:00Z')
  const [one, other] = schools as [BuiltSchool, BuiltSchool]
  expect(await callDoor(one, one.office, here, { at: later })).toMatchObject({
    reply: { fields: [{ own: '9:20', stands: 'trust' }] },
  })
  expect(await callDoor(other, other.office, here, { at: later })).toMatchObject({
    reply: { fields: [{ own: '9:05', stands: 'own', differs: true }] },
  })
})

test('a field is left to the schools again, and each has its own value back', async () => {
  expect(await setting({ seen: 1, fromDay: '2027-02-22', set: { 'day.morning.closes': null } })).toMatchObject({
    reply: { version: 2 },
  })
  expect([await held(schools[0]!, '2027-02-12'), await held(schools[0]!, '2027-02-22')]).toEqual(['09:10', '09:20'])
  expect(await window(schools[0]!, '2027-02-23')).toBe(560)
})
