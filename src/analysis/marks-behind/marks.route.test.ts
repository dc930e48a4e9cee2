import { afterAll, beforeAll, expect, test } from 'vitest'
import { figuresDoors } from '#analysis/figures/figures.route.ts'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { markSchool } from '#test/mark-school.ts'
import { dayOf } from '#time/day.ts'
import { marksBehindDoors } from './marks.route.ts'
import { pupilsBehindDoors } from './pupils.route.ts'
import { marksOfIds } from './which-marks.ts'

const [read] = marksBehindDoors
const [readPupils] = pupilsBehindDoors
const [readFigures] = figuresDoors
const at = new Date('2026-11-20T16:00:00Z')
const half = { period: 'half-term' }

let database: TestDatabase
let school: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database, {
    groups: [
      { name: '4A', pupils: 12 },
      { name: '5A', yearGroup: 5, pupils: 10 },
    ],
  })
  const ids = school.pupils.map(({ id }) => id)
  await markSchool(school, [
    ...ids.map(pupil => ({ pupil, from: '2026-11-02', to: '2026-11-20' })),
    { pupil: ids[0]!, from: '2026-11-03', am: 'N', pm: 'N' },
    { pupil: ids[0]!, from: '2026-11-03', am: 'O', pm: 'I' },
    { pupil: ids[1]!, from: '2026-11-04', to: '2026-11-05', am: 'L', minutesLate: 12 },
    { pupil: ids[1]!, from: '2026-11-05', am: 'L', minutesLate: 7 },
    { pupil: ids[1]!, from: '2026-11-06', am: 'U' },
    { pupil: ids[12]!, from: '2026-11-02', to: '2026-11-13', am: 'G', pm: 'G' },
    { pupil: ids[13]!, from: '2026-11-02', am: 'M', pm: 'X' },
    { pupil: ids[13]!, from: '2026-11-03', am: 'I', pm: 'I' },
  ])
})
afterAll(() => database?.drop())

async function behind(query: object, who = school.head) {
  const answer = await callDoor(school, who, read, { at, query: { ...half, ...query } })
  if (!('reply' in answer)) throw new Error(JSON.stringify(answer))
  return answer.reply
}
async function pupils(query: object, who = school.head) {
  const answer = await callDoor(school, who, readPupils, { at, query: { ...half, ...query } })
  if (!('reply' in answer)) throw new Error(JSON.stringify(answer))
  return answer.reply
}

test('L-110: behind every figure stand as many marks as it counts, for the whole and for a row', async () => {
  for (const part of ['', 'year-group:5', 'sex:F']) {
    const answer = await callDoor(school, school.head, readFigures, { at, query: { ...half, in: part || undefined } })
    const { whole } = 'reply' in answer ? answer.reply : (undefined as never)
    for (const of of marksOfIds.filter(id => id !== 'not-possible')) {
      const counted = of === 'approved' ? whole.approvedEducationalActivity : whole[of]
      expect([part, of, (await behind({ of, in: part || undefined })).total]).toEqual([part, of, counted])
    }
  }
})

test('each mark says its pupil, its session, its code and the set it counted in; newest first', async () => {
  const { marks, total } = await behind({ of: 'unauthorised', in: `registration:${school.groups[0]!.id}` })
  expect(total).toBe(2)
  expect(marks.map(({ day, session, code, set, amended }) => [day, session, code, set, amended])).toEqual([
    [dayOf('2026-11-06'), 'AM', 'U', 'unauthorised', true],
    [dayOf('2026-11-03'), 'AM', 'O', 'unauthorised', true],
  ])
})

test('the rule that counted each code is told, with its source', async () => {
  const { codes } = await behind({ of: 'unauthorised' })
  const rule = codes.find(({ code }) => code === 'G')!
  expect(rule).toMatchObject({
    times: 20,
    set: 'unauthorised',
    citation: { source: expect.stringContaining('SI 2024/208'), standing: 'defines' },
  })
  const html = await pageAt(school, school.head, read, { at, query: { ...half, of: 'unauthorised', code: 'G' } })
  expect(html).toContain('20 sessions marked G')
  expect(html).toContain('SI 2024/208')
  expect(html).toContain('Unauthorised absence')
})

