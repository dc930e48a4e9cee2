import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { auditDoors } from '#school/audit/audit.route.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { sessionOn } from '#school/calendar/calendar.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { dayOf } from '#time/day.ts'
import { sessionTimesDoors } from './session-times.route.ts'
import { weekdaysText } from './weekdays-text.ts'

const [read, , add, remove] = sessionTimesDoors
const at = new Date('2026-11-20T11:00:00Z')
const morning = {
  fromDay: '2027-01-04',
  session: 'AM',
  weekdays: ['1', '2', '3', '4', '5'],
  arriveBy: '08:40',
  registerFrom: '08:50',
  closes: '09:10',
  ends: '12:00',
}

let database: TestDatabase
let school: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
})
afterAll(() => database?.drop())

const adding = (but: object) => callDoor(school, school.head, add, { at, body: { ...morning, ...but } })
const closes = async (day: string, yearGroup: number) => {
  const session = sessionOn(await school.db.read(school.id, tx => calendarOf(tx, school.id)), dayOf(day), 'AM', yearGroup)
  return 'window' in session ? session.window.closes : undefined
}

test('L-051: a register open for more than 30 minutes is refused, with the rule', async () => {
  expect(await adding({ closes: '09:21' })).toMatchObject({ refused: [{ citation: { rule: 'L-051', standing: 'must' } }] })
  expect(await adding({ closes: '09:20', arriveBy: '08:50', reason: 'Agreed by governors' })).toHaveProperty('reply')
})

test('L-051: different lengths ask for a reason, which is recorded', async () => {
  const odd = { fromDay: '2027-02-22', yearGroups: ['4'], closes: '09:00' }
  expect(await adding(odd)).toMatchObject({ refused: [{ because: expect.stringContaining('different lengths') }] })
  expect(await adding({ ...odd, reason: 'Year 4 comes by one bus' })).toHaveProperty('reply')
  expect(await pageAt(school, school.head, auditDoors[0], { at })).toContain('Year 4 comes by one bus')
})

test('R-0103: times hold from their day, for their year groups; what was before stays', async () => {
  expect(await closes('2026-12-01', 4)).toBe(560)
  expect(await closes('2027-01-05', 4)).toBe(560)
  expect(await closes('2027-02-23', 4)).toBe(540)
  expect(await closes('2027-02-23', 5)).toBe(560)
})

test('times out of order, and times that are none, are said beside their fields', async () => {
  const fields = async (but: object) => {
    const no = await adding(but)
    return 'invalid' in no ? no.invalid.map(p => p.field.split('.')[0]) : no
  }
  expect(await fields({ registerFrom: '08:30' })).toEqual(['registerFrom'])
  expect(await fields({ closes: '08:50' })).toEqual(['closes'])
  expect(await fields({ ends: '09:00' })).toEqual(['ends'])
  expect(await fields({ weekdays: [] })).toEqual(['weekdays'])
  expect(await fields({ arriveBy: '25:00' })).toEqual(['arriveBy'])
  expect(await fields({ weekdays: ['8'] })).toEqual(['weekdays'])
})

test('what is taken away gives back what it replaced', async () => {
  const shown = await callDoor(school, school.head, read, { at, query: { all: 'yes' } })
  const latest = 'reply' in shown ? shown.reply.windows.at(-1)!.id : 0
  await callDoor(school, school.head, remove, { at, params: { window: latest } })
  expect(await closes('2027-02-23', 4)).toBe(560)
})

test('weekdays in words', () => {
  expect([weekdaysText([1, 2, 3, 4, 5]), weekdaysText([5, 1]), weekdaysText([6])]).toEqual([
    'Monday to Friday',
    'Monday, Friday',
    'Saturday',
  ])
})
