import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { dayOf } from '#time/day.ts'
import { calendarDoors } from './calendar.route.ts'
import { calendarOf } from './calendar.store.ts'
import { isSchoolDay } from './calendar.ts'
import { daysDoors } from './days.route.ts'
import { yearDoors } from './year.route.ts'

const [read] = calendarDoors
const [, addDays, , changeDays, removeDays, addBankHolidays] = daysDoors
const [, addYear, , , removeYear, , addTerm] = yearDoors
const at = new Date('2026-11-20T11:00:00Z')

let database: TestDatabase
let school: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
})
afterAll(() => database?.drop())

const calendar = () => school.db.read(school.id, tx => calendarOf(tx, school.id))
const adding = (body: object) =>
  callDoor(school, school.head, addDays, { at, body: { kind: 'inset', title: 'Training', sessions: 'both', ...body } })
const year = async () => (await calendar()).years.find(y => y.name === '2026/27')!.id

test('R-0102: an INSET day for some year groups closes the school to them alone', async () => {
  expect(await adding({ firstDay: '2026-11-27', lastDay: '2026-11-27', yearGroups: ['3', '4'] })).toHaveProperty('reply')
  const stands = await calendar()
  expect(isSchoolDay(stands, dayOf('2026-11-27'), 4)).toBe(false)
  expect(isSchoolDay(stands, dayOf('2026-11-27'), 5)).toBe(true)
})

test('a Saturday can be opened', async () => {
  await adding({ kind: 'opened', title: 'Saturday school', firstDay: '2026-11-28', lastDay: '2026-11-28' })
  expect(isSchoolDay(await calendar(), dayOf('2026-11-28'))).toBe(true)
})

test('wrong days are said beside their fields, and nothing is stored', async () => {
  const before = (await calendar()).exceptions.length
  const wrong = async (body: object) => {
    const no = await adding(body)
    return 'invalid' in no ? no.invalid.map(p => p.field) : no
  }
  expect(await wrong({ firstDay: '2027-06-31', lastDay: '2027-06-30' })).toEqual(['firstDay'])
  expect(await wrong({ firstDay: '2027-06-04', lastDay: '2027-06-03' })).toEqual(['lastDay'])
  expect(await wrong({ firstDay: '2030-06-04', lastDay: '2030-06-04' })).toEqual(['firstDay'])
  expect(await wrong({ firstDay: '2026-11-27', lastDay: '2026-11-27' })).toEqual(['firstDay'])
  expect((await calendar()).exceptions.length).toBe(before)
})

test('terms lie inside their year and do not meet', async () => {
  const term = async (firstDay: string, lastDay: string) =>
    callDoor(school, school.head, addTerm, { at, body: { academicYear: await year(), name: 'Extra', firstDay, lastDay } })
  expect(await term('2026-10-20', '2026-10-30')).toMatchObject({
    invalid: [{ field: 'firstDay', says: expect.stringContaining('meets Half-term') }],
  })
  expect(await term('2027-08-20', '2027-09-10')).toMatchObject({ invalid: [{ field: 'lastDay' }] })
  expect(await term('2027-08-20', '2027-08-10')).toMatchObject({ invalid: [{ field: 'lastDay' }] })
  expect(await term('2027-08-20', '2027-08-27')).toHaveProperty('reply')
})

test('academic years do not meet; one with terms is not taken away', async () => {
  const adding = (firstDay: string, lastDay: string) =>
    callDoor(school, school.head, addYear, { at, body: { name: '2027/28', firstDay, lastDay } })
  expect(await adding('2027-08-01', '2028-07-31')).toMatchObject({ invalid: [{ field: 'firstDay' }] })
  expect(await adding('2027-09-01', '2028-08-31')).toHaveProperty('reply')
  expect(await callDoor(school, school.head, removeYear, { at, params: { year: await year() } })).toHaveProperty('refused')
})

test('England’s bank holidays come at one stroke, once', async () => {
  const params = { year: await year() }
  const added = await callDoor(school, school.head, addBankHolidays, { at, params })
  expect('reply' in added && added.reply.added).toBe(8)
  expect(await callDoor(school, school.head, addBankHolidays, { at, params })).toHaveProperty('refused')
})

test('days can be changed and taken away again', async () => {
  const days = (await calendar()).exceptions.find(e => e.kind === 'opened')!.id
  const body = { kind: 'opened', title: 'Saturday school', firstDay: '2026-12-05', lastDay: '2026-12-05', sessions: 'AM' }
  await callDoor(school, school.head, changeDays, { at, params: { days }, body })
  expect(isSchoolDay(await calendar(), dayOf('2026-11-28'))).toBe(false)
  await callDoor(school, school.head, removeDays, { at, params: { days } })
  expect(isSchoolDay(await calendar(), dayOf('2026-12-05'))).toBe(false)
})

test('the wall says in words what differs from an ordinary day', async () => {
  const html = await pageAt(school, school.governor, read, { at })
  expect(html).toContain('school days in 2026/27')
  expect(html).toContain('Christmas Day')
})
