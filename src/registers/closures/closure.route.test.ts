import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { loadRegister } from '#registers/attendance/load-register.store.ts'
import { amendMarkDoor } from '#registers/pupil-record/amend-mark.route.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { dayOf } from '#time/day.ts'
import { closeSchoolDoor, closuresDoor, enterClosureDoor, newClosureDoor, withdrawClosureDoor } from './closure.route.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.drop())

const build = () =>
  buildSchool(database, {
    groups: [
      { name: '7A', yearGroup: 7, pupils: 4 },
      { name: '8A', yearGroup: 8, pupils: 4 },
    ],
    others: [{ kind: 'transport-route', name: 'Route 5', pupils: [0, 1, 4] }],
  })
const friday = '2026-11-20'
const at = (time: string, day = friday) => new Date(`${day}T${time}:00Z`)
const close = (school: BuiltSchool, body: object, when = at('14:00')) =>
  callDoor(school, school.office, closeSchoolDoor, {
    at: when,
    body: { from: friday, cause: 'site-closed', of: 'everyone', ...body },
  })
const mark = (school: BuiltSchool, place: number, code: string, session = 'AM') =>
  callDoor(school, school.office, amendMarkDoor, {
    at: at('11:00'),
    params: { pupil: school.pupils[place]!.id, day: friday, session },
    body: { code },
  })
const standing = async (school: BuiltSchool, session = 'A') => {
  const rows = await school.db.read(school.id, tx =>
    tx.rows<{ pupil: number; code: string; version: number }>(sql`select distinct on (pupil_id) pupil_id as pupil, code, version
      from attendance_entry where school_id = ${school.id} and day = ${friday} and session = ${session} order by pupil_id, version desc`),
  )
  return school.pupils.map(({ id }) => rows.find(row => row.pupil === id)?.code ?? '')
}

test('R-0107: the whole school is closed for both sessions of a day in one action, and its registers count as taken', async () => {
  const school = await build()
  const done = await close(school, { nature: 'Burst main' })
  expect('reply' in done && done.reply).toMatchObject({ registers: 4, counts: { pupils: 8, entered: 16, planned: 0 } })
  expect(await standing(school)).toEqual(Array(8).fill('Y4'))
  const loaded = await school.db.read(school.id, tx => loadRegister(tx, school.id, school.groups[0]!.id, dayOf(friday), 'PM'))
  expect('register' in loaded && loaded.register.taken?.by).toBe('Dawn Okafor')
})

test('a look first says the same counts and writes nothing', async () => {
  const school = await build()
  const looked = await close(school, { preview: true })
  expect('reply' in looked && looked.reply).toMatchObject({ preview: true, counts: { entered: 16 } })
  expect(await standing(school)).toEqual(Array(8).fill(''))
  const page = await pageAt(school, school.office, closuresDoor, { at: at('14:00') })
  expect(page).toContain('No unplanned closure')
})

test('R-0107: marks already made as here stay; an absence without a reason becomes the closure; illness stays', async () => {
  const school = await build()
  await mark(school, 0, '/')
  await mark(school, 1, 'N')
  await mark(school, 2, 'I')
  const done = await close(school, { sessions: 'AM' })
  expect('reply' in done && done.reply.counts).toMatchObject({ entered: 5, explained: 1, keptHere: 1, keptOther: 1 })
  expect((await standing(school)).slice(0, 4)).toEqual(['/', 'Y4', 'I', 'Y4'])
})

test('R-0107: marks made as here are changed where that is asked for, and only those', async () => {
  const school = await build()
  await mark(school, 0, '/')
  await mark(school, 2, 'I')
  const done = await close(school, { sessions: 'AM', alsoMarked: true })
  expect('reply' in done && done.reply.counts).toMatchObject({ entered: 6, changed: 1, keptOther: 1 })
  expect((await standing(school)).slice(0, 3)).toEqual(['Y4', 'Y4', 'I'])
})

test('R-0107: a route that did not run is for its pupils alone', async () => {
  const school = await build()
  const done = await close(school, {
    of: 'groups',
    groups: [school.others[0]!.id],
    cause: 'transport-unavailable',
    sessions: 'AM',
  })
  expect('reply' in done && done.reply).toMatchObject({ whom: 'Route 5', registers: 0, counts: { pupils: 3, entered: 3 } })
  expect(await standing(school)).toEqual(['Y1', 'Y1', '', '', 'Y1', '', '', ''])
})

test('a year group that is shut out has its registers taken; the other year has not', async () => {
  const school = await build()
  const done = await close(school, { of: 'year-groups', yearGroups: [7], cause: 'part-of-site-closed' })
  expect('reply' in done && done.reply).toMatchObject({ whom: 'Year 7', registers: 2, counts: { pupils: 4, entered: 8 } })
})

test('L-065: an emergency that disrupts travel needs its nature', async () => {
  const school = await build()
  const refused = await close(school, { cause: 'travel-disrupted' })
  expect('refused' in refused && refused.refused[0]).toMatchObject({ about: 'nature', citation: { rule: 'L-065' } })
  expect('reply' in (await close(school, { cause: 'travel-disrupted', nature: 'Red warning for snow' }))).toBe(true)
})

