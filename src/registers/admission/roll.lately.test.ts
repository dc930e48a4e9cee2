import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { registerDoors } from '#registers/taking/register.route.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { dayOf } from '#time/day.ts'
import { instantOf } from '#time/london.ts'
import { rollDoors } from './roll.route.ts'

const [roll] = rollDoors
const [, take] = registerDoors

let database: TestDatabase
let school: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
  const [here, away] = school.pupils
  const marks = school.groups[0]!.pupils.map(pupil => ({ pupil, code: pupil === away!.id ? 'I' : '/' }))
  expect(here!.group).toBe(school.groups[0]!.id)
  const params = { day: '2026-11-19', session: 'AM', group: school.groups[0]!.id }
  const saved = await callDoor(school, school.teachers[0]!, take, {
    at: instantOf(dayOf('2026-11-19'), 545),
    params,
    body: { marks },
  })
  expect('reply' in saved).toBe(true)
})
afterAll(() => database?.drop())

test('beside each name on the roll stand the last two weeks, in shapes and in words', async () => {
  const at = instantOf(dayOf('2026-11-20'), 660)
  const html = await pageAt(school, school.office, roll, { at })
  expect(html).toContain('Last two weeks: 1 absent with leave')
  expect(html).toContain('Last two weeks: 1 present')
})
