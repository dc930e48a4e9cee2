import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { insertPupils } from '#school/people/pupil.store.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { dayOf } from '#time/day.ts'
import { putOnRoll } from './admission.store.ts'
import { rollDoors } from './roll.route.ts'

const [read] = rollDoors
const at = new Date('2026-11-20T11:00:00Z')

let database: TestDatabase
let school: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database, {
    groups: [
      { name: '4A', pupils: 40 },
      { name: '5A', yearGroup: 5, pupils: 20 },
    ],
  })
  await school.db.write(school.id, async tx => {
    const [gone, coming] = await insertPupils(tx, school.id, [
      { surname: 'Gone', forename: 'Amy', sex: 'F', born: dayOf('2018-01-01'), yearGroup: 4, upn: 'Z007253750472' },
      { surname: 'Coming', forename: 'Ben', knownAs: 'Benji', sex: 'M', born: dayOf('2018-01-01'), yearGroup: 4 },
    ])
    await putOnRoll(tx, school.id, 1, [
      { pupil: gone!, startingDay: dayOf('2025-09-01'), lastDay: dayOf('2026-07-21'), ground: 'a' },
      { pupil: coming!, startingDay: dayOf('2027-01-04') },
    ])
  })
})
afterAll(() => database?.drop())

const found = async (query: object, who = school.office) => {
  const answer = await callDoor(school, who, read, { at, query })
  return 'reply' in answer ? answer.reply : undefined
}

test('the roll says how many there are, fifty a page', async () => {
  const html = await pageAt(school, school.office, read, { at })
  expect(html).toContain('60 pupils on roll')
  expect(html).toContain('1 to 50 of 60')
  expect((await found({ page: '2' }))!.pupils).toHaveLength(10)
  expect((await found({ page: '99' }))!.page).toBe(1)
})

test('a part of a name, in any order, or of a UPN finds a pupil; the other standings are a choice', async () => {
  const surnames = async (query: object) => (await found(query))!.pupils.map(p => p.surname)
  expect(await surnames({ q: 'benj com', standing: 'not-started' })).toEqual(['Coming'])
  expect(await surnames({ q: '7253750', standing: 'leaver' })).toEqual(['Gone'])
  expect(await surnames({ q: 'gone' })).toEqual([])
  expect((await found({ standing: 'all' }))!.total).toBe(62)
})

test('year group and registration group narrow it', async () => {
  expect((await found({ year: '5' }))!.total).toBe(20)
  expect((await found({ group: String(school.groups[0]!.id) }))!.total).toBe(40)
  expect((await found({ year: '', group: '', standing: '' }))!.total).toBe(60)
})

test('what an SQL pattern would mean is only text here', async () => {
  expect((await found({ q: "%_'; drop table pupil; --" }))!.total).toBe(0)
})

test('a teacher finds only the pupils of their own groups', async () => {
  expect((await found({}, school.teachers[1]))!.total).toBe(20)
  expect((await found({ group: String(school.groups[0]!.id) }, school.teachers[1]))!.total).toBe(0)
  expect(await callDoor(school, school.governor, read, { at })).toHaveProperty('forbidden')
})

test('nobody found says so and leads back', async () => {
  expect(await pageAt(school, school.office, read, { at, query: { q: 'nobody at all' } })).toContain('Nobody was found')
})
