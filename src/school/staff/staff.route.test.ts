import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { passwordFits } from '#platform/http/passwords.ts'
import { accountByEmail } from '#school/access/account.store.ts'
import { addColleague, type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, contextFor, pageAt } from '#test/call-door.ts'
import { coverDoors } from './cover.route.ts'
import { roleDoors } from './role.route.ts'
import { staffDoors } from './staff.route.ts'
import { staffAccountDoors } from './staff-account.route.ts'

const [list, , add, read, , change, leave] = staffDoors
const [giveRole, endRole] = roleDoors
const [, cover] = coverDoors
const [, giveAccount, endAccount, endSignIns] = staffAccountDoors
const at = new Date('2026-11-20T11:00:00Z')

let database: TestDatabase
let school: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
})
afterAll(() => database?.drop())

const by = (door: typeof add, body: object) => callDoor(school, school.head, door, { at, body })

test('a colleague is added with a role from today, and listed', async () => {
  const added = await by(add, { name: 'Mr Lowe', position: 'Attendance officer', reference: 'S1', role: 'attendance-officer' })
  expect(added).toHaveProperty('reply')
  expect(await pageAt(school, school.head, list, { at })).toContain('Mr Lowe')
  expect(await by(add, { name: 'Mr Low', position: 'Teacher', reference: 'S1' })).toMatchObject({
    invalid: [{ field: 'reference', says: 'Mr Lowe already has this number' }],
  })
})

test('a school does not give the roles of a trust, nor roles that do not exist', async () => {
  expect(await by(add, { name: 'X', position: 'Y', role: 'trust-board' })).toMatchObject({ invalid: [{ field: 'role' }] })
  expect(await by(add, { name: 'X', position: 'Y', role: 'emperor' })).toMatchObject({ invalid: [{ field: 'role' }] })
})

test('a change of position is recorded with what stood', async () => {
  const params = { staff: school.office.staff }
  await callDoor(school, school.head, change, {
    at,
    params,
    body: { name: 'Dawn Okafor', position: 'Senior attendance officer' },
  })
  expect(await pageAt(school, school.head, read, { at, params })).toContain('Senior attendance officer')
})

test('R-0105: cover lets a colleague in to the groups of one who is away, for those days only', async () => {
  const [first, second] = school.teachers
  const group = { group: school.groups[0]!.id }
  const needs = { kind: 'school', may: 'take registers', of: 'group' } as const
  expect(await contextFor(school, second!, needs, at, group)).toHaveProperty('forbidden')
  const given = await callDoor(school, school.head, cover, {
    at,
    body: { absent: first!.staff, covering: second!.staff, from: '2026-11-20', until: '2026-11-23' },
  })
  expect(given).toHaveProperty('reply')
  expect(await contextFor(school, second!, needs, at, group)).toHaveProperty('ctx')
  expect(await contextFor(school, second!, needs, new Date('2026-11-24T09:00:00Z'), group)).toHaveProperty('forbidden')
})

test('nobody covers for themselves, nor backwards', async () => {
  const [first] = school.teachers
  const asked = { absent: first!.staff, covering: first!.staff, from: '2026-11-20', until: '2026-11-23' }
  expect(await callDoor(school, school.head, cover, { at, body: asked })).toMatchObject({ invalid: [{ field: 'covering' }] })
  expect(
    await callDoor(school, school.head, cover, { at, body: { ...asked, covering: school.head.staff, until: '2026-11-19' } }),
  ).toMatchObject({ invalid: [{ field: 'until' }] })
})

test('a role holds from its day, and is not given twice at once', async () => {
  const params = { staff: school.teachers[0]!.staff }
  await callDoor(school, school.head, giveRole, { at, params, body: { role: 'senco', from: '2027-01-04' } })
  expect(
    await callDoor(school, school.head, giveRole, { at, params, body: { role: 'senco', from: '2027-02-01' } }),
  ).toMatchObject({ invalid: [{ field: 'role' }] })
  const seeing = { kind: 'school', may: 'see contacts', of: 'school' } as const
  expect(await contextFor(school, school.teachers[0]!, seeing, at)).toHaveProperty('forbidden')
  expect(await contextFor(school, school.teachers[0]!, seeing, new Date('2027-01-04T09:00:00Z'))).toHaveProperty('ctx')
})

test('the last person who may change the staff can neither leave, nor lose the role, nor the account', async () => {
  const params = { staff: school.head.staff, role: 'headteacher' }
  expect(await callDoor(school, school.head, leave, { at, params, body: { lastDay: '2026-12-18' } })).toHaveProperty('refused')
  expect(await callDoor(school, school.head, endRole, { at, params, body: { lastDay: '2026-12-18' } })).toHaveProperty('refused')
  expect(await callDoor(school, school.head, endAccount, { at, params })).toHaveProperty('refused')
  await addColleague(school, 'New Head', 'Headteacher', 'headteacher')
  expect(await callDoor(school, school.head, endRole, { at, params, body: { lastDay: '2027-08-31' } })).toHaveProperty('reply')
})

test('who has left is let in no more', async () => {
  const leaver = await addColleague(school, 'Leaver', 'Teacher', 'attendance-officer')
  await callDoor(school, school.head, leave, { at, params: { staff: leaver.staff }, body: { lastDay: '2026-11-20' } })
  const needs = { kind: 'school', may: 'see registers', of: 'own' } as const
  expect(await contextFor(school, leaver, needs, at)).toHaveProperty('ctx')
  expect(await contextFor(school, leaver, needs, new Date('2026-11-21T09:00:00Z'))).toHaveProperty('forbidden')
})

test('an account is given with a first password, of which only the hash is kept', async () => {
  const added = await by(add, { name: 'Ms New', position: 'Teacher' })
  const params = { staff: 'reply' in added ? added.reply.staff : 0 }
  const giving = (body: object) => callDoor(school, school.head, giveAccount, { at, params, body })
  expect(await giving({ email: 'new@school.example', password: 'short' })).toMatchObject({ invalid: [{ field: 'password' }] })
  expect(await giving({ email: school.office.email, password: 'long enough to be one' })).toMatchObject({
    invalid: [{ field: 'email' }],
  })
  expect(await giving({ email: 'new@school.example', password: 'long enough to be one' })).toHaveProperty('reply')
  const account = await accountByEmail(school.db, 'NEW@school.example')
  expect(await passwordFits(account?.passwordHash, 'long enough to be one')).toBe(true)
})

test('an account that opens another school too is not this school’s to set a password for', async () => {
  const other = await buildSchool(database)
  await database.db.write(other.id, async tx => {
    await tx.client.query('update staff set account_id = $1 where school_id = $2 and id = $3', [
      school.office.account,
      other.id,
      other.office.staff,
    ])
  })
  const given = await callDoor(school, school.head, giveAccount, {
    at,
    params: { staff: school.office.staff },
    body: { email: school.office.email, password: 'long enough to be one' },
  })
  expect(given).toHaveProperty('refused')
})

test('all sign-ins of a colleague end at once', async () => {
  expect(await callDoor(school, school.head, endSignIns, { at, params: { staff: school.teachers[1]!.staff } })).toHaveProperty(
    'reply',
  )
})