test('L-053: minutes late are those of the newest version of each session', async () => {
  const { minutesLate, marks } = await behind({ of: 'late' })
  expect(minutesLate).toEqual({ minutes: 19, recorded: 2 })
  expect(marks.map(({ code, minutesLate }) => [code, minutesLate])).toEqual([
    ['U', 0],
    ['L', 7],
    ['L', 12],
  ])
  expect((await behind({ of: 'absent' })).minutesLate).toBeNull()
})

test('fifty a page; a page beyond the last is the last; a name finds', async () => {
  const first = await behind({ of: 'attended' })
  expect([first.marks.length, first.pages]).toEqual([50, Math.ceil(first.total / 50)])
  expect((await behind({ of: 'attended', page: '999' })).page).toBe(first.pages)
  const name = school.pupils[0]!.surname
  const found = await behind({ of: 'absent', q: name.toLowerCase() })
  expect(new Set(found.marks.map(mark => mark.name.split(',')[0]!.replace(/-\d+$/, '')))).toEqual(new Set([name]))
  expect(await pageAt(school, school.head, read, { at, query: { ...half, q: 'nobody' } })).toContain('There is no such session')
})

test('a code that is not among them, or a measure that is none, is named', async () => {
  expect(await callDoor(school, school.head, read, { at, query: { of: 'late', code: 'I' } })).toMatchObject({
    invalid: [{ field: 'code' }],
  })
  expect(await callDoor(school, school.head, read, { at, query: { of: 'everything' } })).toMatchObject({
    invalid: [{ field: 'of' }],
  })
  expect(await pageAt(school, school.head, read, { at, query: { of: 'late', code: 'QQ' } })).toContain('cannot be shown')
})

test('a teacher reads the marks of their own group alone', async () => {
  expect((await behind({ of: 'unauthorised' }, school.teachers[0])).total).toBe(2)
  expect((await behind({ in: 'year-group:5' }, school.teachers[0])).total).toBe(0)
  expect(await callDoor(school, school.governor, read, { at })).toHaveProperty('forbidden')
})

test('the pupils behind a figure: lowest first, each with their own sessions, and how they stand', async () => {
  const { pupils: all, counts } = await pupils({})
  expect(all[0]).toMatchObject({ id: school.pupils[12]!.id, absent: 20, possible: 30, stands: 'severe' })
  expect(all[1]).toMatchObject({ id: school.pupils[13]!.id, absent: 3, possible: 29, stands: 'persistent' })
  expect(counts).toEqual({ all: 22, persistent: 2, severe: 1, near: 0 })
  expect(all[0]!.lately).toHaveLength(20)
  expect((await pupils({ show: 'persistent' })).total).toBe(2)
  expect((await pupils({ sort: 'late' })).pupils[0]!.id).toBe(school.pupils[1]!.id)
})

test('as many pupils stand behind persistent and severe as the figure says', async () => {
  const answer = await callDoor(school, school.head, readFigures, { at, query: half })
  const { whole } = 'reply' in answer ? answer.reply : (undefined as never)
  for (const show of ['persistent', 'severe'] as const) expect((await pupils({ show })).total).toBe(whole[show])
})

test('L-114: over a week nobody is called persistently absent', async () => {
  const week = { period: 'week' }
  expect(await callDoor(school, school.head, readPupils, { at, query: { ...week, show: 'persistent' } })).toMatchObject({
    invalid: [{ field: 'show' }],
  })
  expect((await pupils(week)).pupils.every(({ stands }) => stands === null)).toBe(true)
})

test('the page of pupils says 20 of 30, and good news where there is nobody', async () => {
  const html = await pageAt(school, school.head, readPupils, { at, query: { ...half, show: 'severe' } })
  expect(html).toContain('One pupil severely absent')
  expect(html).toMatch(/20<\/a> <span class="quiet">of 30/)
  expect(await pageAt(school, school.head, readPupils, { at, query: { ...half, show: 'near' } })).toContain(
    'Nobody is near persistent absence',
  )
})