test('L-005: sessions to come are planned, and the registers are filled in and say why', async () => {
  const school = await build()
  const done = await close(school, { until: '2026-11-23', nature: 'No heating' }, at('10:00'))
  expect('reply' in done && done.reply.counts).toMatchObject({ entered: 8, planned: 24 })
  const loaded = await school.db.read(school.id, tx =>
    loadRegister(tx, school.id, school.groups[0]!.id, dayOf('2026-11-23'), 'AM'),
  )
  expect('register' in loaded && loaded.register.lines[0]!.known).toMatchObject({
    code: 'Y4',
    because: expect.stringContaining('No heating'),
  })
})

test('sessions that have begun since are entered in one action', async () => {
  const school = await build()
  const done = await close(school, {}, at('07:30'))
  if (!('reply' in done)) throw new Error('not recorded')
  const closure = done.reply.happening!
  const listed = await callDoor(school, school.office, closuresDoor, { at: at('09:30') })
  expect('reply' in listed && listed.reply.closures[0]!.due).toBe(8)
  const entered = await callDoor(school, school.office, enterClosureDoor, { at: at('09:30'), params: { closure } })
  expect('reply' in entered && entered.reply.entered).toBe(8)
  expect(await standing(school)).toEqual(Array(8).fill('Y4'))
  const again = await callDoor(school, school.office, enterClosureDoor, { at: at('09:30'), params: { closure } })
  expect('refused' in again).toBe(true)
})

test('L-021: a closure recorded by mistake is taken back by amendments; marks that stood before stand again', async () => {
  const school = await build()
  await mark(school, 0, 'N')
  await mark(school, 1, '/')
  const done = await close(school, { sessions: 'AM', alsoMarked: true })
  if (!('reply' in done)) throw new Error('not recorded')
  const params = { closure: done.reply.happening! }
  const back = await callDoor(school, school.office, withdrawClosureDoor, {
    at: at('15:00'),
    params,
    body: { reason: 'Wrong day' },
  })
  expect('reply' in back && back.reply).toMatchObject({ restored: 2, unexplained: 6, left: 0 })
  expect(await standing(school)).toEqual(['N', '/', 'N', 'N', 'N', 'N', 'N', 'N'])
  const page = await pageAt(school, school.office, closuresDoor, { at: at('15:00') })
  expect(page).toContain('Wrong day')
  const again = await callDoor(school, school.office, withdrawClosureDoor, {
    at: at('15:00'),
    params,
    body: { reason: 'Wrong day' },
  })
  expect('missing' in again).toBe(true)
})

test('a mark that was amended after the closure stays when the closure is withdrawn', async () => {
  const school = await build()
  const done = await close(school, { sessions: 'AM' })
  if (!('reply' in done)) throw new Error('not recorded')
  await callDoor(school, school.office, amendMarkDoor, {
    at: at('14:30'),
    params: { pupil: school.pupils[3]!.id, day: friday, session: 'AM' },
    body: { code: 'I', version: 1, reason: 'In hospital' },
  })
  const params = { closure: done.reply.happening! }
  const back = await callDoor(school, school.office, withdrawClosureDoor, {
    at: at('15:00'),
    params,
    body: { reason: 'Mistake' },
  })
  expect('reply' in back && back.reply).toMatchObject({ left: 1, unexplained: 7 })
  expect((await standing(school))[3]).toBe('I')
})

test('a withdrawn closure fills in no register to come', async () => {
  const school = await build()
  const done = await close(school, { from: '2026-11-23' })
  if (!('reply' in done)) throw new Error('not recorded')
  await callDoor(school, school.office, withdrawClosureDoor, {
    at: at('15:00'),
    params: { closure: done.reply.happening! },
    body: { reason: 'Thaw' },
  })
  const loaded = await school.db.read(school.id, tx =>
    loadRegister(tx, school.id, school.groups[0]!.id, dayOf('2026-11-23'), 'AM'),
  )
  expect('register' in loaded && loaded.register.lines[0]!.known).toBeUndefined()
})

test('a day on which the school is closed by its calendar needs no closure', async () => {
  const outcome = await close(await build(), { from: '2026-11-21' })
  expect(outcome).toEqual({ invalid: [{ field: 'from', says: 'The school is closed then anyway, by its calendar' }] })
})

test('a class teacher may not close the school', async () => {
  const school = await build()
  const outcome = await callDoor(school, school.teachers[0]!, closeSchoolDoor, {
    at: at('14:00'),
    body: { from: friday, cause: 'site-closed', of: 'everyone' },
  })
  expect('forbidden' in outcome).toBe(true)
})

test('each way of choosing pupils has its form', async () => {
  const school = await build()
  for (const [of, words] of [
    ['everyone', 'All 8 pupils on roll'],
    ['year-groups', 'Year 7 (4)'],
    ['groups', 'Route 5 (3)'],
    ['pupils', 'Adeyemi, Tolu'],
  ] as const)
    expect(await pageAt(school, school.office, newClosureDoor, { at: at('08:00'), query: { of } })).toContain(words)
})

test('R-0107: a large school is closed for a day whole, every register of it taken', async () => {
  const school = await buildSchool(database, {
    groups: Array.from({ length: 34 }, (_, i) => ({ name: `G${i}`, yearGroup: 7, pupils: 34 })),
  })
  const done = await close(school, { nature: 'Snow' })
  expect('reply' in done && done.reply).toMatchObject({ registers: 68, counts: { entered: 34 * 34 * 2 } })
})
