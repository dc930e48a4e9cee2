import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { doors } from '#app/routes.ts'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { addColleague, type BuiltPerson, type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, contextFor } from '#test/call-door.ts'
import { type RoleId, roles } from './roles.ts'
import type { SchoolNeeds } from './school-door.ts'

const at = new Date('2026-11-20T11:00:00Z')
const roleIds = Object.keys(roles) as RoleId[]
const schoolDoors = doors.filter(door => (door.needs as SchoolNeeds).kind === 'school')
const golden = new URL('./doors-and-roles.golden.json', import.meta.url)

let database: TestDatabase
let school: BuiltSchool
const people = new Map<RoleId, BuiltPerson>()
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
  for (const role of roleIds) {
    const person = await addColleague(school, `Person ${role}`, roles[role].title, role)
    await school.db.write(school.id, tx =>
      tx.client.query('insert into group_staff (school_id, group_id, staff_id, from_day) values ($1, $2, $3, $4)', [
        school.id,
        school.groups[0]!.id,
        person.staff,
        '2025-09-01',
      ]),
    )
    people.set(role, person)
  }
})
afterAll(() => database?.drop())

/** Every role answers for the first group: what it may do there is 'own', what it may do in the second group is the whole school's. */
const place = (index: number) => ({ group: school.groups[index]!.id, pupil: school.groups[index]!.pupils[0]! })
const letIn = async (role: RoleId, needs: SchoolNeeds, index: number) =>
  'ctx' in (await contextFor(school, people.get(role)!, needs, at, place(index)))

test('each door opens to the roles of the list that is checked in, and to no other', async () => {
  const found: Record<string, string> = {}
  for (const { contract, needs } of schoolDoors) {
    const school: RoleId[] = []
    const own: RoleId[] = []
    for (const role of roleIds) {
      if (await letIn(role, needs, 1)) school.push(role)
      else if (await letIn(role, needs, 0)) own.push(role)
    }
    const wide = `${needs.of === 'own' ? 'any reach' : 'school'}: ${school.join(', ')}`
    found[`${contract.method} ${contract.path}`] = own.length > 0 ? `${wide}; own: ${own.join(', ')}` : wide
  }
  const sorted = Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)))
  if (process.env.GOLDEN === 'write') writeFileSync(golden, `${JSON.stringify(sorted, undefined, 2)}\n`)
  expect(sorted).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
})

test('no two doors share a method and an address, nor a name', () => {
  const addresses = doors.map(({ contract }) => `${contract.method} ${contract.path}`)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(new Set(doors.map(({ contract }) => contract.name)).size).toBe(doors.length)
})

test('two doors that take a form at one address would meet: there are none', () => {
  const forms = doors.filter(door => door.contract.method !== 'GET' && door.after).map(({ contract }) => contract.path)
  expect(new Set(forms).size).toBe(forms.length)
})

test('every door inside a school has the school in its address, and what it asks about', () => {
  const wrong = schoolDoors.filter(({ contract, needs }) => {
    const about = (needs as SchoolNeeds).of
    return (
      !contract.path.startsWith('/schools/:school/') ||
      ((about === 'group' || about === 'pupil') && !contract.path.includes(`:${about}`))
    )
  })
  expect(wrong.map(door => door.contract.path)).toEqual([])
})

test('a role of one school opens nothing in another', async () => {
  const other = await buildSchool(database)
  for (const { needs } of schoolDoors) {
    const entered = await contextFor(other, school.head, needs, at, { group: other.groups[0]!.id, pupil: other.pupils[0]!.id })
    expect('forbidden' in entered).toBe(true)
  }
})

test('a pupil of another school is nobody here, even to a head', async () => {
  const other = await buildSchool(database)
  const asked = schoolDoors.filter(
    ({ contract }) =>
      contract.method === 'GET' && contract.path.includes(':pupil') && !/:(day|spell|parent|kind)/.test(contract.path),
  )
  for (const door of asked) {
    const answer = await callDoor(school, school.head, door, { at, params: { pupil: other.pupils[0]!.id } })
    expect([door.contract.path, Object.keys(answer)]).toEqual([door.contract.path, ['missing']])
  }
})
