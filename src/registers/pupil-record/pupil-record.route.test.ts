import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { markDaysDoor, withdrawPlanDoor } from '#registers/mark-days/mark-days.route.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { amendMarkDoor, readMarkDoor } from './amend-mark.route.ts'
import { pupilYearDoor } from './pupil-year.route.ts'

let database: TestDatabase
let school: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
})
afterAll(() => database?.drop())

const friday = new Date('2026-11-20T11:00:00Z')
const pupilAt = (place: number) => school.pupils[place]!
const ofMark = (place: number, day: string, session = 'AM') => ({ pupil: pupilAt(place).id, day, session })
const amend = (place: number, day: string, body: object, session = 'AM', person = school.office) =>
  callDoor(school, person, amendMarkDoor, { at: friday, params: ofMark(place, day, session), body })
const days = (place: number, body: object, at = friday) =>
  callDoor(school, school.office, markDaysDoor, { at, params: { pupil: pupilAt(place).id }, body })
const year = async (place: number, query: object = {}) => {
  const outcome = await callDoor(school, school.head, pupilYearDoor, { at: friday, params: { pupil: pupilAt(place).id }, query })
  if (!('reply' in outcome)) throw new Error(JSON.stringify(outcome))
  return outcome.reply
}

test('R-0307: the office enters a mark that was never made, and it is an original entry', async () => {
  const outcome = await amend(0, '2026-11-19', { code: 'I' })
  expect(outcome).toMatchObject({ reply: { version: 0 } })
})

test('R-0401: an amendment keeps original, reason, date, name and position, and the original stays visible', async () => {
  expect(await amend(0, '2026-11-18', { code: 'N' })).toMatchObject({ reply: { version: 0 } })
  expect(await amend(0, '2026-11-18', { code: 'I', version: 1, reason: 'Parent telephoned' })).toMatchObject({
    reply: { version: 1 },
  })
  const read = await callDoor(school, school.teachers[0]!, readMarkDoor, { at: friday, params: ofMark(0, '2026-11-18') })
  expect('reply' in read && read.reply.versions).toMatchObject([
    { code: 'N', version: 0, by: 'Dawn Okafor' },
    { code: 'I', version: 1, by: 'Dawn Okafor', position: 'Attendance officer', reason: 'Parent telephoned', at: friday },
  ])
})

test('L-021: an amendment without a reason is refused with the regulation', async () => {
  await amend(0, '2026-11-17', { code: 'N' })
  const outcome = await amend(0, '2026-11-17', { code: 'I', version: 1 })
  expect('refused' in outcome && outcome.refused[0]).toMatchObject({ about: 'reason', citation: { rule: 'L-021' } })
})

test('R-0401: an amendment against a mark that has moved on is stale, and shows the mark that stands', async () => {
  await amend(0, '2026-11-16', { code: 'N' })
  await amend(0, '2026-11-16', { code: 'I', version: 1, reason: 'Parent telephoned' })
  const outcome = await amend(0, '2026-11-16', { code: 'M', version: 1, reason: 'Dentist' })
  expect('stale' in outcome && outcome.stale).toMatchObject({ code: 'I', by: 'Dawn Okafor' })
  const page = await pageAt(school, school.office, amendMarkDoor, {
    at: friday,
    params: ofMark(0, '2026-11-16'),
    body: { code: 'M', version: 1, reason: 'Dentist' },
  })
  expect(page).toContain('value="Dentist"')
  expect(page).toContain('name="version" value="2"')
})

test('the same mark again is no amendment', async () => {
  await amend(0, '2026-11-13', { code: 'I' })
  expect(await amend(0, '2026-11-13', { code: 'I', version: 1, reason: 'Again' })).toEqual({
    invalid: [{ field: 'code', says: 'That is what it says already' }],
  })
})

test('L-050: a code of the other session is refused', async () => {
  const outcome = await amend(1, '2026-11-19', { code: '/' }, 'PM')
  expect('refused' in outcome && outcome.refused[0]?.citation?.rule).toBe('L-050')
})

test('L-005: a session to come cannot be marked, only planned', async () => {
  const outcome = await amend(1, '2026-11-23', { code: 'I' })
  expect('refused' in outcome && outcome.refused[0]?.because).toContain('has not come yet')
})

test('L-079: on a day on which the school is closed no pupil is marked', async () => {
  const outcome = await amend(1, '2026-10-28', { code: 'I' })
  expect('refused' in outcome && outcome.refused[0]?.because).toContain('Holiday')
})

test('L-026: a pupil not on roll on the day is refused', async () => {
  const later = await buildSchool(database, { startingDay: 20_700 })
  const outcome = await callDoor(later, later.office, amendMarkDoor, {
    at: friday,
    params: { pupil: later.pupils[0]!.id, day: '2026-09-03', session: 'AM' },
    body: { code: 'I' },
  })
  expect('refused' in outcome && outcome.refused[0]?.because).toContain('not on roll')
})

