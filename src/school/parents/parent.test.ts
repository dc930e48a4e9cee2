import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { parentDoors } from './parent.route.ts'
import { parentsOf } from './parent.store.ts'
import { contactGaps, type Parent } from './parent.ts'

const [, add, , change, end] = parentDoors
const at = new Date('2026-11-20T11:00:00Z')
const mother = {
  name: 'Sana Iqbal',
  relationship: 'Mother',
  livesWith: 'yes',
  parentalResponsibility: 'yes',
  emergencyContact: 'yes',
  telephone: '01234 567890',
  priority: '1',
}

let database: TestDatabase
let school: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
})
afterAll(() => database?.drop())

const parents = (place: number) => school.db.read(school.id, tx => parentsOf(tx, school.id, school.pupils[place]!.id))
const adding = (place: number, body: object) =>
  callDoor(school, school.office, add, { at, params: { pupil: school.pupils[place]!.id }, body })

test('L-031: a parent the pupil lives with needs a number; L-033: two people to call are advised', () => {
  const one: Parent = {
    id: 1,
    name: 'A',
    address: '',
    email: '',
    relationship: 'Mother',
    parentalResponsibility: true,
    livesWith: true,
    priority: 1,
    emergencyContact: true,
    telephone: '01234 567890',
  }
  expect(contactGaps([one]).map(gap => gap.citation.rule)).toEqual(['L-033'])
  expect(contactGaps([one, { ...one, id: 2, telephone: '' }]).map(gap => gap.citation.rule)).toEqual(['L-031', 'L-033'])
  expect(contactGaps([one, { ...one, id: 2 }])).toEqual([])
  expect(contactGaps([one, { ...one, id: 2 }].map(p => ({ ...p, livesWith: false }))).map(gap => gap.citation.standing)).toEqual([
    'must',
  ])
})

test('one person with two children is recorded once, when somebody says that it is the same', async () => {
  expect(await adding(0, mother)).toHaveProperty('reply')
  expect(await adding(1, mother)).toMatchObject({ invalid: [{ field: 'known' }] })
  const page = await pageAt(school, school.office, add, { at, params: { pupil: school.pupils[1]!.id }, body: mother })
  expect(page).toContain('Is it the same person?')
  const [first] = await parents(0)
  await adding(1, { ...mother, known: String(first!.id) })
  expect((await parents(1))[0]!.id).toBe(first!.id)
  await adding(2, { ...mother, known: '0' })
  expect((await parents(2))[0]!.id).not.toBe(first!.id)
})

test('a change needs a reason, and keeps what stood', async () => {
  const [parent] = await parents(0)
  const params = { pupil: school.pupils[0]!.id, parent: parent!.id }
  expect(await callDoor(school, school.office, change, { at, params, body: mother })).toMatchObject({
    invalid: [{ field: 'reason' }],
  })
  await callDoor(school, school.office, change, {
    at,
    params,
    body: { ...mother, telephone: '01234 000000', reason: 'New telephone' },
  })
  expect((await parents(0))[0]!.telephone).toBe('01234 000000')
})

test('what is no telephone number, or no e-mail address, is said beside its field', async () => {
  const wrong = await adding(3, { ...mother, name: 'Other', telephone: 'ask at work', email: 'nowhere' })
  expect('invalid' in wrong && wrong.invalid.map(p => p.field)).toEqual(['telephone', 'email'])
})

test('somebody may stop being a contact, with a reason', async () => {
  const [parent] = await parents(2)
  const params = { pupil: school.pupils[2]!.id, parent: parent!.id }
  expect(await callDoor(school, school.office, end, { at, params, body: {} })).toHaveProperty('invalid')
  await callDoor(school, school.office, end, { at, params, body: { reason: 'Court order seen' } })
  expect(await parents(2)).toEqual([])
})
