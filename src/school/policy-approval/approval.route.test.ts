import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { nested } from '#platform/http/nested.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { sessionOn } from '#school/calendar/calendar.ts'
import { policyOn } from '#school/policy/policy.store.ts'
import { policyHomeDoors } from '#school/policy-home/home.route.ts'
import { policySettingsDoors } from '#school/policy-settings/settings.route.ts'
import { policyStartDoors } from '#school/policy-settings/start.route.ts'
import { sessionTimesDoors } from '#school/session-times/session-times.route.ts'
import { addColleague, type BuiltPerson, type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { formOf } from '#test/form-of.ts'
import { dayOf } from '#time/day.ts'
import { policyDraftDoors } from './draft.route.ts'
import { policyVersionDoors } from './versions.route.ts'

const [home, check, text, times] = policyHomeDoors
const [, part, save] = policySettingsDoors
const [, begin] = policyStartDoors
const [draft, propose, drop, mend] = policyDraftDoors
const [list, compare, version, approve, sendBack, withdraw] = policyVersionDoors

const at = new Date('2026-11-20T11:00:00Z')
const may = (moment: string) => new Date(`${moment}T11:00:00Z`)
let database: TestDatabase
let school: BuiltSchool
let deputy: BuiltPerson
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
  deputy = await addColleague(school, 'Imogen Farrow', 'Deputy headteacher', 'attendance-champion')
})
afterAll(() => database?.drop())

const policy = (iso: string) => school.db.read(school.id, tx => policyOn(tx, school.id, dayOf(iso)))
const closes = async (iso: string) => {
  const session = sessionOn(await school.db.read(school.id, tx => calendarOf(tx, school.id)), dayOf(iso), 'AM', 4)
  return 'window' in session ? session.window.closes : undefined
}
const partOf = async (name: string) => {
  const shown = await callDoor(school, school.head, part, { at, params: { part: name } })
  if (!('reply' in shown)) throw new Error(JSON.stringify(shown))
  return shown.reply
}
const saveMorning = async (closing: string, who = school.head, seen?: number) => {
  const { value, seen: now } = await partOf('day')
  const day = value as { morning: object }
  return callDoor(school, who, save, {
    at,
    params: { part: 'day' },
    body: { seen: seen ?? now, value: { ...day, morning: { ...day.morning, closes: closing } } },
  })
}
/** Proposes the draft with every caution signed for. */
const proposeFrom = async (fromDay: string, who = school.head, when = at) => {
  const shown = await callDoor(school, who, draft, { at: when })
  if (!('reply' in shown)) throw new Error(JSON.stringify(shown))
  const { draft: found, sign } = shown.reply
  const signed = sign.map(({ rule, path }) => ({ rule, path, reason: 'The governors know of it' }))
  return callDoor(school, who, propose, {
    at: when,
    body: { seen: found!.revision, fromDay, reason: 'Buses come earlier', signed },
  })
}

test('before there is a policy, every page says so, and nothing can be changed', async () => {
  expect(await policy('2026-11-20')).toBeUndefined()
  expect(await pageAt(school, school.head, home, { at })).toContain('Choose a pack')
  expect(await callDoor(school, school.head, save, { at, params: { part: 'day' }, body: { value: {} } })).toHaveProperty(
    'missing',
  )
  expect(await callDoor(school, school.head, check, { at })).toHaveProperty('missing')
})

test('a pack as its school wrote it is refused, with each rule; as a draft to be mended it is taken, and cannot be proposed', async () => {
  const refused = await callDoor(school, school.head, begin, { at, body: { pack: 'as-published/trust-primary' } })
  expect(refused).toMatchObject({
    refused: expect.arrayContaining([expect.objectContaining({ citation: expect.objectContaining({ rule: 'L-022' }) })]),
  })
  const taken = await callDoor(school, school.head, begin, { at, body: { pack: 'as-published/trust-primary', toMend: 'yes' } })
  expect(taken).toHaveProperty('reply')
  expect(await proposeFrom('2026-11-20')).toHaveProperty('refused')
})