test('a class teacher sees the mark of a pupil of the class, and may not amend it here', async () => {
  const outcome = await amend(0, '2026-11-18', { code: 'I', version: 2, reason: 'x' }, 'AM', school.teachers[0])
  expect('forbidden' in outcome).toBe(true)
  const other = await callDoor(school, school.teachers[1]!, readMarkDoor, { at: friday, params: ofMark(0, '2026-11-18') })
  expect('forbidden' in other).toBe(true)
})

test('R-0307: a range writes entries for what has begun and a plan for what is to come, and skips closed days', async () => {
  const body = { from: '2026-11-19', until: '2026-11-24', code: 'I', reason: 'Operation' }
  const preview = await days(2, { ...body, preview: true })
  expect('reply' in preview && preview.reply).toMatchObject({ preview: true, closed: 4 })
  expect('reply' in preview && [preview.reply.entered.length, preview.reply.planned.length]).toEqual([3, 5])
  expect((await year(2)).found).toBe(0)
  const done = await days(2, body)
  expect('reply' in done && done.reply.happening).toBeGreaterThan(0)
  const after = await year(2)
  expect(after.found).toBe(3)
  expect(after.plans.map(plan => [plan.sessions, plan.because])).toEqual([
    ['PM', 'Operation'],
    ['both', 'Operation'],
  ])
})

test('R-0307: where another mark stands, a range amends it with the reason; where it says so already, nothing is written', async () => {
  await amend(3, '2026-11-10', { code: 'N' })
  await amend(3, '2026-11-11', { code: 'I' })
  const done = await days(3, {
    from: '2026-11-10',
    until: '2026-11-11',
    sessions: 'AM',
    code: 'I',
    reason: 'Letter from the hospital',
  })
  expect('reply' in done && [done.reply.amended.length, done.reply.same, done.reply.entered.length]).toEqual([1, 1, 0])
  const again = await days(3, { from: '2026-11-10', until: '2026-11-11', sessions: 'AM', code: 'I', reason: 'Letter' })
  expect(again).toEqual({ invalid: [{ field: 'from', says: 'That is what the register says already' }] })
})

test('R-0307: days on which the pupil is not on roll are refused and named, and nothing is written', async () => {
  const later = await buildSchool(database, { startingDay: 20_775 })
  const body = { from: '2026-11-17', until: '2026-11-20', sessions: 'AM', code: 'I', reason: 'Ill' }
  const outcome = await callDoor(later, later.office, markDaysDoor, { at: friday, params: { pupil: later.pupils[0]!.id }, body })
  expect('refused' in outcome && outcome.refused.map(no => no.about)).toEqual(['2026-11-17 AM'])
})

test('a range longer than a school year is invalid', async () => {
  const outcome = await days(2, { from: '2026-09-02', until: '2027-09-02', code: 'I', reason: 'x' })
  expect('invalid' in outcome && outcome.invalid[0]?.field).toBe('until')
})

test('present over several days is the letter of each session', async () => {
  const done = await days(4, { from: '2026-11-12', until: '2026-11-12', code: '/', reason: 'Register not taken' })
  expect('reply' in done).toBe(true)
  expect((await year(4)).sessions.map(s => s.code)).toEqual(['/', '\\'])
})

test('a plan that is withdrawn fills in nothing more, and can be withdrawn once', async () => {
  await days(4, { from: '2026-12-01', until: '2026-12-02', code: 'M', reason: 'Appointment card seen' })
  const plan = (await year(4)).plans[0]!
  const params = { pupil: pupilAt(4).id, plan: plan.id }
  expect('reply' in (await callDoor(school, school.office, withdrawPlanDoor, { at: friday, params }))).toBe(true)
  expect((await year(4)).plans).toEqual([])
  expect('missing' in (await callDoor(school, school.office, withdrawPlanDoor, { at: friday, params }))).toBe(true)
})

test('R-0406: the year says what was found, and the list shows absences, late marks and amendments alone', async () => {
  const all = await year(0)
  expect(all.counts.possible).toBe(all.found)
  expect((await year(0, { show: 'amended' })).marks.every(mark => mark.version > 0)).toBe(true)
  expect((await year(0, { show: 'late' })).found).toBe(0)
  const page = await pageAt(school, school.office, pupilYearDoor, { at: friday, params: { pupil: pupilAt(4).id } })
  expect(page).toContain('has attended 100.0\u00a0% of 2 possible sessions')
})

test('a pupil for whom no session has counted has no rate, in words', async () => {
  const page = await pageAt(school, school.office, pupilYearDoor, { at: friday, params: { pupil: pupilAt(5).id } })
  expect(page).toContain('No session of 2026/27 has counted')
})
