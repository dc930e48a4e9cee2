import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { type BuiltPerson, type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { markSchool } from '#test/mark-school.ts'
import { figuresDoors } from './figures.route.ts'

const [read] = figuresDoors
const at = new Date('2026-11-20T16:00:00Z')

let database: TestDatabase
let school: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database, {
    groups: [
      { name: '4A', pupils: 3 },
      { name: '5A', yearGroup: 5, pupils: 2 },
    ],
    others: [{ kind: 'house', name: 'Oak', pupils: [0, 3] }],
  })
  const [a, b, c, d, e] = school.pupils.map(({ id }) => id) as [number, number, number, number, number]
  // Three weeks of this half-term, 30 sessions each; and one week of last summer.
  await markSchool(school, [
    ...[a, b, c, d, e].map(pupil => ({ pupil, from: '2026-11-02', to: '2026-11-20' })),
    { pupil: b, from: '2026-11-02', am: 'I', pm: 'I' },
    { pupil: b, from: '2026-11-03', am: 'O', minutesLate: 0 },
    { pupil: c, from: '2026-11-02', to: '2026-11-06', am: 'X', pm: 'X' },
    { pupil: d, from: '2026-11-02', to: '2026-11-10', am: 'O', pm: 'G' },
    { pupil: d, from: '2026-11-11', am: '/', pm: 'U' },
    { pupil: e, from: '2026-11-02', am: 'L' },
    { pupil: a, from: '2026-07-06', to: '2026-07-10', am: 'I', pm: 'V' },
  ])
  await school.db.write(school.id, async tx => {
    await tx.run(sql`update pupil set sex = 'M' where school_id = ${school.id} and id = any(${[b, d]})`)
    await tx.run(sql`insert into characteristic (school_id, pupil_id, kind, value, from_day, until_day) values
      (${school.id}, ${b}, 'send-support', '', '2026-11-03', null), (${school.id}, ${c}, 'free-school-meals', '', '2025-09-01', null),
      (${school.id}, ${d}, 'ethnicity', 'White, British', '2025-09-01', null)`)
  })
})
afterAll(() => database?.drop())

async function shown(query: object, who: BuiltPerson = school.head) {
  const answer = await callDoor(school, who, read, { at, query })
  if (!('reply' in answer)) throw new Error(JSON.stringify(answer))
  return answer.reply
}
const half = { period: 'half-term' }
const row = async (query: object, who?: BuiltPerson) =>
  Object.fromEntries((await shown({ ...half, ...query }, who)).rows.map(r => [r.title, r]))

test('L-110: the whole school: counts whole, rates unrounded, sums first', async () => {
  const { whole, when, rows } = await shown(half)
  expect(when).toBe('this half-term')
  // 5 × 30 less the ten sessions in which one was not required.
  expect(whole).toMatchObject({ pupils: 5, possible: 140, authorised: 2, unauthorised: 16, absent: 18, attended: 122, late: 2 })
  expect(whole.attendanceRate).toBe((100 * 122) / 140)
  expect(rows.reduce((sum, r) => sum + r.possible, 0)).toBe(140)
  expect(rows.map(({ title }) => title)).toEqual(['Year 4', 'Year 5'])
})

test('L-111: who misses one session in ten is persistently absent, by their own sessions', async () => {
  const { whole } = await shown(half)
  // 3 of 30 is persistent, 15 of 30 severe, 0 of 20 neither.
  expect(whole).toMatchObject({ persistent: 2, severe: 1, persistentRate: 40, severeRate: 20 })
})

test('L-114: over a week persistent and severe absence are not stated', async () => {
  const { whole } = await shown({ from: '2026-11-02', to: '2026-11-08' })
  expect(whole).toMatchObject({ persistent: null, severe: null, persistentRate: null })
  expect(await pageAt(school, school.head, read, { at, query: { from: '2026-11-02', to: '2026-11-08' } })).toContain(
    'not stated for a week or less',
  )
})

test('L-116: a row of few pupils says so', async () => {
  expect((await row({}))['Year 5']!.cautions[0]).toContain('2 pupils')
})

test('by registration group, house and sex; who is in no house stands in a row of their own', async () => {
  expect(Object.keys(await row({ by: 'registration' }))).toEqual(['4A', '5A'])
  const houses = await row({ by: 'house' })
  expect(Object.keys(houses)).toEqual(['Oak', 'In no house'])
  expect(houses.Oak).toMatchObject({ pupils: 2, possible: 60, unauthorised: 15 })
  expect(houses['In no house']).toMatchObject({ pupils: 3, possible: 80 })
  expect((await row({ by: 'sex' })).Boys).toMatchObject({ pupils: 2, absent: 18 })
})