test('one press puts a finding right in the draft', async () => {
  const before = await callDoor(school, school.head, check, { at, query: { of: 'draft' } })
  await callDoor(school, school.head, mend, { at, body: { rule: 'L-022', path: 'registers.keptYears' } })
  const after = await callDoor(school, school.head, check, { at, query: { of: 'draft' } })
  const rules = (shown: typeof before) =>
    'reply' in shown ? shown.reply.findings.filter(({ path }) => path === 'registers.keptYears') : []
  expect([rules(before).length, rules(after).length]).toEqual([1, 0])
})

test('a draft is not put away unasked, and can be given up', async () => {
  expect(await callDoor(school, school.head, begin, { at, body: { pack: 'diocesan-primary' } })).toMatchObject({
    invalid: [{ field: 'instead' }],
  })
  const shown = await callDoor(school, school.head, draft, { at })
  const seen = 'reply' in shown ? shown.reply.draft!.revision : 0
  expect(await callDoor(school, school.head, drop, { at, body: { seen: seen - 1 } })).toHaveProperty('stale')
  expect(await callDoor(school, school.head, drop, { at, body: { seen } })).toHaveProperty('reply')
})

test('the first policy: begun from a pack, each caution signed for, and approved from a day that is past', async () => {
  await callDoor(school, school.head, begin, { at, body: { pack: 'diocesan-primary' } })
  const shown = await callDoor(school, school.head, draft, { at })
  const sign = 'reply' in shown ? shown.reply.sign : []
  if (sign.length > 0) {
    const seen = 'reply' in shown ? shown.reply.draft!.revision : 0
    const unsigned = await callDoor(school, school.head, propose, {
      at,
      body: { seen, fromDay: '2026-09-02', reason: 'Our first', signed: [] },
    })
    expect(unsigned).toMatchObject({ invalid: expect.arrayContaining([expect.objectContaining({ field: 'signed.0.ticked' })]) })
  }
  expect(await proposeFrom('2026-09-02')).toMatchObject({ reply: { version: 1 } })
  expect(await policy('2026-11-20')).toBeUndefined()
})

test('R-1109: the proposer alone may not approve where the policy asks for two; another person may, and says how', async () => {
  const refused = await callDoor(school, school.head, approve, { at, params: { version: 1 }, body: { how: 'By myself' } })
  expect(refused).toMatchObject({
    refused: [{ because: expect.stringContaining('Another person'), citation: { rule: 'R-1109' } }],
  })
  expect(await callDoor(school, deputy, approve, { at, params: { version: 1 }, body: {} })).toMatchObject({
    invalid: [{ field: 'how' }],
  })
  expect(
    await callDoor(school, deputy, approve, { at, params: { version: 1 }, body: { how: 'Committee of 18 November' } }),
  ).toHaveProperty('reply')
  expect((await policy('2026-09-02'))?.day.morning.closes).toBe('09:20')
  expect(await policy('2026-09-01')).toBeUndefined()
  expect(await callDoor(school, deputy, approve, { at, params: { version: 1 }, body: {} })).toHaveProperty('stale')
})

test('a head changes a time, a second person approves, the past keeps the old, and the registers follow', async () => {
  expect(await saveMorning('09:05')).toMatchObject({ reply: { saved: true } })
  expect(await saveMorning('09:05')).toMatchObject({ reply: { saved: false } })
  expect(await proposeFrom('2026-11-19')).toMatchObject({ invalid: [{ field: 'fromDay' }] })
  expect(await proposeFrom('2027-01-04')).toMatchObject({ reply: { version: 2 } })
  const before = [await closes('2026-12-01'), await closes('2027-01-05')]
  expect(await callDoor(school, deputy, approve, { at, params: { version: 2 }, body: { how: 'Committee' } })).toHaveProperty(
    'reply',
  )
  expect([(await policy('2026-12-01'))?.day.morning.closes, (await policy('2027-01-05'))?.day.morning.closes]).toEqual([
    '09:20',
    '09:05',
  ])
  expect([await closes('2026-12-01'), await closes('2027-01-05')]).toEqual([before[0], 545])
  const shown = await callDoor(school, school.office, version, { at, params: { version: 2 } })
  expect(shown).toMatchObject({
    reply: { changes: [{ title: 'Morning register: the register closes at', before: '9:20', after: '9:05' }] },
  })
})

