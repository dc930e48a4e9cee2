import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { detailsDoors } from '#school/details/details.route.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { auditDoors } from './audit.route.ts'
import { happeningWords, subjectOf } from './happening-words.ts'

const [read] = auditDoors
const [readSchool, changeSchool] = detailsDoors
const at = new Date('2026-11-20T11:00:00Z')
const details = { name: 'Copperbeck School', phase: 'primary', kind: 'academy', localAuthority: 'Northshire' }

let database: TestDatabase
let school: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
  await callDoor(school, school.head, changeSchool, { at, body: { ...details, urn: '100000', photographs: 'yes' } })
  await callDoor(school, school.head, changeSchool, { at: new Date('2026-11-21T00:30:00Z'), body: details })
})
afterAll(() => database?.drop())

const kinds = async (query: object) => {
  const answer = await callDoor(school, school.head, read, { at: new Date('2026-11-21T11:00:00Z'), query })
  return 'reply' in answer ? answer.reply.lines.map(line => [line.number, line.kind]) : answer
}

test('what was recorded stands newest first, original beside amended, with who made it', async () => {
  const html = await pageAt(school, school.head, read, { at })
  expect(html).toContain('3 things were recorded')
  expect(html).toContain('Ruth Penhaligon, Headteacher')
  expect(html).toMatch(/Photographs on registers: <del>yes<\/del> became <ins>no<\/ins>/)
})

test('it can be narrowed to a kind, a person, a day of England', async () => {
  expect(await kinds({ kind: 'SchoolMade' })).toEqual([[1, 'SchoolMade']])
  expect(await kinds({ by: 'penhal' })).toHaveLength(2)
  expect(await kinds({ day: '2026-11-21' })).toEqual([[3, 'SchoolChanged']])
  expect(await kinds({ day: '' })).toHaveLength(3)
})

test('teachers and governors do not see it, nor the form of the school', async () => {
  for (const who of [school.teachers[0]!, school.governor]) {
    expect(await callDoor(school, who, read, { at })).toHaveProperty('forbidden')
    expect(await callDoor(school, who, readSchool, { at })).toHaveProperty('forbidden')
  }
})

test('R-0101: a URN has six digits, and a phase is one of the list', async () => {
  const no = await callDoor(school, school.head, changeSchool, { at, body: { ...details, urn: '12', phase: 'big' } })
  expect('invalid' in no && no.invalid.map(p => p.field)).toEqual(['urn', 'phase'])
})

test('a kind that no list knows is told by its own name', () => {
  expect(happeningWords('LeaveOfAbsenceRefused')).toBe('Leave of absence refused')
})

test('a register is named by group, day and session', () => {
  expect(subjectOf({ register: [7, '2026-11-20', 'AM'] })).toEqual({ pupil: null, group: 7, session: '20 November 2026, AM' })
})
