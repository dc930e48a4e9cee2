import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { loadRegister } from '#registers/attendance/load-register.store.ts'
import { dayOf } from '#time/day.ts'
import { addColleague, buildSchool } from './build-school.ts'
import { contextFor } from './call-door.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.drop())

test('a built school has registers to take', async () => {
  const school = await buildSchool(database, { groups: [{ name: '7A', yearGroup: 7, pupils: 5 }] })
  const loaded = await school.db.read(school.id, tx =>
    loadRegister(tx, school.id, school.groups[0]!.id, dayOf('2026-11-20'), 'AM'),
  )
  expect('register' in loaded && loaded.register.lines.map(line => line.pupil.id)).toHaveLength(5)
})

test('its people come in by the one mechanism of access', async () => {
  const school = await buildSchool(database)
  const at = new Date('2026-11-20T08:55:00Z')
  const needs = { kind: 'school', may: 'take registers', of: 'group' } as const
  const own = await contextFor(school, school.teachers[0]!, needs, at, { group: school.groups[0]!.id })
  const others = await contextFor(school, school.teachers[0]!, needs, at, { group: school.groups[1]!.id })
  expect('ctx' in own).toBe(true)
  expect('forbidden' in others).toBe(true)
})

test('two schools in one database do not meet', async () => {
  const [one, two] = [await buildSchool(database), await buildSchool(database)]
  const seen = await two.db.read(two.id, tx => tx.rows(sql`select 1 from pupil where school_id = ${one.id}`))
  expect(seen).toEqual([])
  const head = await addColleague(one, 'Another Head', 'Deputy', 'headteacher')
  const needs = { kind: 'school', may: 'amend marks', of: 'school' } as const
  expect('forbidden' in (await contextFor(two, head, needs, new Date('2026-11-20T09:00:00Z')))).toBe(true)
})