test('a register open for longer than the law lets it cannot be proposed, and the rule is told', async () => {
  await saveMorning('09:40')
  const refused = await proposeFrom('2027-02-22')
  expect(refused).toMatchObject({ refused: [{ citation: { rule: 'L-051' } }] })
})

test('two people on one part: the second is told what differs, and loses nothing', async () => {
  const { seen } = await partOf('day')
  await saveMorning('09:10')
  const late = await saveMorning('09:15', deputy, seen)
  expect(late).toMatchObject({ stale: [{ before: '9:10', after: '9:15' }], says: expect.stringContaining('Ruth Penhaligon') })
  const form = formOf(await pageAt(school, deputy, part, { at, params: { part: 'day' } }), 'part')
  const body = { ...nested({ ...form, 'v.morning.closes': '09:15', seen: '0' }) }
  const page = await pageAt(school, deputy, save, { at, params: { part: 'day' }, body })
  expect(page).toContain('Nothing of yours is lost')
  expect(formOf(page, 'part')).toMatchObject({ 'v.morning.closes': '09:15', seen: String(seen + 1) })
  const reporting = await partOf('reporting')
  expect(
    await callDoor(school, deputy, save, {
      at,
      params: { part: 'reporting' },
      body: { seen, value: { ...reporting.value, firstDayBy: '08:30' } },
    }),
  ).toMatchObject({ reply: { saved: true } })
})

test('what is sent back is a draft again; what is withdrawn never begins, and its times go with it', async () => {
  await proposeFrom('2027-02-22')
  expect(await callDoor(school, deputy, sendBack, { at, params: { version: 3 }, body: {} })).toMatchObject({
    invalid: [{ field: 'reason' }],
  })
  await callDoor(school, deputy, sendBack, { at, params: { version: 3 }, body: { reason: 'Wait for the summer' } })
  await proposeFrom('2027-04-12')
  await callDoor(school, deputy, approve, { at, params: { version: 4 }, body: { how: 'Committee' } })
  expect(await closes('2027-04-13')).toBe(550)
  await callDoor(school, school.head, withdraw, { at, params: { version: 4 }, body: { reason: 'The buses stay' } })
  expect([await closes('2027-04-13'), (await policy('2027-04-13'))?.day.morning.closes]).toEqual([545, '09:05'])
  expect(
    await callDoor(school, school.head, withdraw, {
      at: may('2027-01-05'),
      params: { version: 2 },
      body: { reason: 'Too late' },
    }),
  ).toHaveProperty('refused')
})

test('an approval that comes after the start day is refused: the past is not rewritten', async () => {
  await saveMorning('09:00')
  const proposed = await proposeFrom('2027-05-03')
  const number = 'reply' in proposed ? proposed.reply.version : 0
  const late = await callDoor(school, deputy, approve, {
    at: may('2027-05-04'),
    params: { version: number },
    body: { how: 'Committee' },
  })
  expect(late).toMatchObject({ refused: [{ because: expect.stringContaining('which is past') }] })
})