test('R-0803: a characteristic counts on the days on which it held, beside everyone else; sensitive ones only for those who may', async () => {
  const all = await row({ by: 'characteristic' })
  expect(Object.keys(all)).toEqual(['Free school meals', 'SEN support', 'Ethnicity: White, British'])
  expect(all['SEN support']).toMatchObject({ possible: 28, absent: 1, others: { possible: 112, attended: 95 } })
  expect(Object.keys(await row({ by: 'characteristic' }, school.office))).toEqual(['SEN support'])
  expect(await callDoor(school, school.office, read, { at, query: { in: 'characteristic:free-school-meals' } })).toHaveProperty(
    'invalid',
  )
})

test('parts combine: pupils who are in all of them', async () => {
  const { whole, within } = await shown({ ...half, in: `registration:${school.groups[1]!.id},sex:M` })
  expect(within.map(({ title }) => title)).toEqual(['5A', 'Boys'])
  expect(whole).toMatchObject({ pupils: 1, possible: 30, unauthorised: 15 })
  expect(await callDoor(school, school.head, read, { at, query: { in: 'registration:999999' } })).toHaveProperty('missing')
})

test('last year’s sessions count in last year’s year group', async () => {
  const { rows, whole } = await shown({ period: 'last-year' })
  expect(rows.map(({ title }) => title)).toEqual(['Year 3'])
  expect(whole).toMatchObject({ possible: 10, authorised: 5, approvedEducationalActivity: 5 })
})

test('L-115: the national cohort leaves out who was under five on 31 August', async () => {
  await school.db.write(school.id, tx =>
    tx.run(sql`update pupil set born = '2021-09-01' where school_id = ${school.id} and id = ${school.pupils[0]!.id}`),
  )
  expect((await shown({ ...half, cohort: 'national' })).whole).toMatchObject({ pupils: 4, possible: 110 })
  expect((await shown({ ...half, cohort: 'all' })).whole.pupils).toBe(5)
})

test('by reason: each code with its rate; what was not possible has none', async () => {
  const { codes } = await shown(half)
  const of = (letter: string) => codes.find(({ code }) => code === letter)
  expect(of('O')).toMatchObject({ set: 'unauthorised', times: 8, rate: (100 * 8) / 140 })
  expect(of('X')).toMatchObject({ times: 10, rate: null })
})

test('week by week, and the steps add up to the whole', async () => {
  const { steps, whole } = await shown(half)
  expect(steps).toHaveLength(3)
  expect(steps.reduce((sum, { attended }) => sum + attended, 0)).toBe(whole.attended)
})

test('a teacher sees their own group; who has no figures to see is not let in', async () => {
  const { rows, whole, by } = await shown(half, school.teachers[1])
  expect([by, rows.length]).toEqual(['pupil', 2])
  expect(Object.keys(await row({ by: 'year-group' }, school.teachers[1]))).toEqual(['Year 5'])
  expect(whole.possible).toBe(60)
  expect(await pageAt(school, school.teachers[1]!, read, { at })).toContain('Your groups')
  expect(await callDoor(school, school.governor, read, { at })).toHaveProperty('forbidden')
})

test('days that are the wrong way round, or no days, say what to mend', async () => {
  const html = await pageAt(school, school.head, read, { at, query: { from: '2026-11-20', to: '2026-11-02' } })
  expect(html).toContain('The last day is before the first')
  expect(html).toContain('value="2026-11-20"')
  expect(await callDoor(school, school.head, read, { at, query: { from: '2026-02-30' } })).toMatchObject({
    invalid: [{ field: 'from' }],
  })
  expect(await callDoor(school, school.head, read, { at, query: { by: 'shoe size' } })).toMatchObject({
    invalid: [{ field: 'by' }],
  })
})

test('days without registers say where the marks are', async () => {
  const html = await pageAt(school, school.head, read, { at, query: { from: '2026-08-03', to: '2026-08-07' } })
  expect(html).toContain('No register was taken in these days')
  expect(html).toContain('6 July to 20 November 2026')
})

test('the page says what it found, and its numbers are the counts', async () => {
  const html = await pageAt(school, school.head, read, { at, query: half })
  expect(html).toContain('Attendance is 87.1\u00a0% this half-term')
  expect(html).toContain('122 attended of 140 possible sessions, 5 pupils')
  expect(html).toContain('of=unauthorised')
  expect(html).toContain('As a table')
})

test('the table as a file has the same rows, counts whole and rates unrounded', async () => {
  const reply = await shown({ ...half, by: 'registration' })
  const table = read.table!(reply, undefined as never, undefined as never)
  expect(table.file).toBe('attendance-by-registration-2026-11-02-to-2026-11-20')
  expect(table.rows.map(([name, from, , pupils, possible]) => [name, from, pupils, possible])).toEqual([
    ['4A', '2026-11-02', 3, 80],
    ['5A', '2026-11-02', 2, 60],
    ['All', '2026-11-02', 5, 140],
  ])
  expect(table.rows[2]![table.headers.indexOf('Attendance %')]).toBe((100 * 122) / 140)
})
