import fc from 'fast-check'
import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { dayOf } from '#time/day.ts'
import { bringIn } from './bring-in.store.ts'
import { plainChoices } from './plan.ts'

let database: TestDatabase
let school: BuiltSchool
let next = 0

beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
})
afterAll(() => database.drop())

const count = () =>
  school.db.read(school.id, async tx => {
    const row = await tx.one<{ pupils: number; roll: number; places: number; happenings: number }>(sql`select
      (select count(*)::int from pupil) as pupils, (select count(*)::int from admission_entry) as roll,
      (select count(*)::int from group_member) as places, (select count(*)::int from happening) as happenings`)
    return row!
  })

const faults = ['none', 'none', 'none', 'date', 'group', 'sex', 'upn', 'starting'] as const

test('a file comes in whole, or without its broken rows when that is said, or not at all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...faults), { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      async (rows, skipProblems) => {
        const text = rows.map(fault => {
          const n = ++next
          const cells = [
            fault === 'upn' ? 'Q1' : '',
            `r${n}`,
            `Surname${n}`,
            'Kim',
            fault === 'sex' ? '?' : 'F',
            fault === 'date' ? '30/02/2018' : '12/03/2018',
          ]
          return [...cells, fault === 'group' ? '9Z' : '4A', fault === 'starting' ? '' : '01/09/2025'].join(',')
        })
        const sound = rows.filter(fault => fault === 'none').length
        const comes = sound === rows.length || skipProblems ? sound : 0
        const before = await count()
        const content = `UPN,Admission number,Surname,Forename,Sex,DOB,Reg,Admission date\n${text.join('\n')}\n`
        const done = await bringIn(
          school.db,
          decide =>
            school.recorder(
              { school: school.id, by: { account: null, staff: null, name: 'D', position: 'O' }, at: new Date(0) },
              decide,
            ),
          {
            school: school.id,
            kind: 'pupils',
            file: { name: 'x', content },
            choices: { ...plainChoices, skipProblems },
            now: { day: dayOf('2026-11-20'), minute: 600 },
          },
        )
        expect('recorded' in done).toBe(comes > 0)
        const after = await count()
        expect(after).toEqual({
          pupils: before.pupils + comes,
          roll: before.roll + comes,
          places: before.places + comes,
          happenings: before.happenings + (comes > 0 ? 1 : 0),
        })
      },
    ),
    { numRuns: 40 },
  )
})