test('history: who, when, from when until when, and the differences between any two', async () => {
  const shown = await callDoor(school, school.head, list, { at })
  expect('reply' in shown && shown.reply.versions.map(v => [v.version, v.state])).toEqual([
    [5, 'awaiting'],
    [4, 'withdrawn'],
    [3, 'sent-back'],
    [2, 'to-come'],
    [1, 'in-force'],
  ])
  const toStaff = await callDoor(school, school.office, list, { at })
  expect('reply' in toStaff && toStaff.reply.versions.map(v => v.version)).toEqual([2, 1])
  expect(await callDoor(school, school.office, version, { at, params: { version: 5 } })).toHaveProperty('missing')
  const between = await callDoor(school, school.office, compare, { at, query: { from: '1', to: '2' } })
  expect(between).toMatchObject({ reply: { changes: [{ before: '9:20', after: '9:05' }] } })
  const page = await pageAt(school, school.office, list, { at })
  expect(page).toContain('approved by Imogen Farrow, 20 November 2026')
})

test('when somebody changes the session times, the policy page says so, and one press sets them right', async () => {
  const when = may('2027-01-06')
  const body = {
    fromDay: '2027-01-06',
    session: 'AM',
    weekdays: ['5'],
    arriveBy: '08:50',
    registerFrom: '08:50',
    closes: '09:15',
    ends: '12:00',
    reason: 'A trial',
  }
  expect(await callDoor(school, school.head, sessionTimesDoors[2], { at: when, body })).toHaveProperty('reply')
  expect(await pageAt(school, school.head, home, { at: when })).toContain('The registers keep other times than the policy says')
  expect(await callDoor(school, school.head, times, { at: when })).toMatchObject({ reply: { windows: 1 } })
  expect(await pageAt(school, school.head, home, { at: when })).not.toContain('The registers keep other times')
})

test('the policy as YAML reads back the same', async () => {
  const sent = await callDoor(school, school.office, text, { at, query: { version: '2' } })
  const yaml = 'reply' in sent ? sent.reply.yaml : ''
  expect(await callDoor(school, school.head, begin, { at, body: { text: yaml, instead: true } })).toHaveProperty('reply')
  const shown = await callDoor(school, school.head, draft, { at })
  expect('reply' in shown && shown.reply.draft).toMatchObject({ changes: 1 })
})

test('a policy with a line that is wrong is answered with the line and what to write there', async () => {
  const sent = await callDoor(school, school.head, text, { at })
  const yaml = 'reply' in sent ? sent.reply.yaml.replace(/closes: "09:20"/, 'closes: half past nine') : ''
  const line = yaml.split('\n').findIndex(one => one.includes('half past nine')) + 1
  const body = { text: yaml, instead: 'yes' }
  expect(await callDoor(school, school.head, begin, { at, body })).toMatchObject({
    invalid: [{ field: 'text', says: expect.stringContaining(`Line ${line}`) }],
  })
  const page = await pageAt(school, school.head, begin, { at, body })
  expect(page).toContain('closes: half past nine')
  expect(page).toContain('Write a time such as')
})

test('permissions: staff read, leaders change, governors approve, and a parent sees nothing', async () => {
  const teacher = school.teachers[0]!
  expect(await callDoor(school, teacher, home, { at })).toHaveProperty('reply')
  expect(await callDoor(school, teacher, draft, { at })).toHaveProperty('forbidden')
  expect(await callDoor(school, teacher, check, { at, query: { of: 'draft' } })).toHaveProperty('missing')
  expect(await callDoor(school, school.office, save, { at, params: { part: 'day' }, body: { value: {} } })).toHaveProperty(
    'forbidden',
  )
  expect(await callDoor(school, school.office, approve, { at, params: { version: 5 }, body: {} })).toHaveProperty('forbidden')
  expect(
    await callDoor(school, school.governor, approve, { at, params: { version: 5 }, body: { how: 'Meeting' } }),
  ).toHaveProperty('reply')
  const parent = await addColleague(school, 'Perry Parent', 'Parent', 'parent')
  expect(await callDoor(school, parent, home, { at })).toHaveProperty('forbidden')
})
