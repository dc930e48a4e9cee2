import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { dayOf } from '#time/day.ts'
import { groupDoors } from './group.route.ts'
import { groupsOfPupil, groupsOnDay, membersOf } from './group.store.ts'
import { membershipDoors } from './membership.route.ts'

const [list, , make, read] = groupDoors
const [, add, end, , addStaff, endStaff] = membershipDoors
const at = new Date('2026-11-20T11:00:00Z')
const today = dayOf('2026-11-20')

let database: TestDatabase
let school: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
})
afterAll(() => database?.drop())

const adding = (group: number, body: object) => callDoor(school, school.office, add, { at, params: { group }, body })
const groupsOf = (place: number) => school.db.read(school.id, tx => groupsOfPupil(tx, school.id, school.pupils[place]!.id))

test('R-0104: a pupil in two registration groups at once is refused, and the group is named', async () => {
  const [first, second] = school.groups
  const refused = await adding(second!.id, { pupils: [first!.pupils[0]], from: '2026-11-23' })
  expect(refused).toMatchObject({ invalid: [{ field: 'pupils', says: expect.stringContaining('is in 4A then') }] })
})

test('moving ends the earlier place the day before, for several pupils at once', async () => {
  const [first, second] = school.groups
  await adding(second!.id, { pupils: [String(first!.pupils[0]), String(first!.pupils[1])], from: '2026-11-23', move: 'yes' })
  for (const place of [0, 1]) {
    const places = await groupsOf(place)
    expect(places.map(g => [g.name, g.from, g.until])).toEqual([
      ['4B', dayOf('2026-11-23'), null],
      ['4A', dayOf('2025-09-01'), dayOf('2026-11-22')],
    ])
  }
  const counts = await school.db.read(school.id, tx => groupsOnDay(tx, school.id, dayOf('2026-11-23'), 'registration'))
  expect(counts.map(g => [g.name, g.pupils])).toEqual([
    ['4A', 1],
    ['4B', 5],
  ])
})

test('a pupil may be in a club beside, and leaves it after a last day', async () => {
  const made = await callDoor(school, school.office, make, { at, body: { kind: 'club', name: 'Chess' } })
  const club = 'reply' in made ? made.reply.group : 0
  await adding(club, { pupils: [school.pupils[2]!.id], from: '2026-11-02' })
  expect(await adding(club, { pupils: [school.pupils[2]!.id], from: '2026-11-09' })).toHaveProperty('invalid')
  await callDoor(school, school.office, end, {
    at,
    params: { group: club },
    body: { pupils: [school.pupils[2]!.id], lastDay: '2026-11-20' },
  })
  const after = await school.db.read(school.id, tx => membersOf(tx, school.id, club, today + 1))
  expect(after).toEqual([])
})

test('two groups of a kind may not bear one name', async () => {
  expect(await callDoor(school, school.office, make, { at, body: { kind: 'club', name: 'chess' } })).toMatchObject({
    invalid: [{ field: 'name' }],
  })
})

test('a pupil of another school cannot be put in a group', async () => {
  const other = await buildSchool(database)
  expect(await adding(school.groups[0]!.id, { pupils: [other.pupils[0]!.id], from: '2026-11-23' })).toMatchObject({
    invalid: [{ field: 'pupils' }],
  })
})

test('a colleague answers for a group from a day, until a day', async () => {
  const group = school.groups[0]!.id
  const params = { group, staff: school.head.staff }
  await callDoor(school, school.office, addStaff, { at, params, body: { staff: school.head.staff, from: '2026-11-20' } })
  const page = await pageAt(school, school.office, read, { at, params })
  expect(page).toContain('Ruth Penhaligon')
  expect(
    await callDoor(school, school.office, addStaff, { at, params, body: { staff: school.head.staff, from: '2026-12-01' } }),
  ).toHaveProperty('invalid')
  expect(await callDoor(school, school.office, endStaff, { at, params, body: { lastDay: '2026-11-27' } })).toHaveProperty('reply')
})

test('the list says what it found; a teacher sees the pupils of their own group and not of another', async () => {
  expect(await pageAt(school, school.office, list, { at, query: { kind: 'registration' } })).toContain('2 registration groups')
  const own = await callDoor(school, school.teachers[1]!, read, { at, params: { group: school.groups[1]!.id } })
  const other = await callDoor(school, school.teachers[1]!, read, { at, params: { group: school.groups[0]!.id } })
  expect('reply' in own && own.reply.members?.length).toBeGreaterThan(0)
  expect('reply' in other && other.reply.members).toBe(null)
})
