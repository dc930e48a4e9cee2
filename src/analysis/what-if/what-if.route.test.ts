import sql from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { packText } from '#school/policy/packs.store.ts'
import { addDecision, addVersion } from '#school/policy/policy.store.ts'
import { putDraft } from '#school/policy/policy-draft.store.ts'
import { type BuiltPerson, type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { markSchool } from '#test/mark-school.ts'
import { packed } from '#test/pupil-year.ts'
import { dayOf } from '#time/day.ts'
import { whatIfDoors } from './what-if.route.ts'

const [read, tryText] = whatIfDoors
const at = new Date('2026-11-20T16:00:00Z')
const asked = { today: 'trust-primary', draft: 'special-academy' }

let database: TestDatabase
let school: BuiltSchool
let empty: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  empty = await buildSchool(database, { name: 'Fernlock School' })
  school = await buildSchool(database, {})
  const [a, b, c] = school.pupils.map(({ id }) => id) as [number, number, number]
  await markSchool(school, [
    ...school.pupils.map(({ id }) => ({ pupil: id, from: '2025-09-02', to: '2025-12-19' })),
    { pupil: a, from: '2025-11-03', to: '2025-11-07', am: 'O', pm: 'O' },
    { pupil: b, from: '2025-11-03', to: '2025-11-05', am: 'N', pm: 'N' },
    { pupil: b, from: '2025-11-03', to: '2025-11-05', am: 'I', pm: 'I' },
    { pupil: c, from: '2025-11-10', to: '2025-11-19', am: 'I', pm: 'I' },
    { pupil: a, from: '2026-11-16', am: 'L' },
  ])
  await school.db.write(school.id, tx =>
    tx.run(sql`insert into characteristic (school_id, pupil_id, kind, value, from_day, until_day)
      values (${school.id}, ${a}, 'ehc-plan', '', '2025-09-01', null)`),
  )
})
afterAll(() => database?.drop())

async function shown(query: object, who: BuiltPerson = school.head) {
  const answer = await callDoor(school, who, read, { at, query })
  if (!('reply' in answer)) throw new Error(JSON.stringify(answer))
  return answer.reply
}
const compared = async (query: object) => (await shown(query)).comparison!
const happenings = () =>
  school.db.read(school.id, tx =>
    tx.rows<{ rows: string }>(sql`select
      (select count(*) from happening) + (select count(*) from access_happening) * 1000000 as rows`),
  )

describe('the comparison', () => {
  test('takes the last whole year, and says which there are', async () => {
    const { years, year, comparison } = await shown(asked)
    expect(years).toEqual([
      { year: 2026, title: '2026/27' },
      { year: 2025, title: '2025/26' },
    ])
    expect(year).toBe(2025)
    expect(comparison).toMatchObject({ pupils: 6, from: dayOf('2025-08-01'), to: dayOf('2026-07-31') })
  })
  test('the strips of the year are tried on both policies', async () => {
    const { kinds, reached, acts } = await compared(asked)
    expect(kinds.find(({ kind }) => kind === 'letter')).toMatchObject({ today: 4 })
    expect(reached.today).toBe(3)
    expect(acts.some(({ name }) => name === 'Targeted support')).toBe(true)
  })
  test('L-054: what stood unexplained on the day was followed up, though it has a reason now', async () => {
    const { acts } = await compared(asked)
    const times = (name: string) => acts.find(act => act.name === name)?.times
    // The marks were amended on one day, so the reason of the first day was known when the second came.
    expect(times('First day of absence')).toEqual({ today: 3, draft: 3 })
  })
  test('an education, health and care plan holds the ladder, and is named where a family was pressed', async () => {
    const { acts, troubled } = await compared(asked)
    expect(acts.find(({ name }) => name === 'Referral')).toBeUndefined()
    expect(troubled.draft.sendPlan).toBe(1)
    expect(troubled.pupils.map(({ pupil }) => pupil)).toContain(school.pupils[0]!.id)
  })
  test('minutes may be changed', async () => {
    const usually = await compared(asked)
    const more = await compared({ ...asked, 'minutes-letter': '70' })
    const letters = usually.kinds.find(({ kind }) => kind === 'letter')!
    expect(more.minutes.today - usually.minutes.today).toBe(letters.today * 60)
  })
  test('the year that is running is tried as far as it has come', async () => {
    const { comparison } = await shown({ ...asked, year: 2026 })
    expect(comparison!.to).toBe(dayOf('2026-11-20'))
    expect(comparison!.pupils).toBe(1)
  })
  test('nothing is compared before a draft is chosen', async () =>
    expect(await shown({ today: 'trust-primary' })).toMatchObject({ comparison: null, draft: null }))
})

test('the policy in force and the draft that is worked on are taken without asking; one that waits is offered', async () => {
  const own = await buildSchool(database, { name: 'Harrowmere School', groups: [{ name: '4A', pupils: 1 }] })
  const pupil = own.pupils[0]!.id
  await markSchool(own, [
    { pupil, from: '2025-09-02', to: '2025-12-19' },
    { pupil, from: '2025-11-03', to: '2025-11-04', am: 'I', pm: 'I' },
  ])
  const [inForce, draft] = [packed('trust-primary'), packed('blank')]
  await own.db.write(own.id, async tx => {
    const version = { base: 'trust-primary', reason: 'To begin with', signed: [], happening: 1 }
    const first = await addVersion(tx, own.id, { ...version, fromDay: dayOf('2026-09-01'), written: inForce })
    await addDecision(tx, own.id, first, 'approved', 1)
    await addVersion(tx, own.id, { ...version, fromDay: dayOf('2027-01-04'), written: draft })
    const sentBack = await addVersion(tx, own.id, { ...version, fromDay: dayOf('2027-02-22'), written: draft })
    await addDecision(tx, own.id, sentBack, 'sent-back', 1)
    await putDraft(tx, own.id, {
      fromDay: null,
      written: draft,
      base: 'blank',
      reason: '',
      revision: 1,
      touched: {},
      begunBy: 'Ruth Penhaligon',
      begunAt: at,
    })
  })
  const answer = await callDoor(own, own.head, read, { at })
  if (!('reply' in answer)) throw new Error(JSON.stringify(answer))
  expect(answer.reply).toMatchObject({ today: 'in-force', draft: 'draft' })
  expect(answer.reply.offered.map(({ title }) => title).filter(title => !title.startsWith('Pack: '))).toEqual([
    'The policy in force today',
    'The draft that is being worked on',
    'Version 2, from 4 January 2027',
  ])
  expect(answer.reply.comparison!.reached).toMatchObject({ today: 1, draft: 0, onlyToday: 1 })
})

describe('a draft of one’s own', () => {
  const text = packText('trust-primary')!.replaceAll('attendanceBelow: 96', 'attendanceBelow: 90')
  const send = (body: object, who = school.head) => callDoor(school, who, tryText, { at, body })

  test('is compared, as text or as a file', async () => {
    for (const body of [{ text }, { file: Buffer.from(`\uFEFF${text}`).toString('base64') }]) {
      const answer = await send({ today: 'trust-primary', ...body })
      if (!('reply' in answer)) throw new Error(JSON.stringify(answer))
      expect(answer.reply).toMatchObject({
        draft: 'text',
        comparison: { policies: { draft: { id: 'text', title: 'Your text' } } },
      })
      expect(answer.reply.comparison!.kinds.find(({ kind }) => kind === 'letter')!.draft).toBeLessThan(4)
    }
  })
  test('what cannot be read is said with its line, and what was typed is kept', async () => {
    const broken = text.replace('attendanceBelow: 90', 'attendanceBelow: ninety')
    const line = broken.split('\n').findIndex(one => one.includes('ninety')) + 1
    expect(await send({ text: broken })).toMatchObject({
      invalid: [{ field: 'text', says: expect.stringContaining(`Line ${line}, `) }],
    })
    const html = await pageAt(school, school.head, tryText, { at, body: { text: broken } })
    expect(html).toContain('The draft cannot be read yet')
    expect(html).toContain(`Line ${line}, `)
    expect(html).toContain('attendanceBelow: ninety')
  })
  test('nothing pasted and nothing chosen asks for one', async () =>
    expect(await send({})).toEqual({ invalid: [{ field: 'text', says: 'Paste a policy, or choose its file' }] }))
  test('it has to be compared with something', async () =>
    expect(await send({ text })).toEqual({ invalid: [{ field: 'today', says: 'Choose the policy that it is compared with' }] }))
  test('a program may name a draft here too', async () => expect(await send(asked)).toHaveProperty('reply'))
  test('the page after a form keeps the text, to be changed and tried again', async () => {
    const answer = await send({ today: 'trust-primary', text })
    if (!('reply' in answer)) throw new Error('no reply')
    const page = tryText.preview!(answer.reply, { school: { id: school.id, name: school.name } } as never, undefined as never)
    expect(JSON.stringify(page)).toContain('attendanceBelow: 90')
  })
})

describe('bad input', () => {
  test('a year without marks is said plainly, with the years that have some', async () => {
    expect(await callDoor(school, school.head, read, { at, query: { ...asked, year: 2019 } })).toEqual({
      invalid: [{ field: 'year', says: 'There are no marks of 2019/20 here. There are marks of 2026/27, 2025/26.' }],
    })
    expect(await pageAt(school, school.head, read, { at, query: { ...asked, year: 2019 } })).toContain(
      'There are no marks of 2019/20',
    )
  })
  test('a school without marks', async () => {
    expect(await callDoor(empty, empty.head, read, { at, query: { year: 2025 } })).toEqual({
      invalid: [{ field: 'year', says: 'There are no marks of 2025/26 here, and none of any other year yet.' }],
    })
    expect(await pageAt(empty, empty.head, read, { at })).toContain('There are no marks to try a policy on yet')
  })
  test('a year that the calendar does not know', async () => {
    await empty.db.write(empty.id, tx =>
      tx.run(sql`insert into strip (school_id, pupil_id, year, marks)
      values (${empty.id}, ${empty.pupils[0]!.id}, 2012, ${Buffer.alloc(732)})`),
    )
    expect(await callDoor(empty, empty.head, read, { at, query: { ...asked, year: 2012 } })).toEqual({
      invalid: [{ field: 'year', says: 'The calendar has no school day in 2012/13: enter its terms, and it can be tried.' }],
    })
  })
  test('a policy that is not of the list, and numbers that are none', async () => {
    for (const [query, field] of [
      [{ ...asked, draft: 'as-published/trust-primary' }, 'draft'],
      [{ ...asked, today: 'nothing' }, 'today'],
      [{ ...asked, 'minutes-call': 'many' }, 'minutes-call'],
      [{ ...asked, judgedBelow: '140' }, 'judgedBelow'],
      [{ ...asked, show: 'sums' }, 'show'],
    ] as const)
      expect(await callDoor(school, school.head, read, { at, query })).toMatchObject({ invalid: [{ field }] })
  })
})

test('a number that cannot stand is named, and leads to its field', async () => {
  const html = await pageAt(school, school.head, read, { at, query: { ...asked, 'minutes-call': 'many' } })
  expect(html).toContain('<a href="#assumed-minutes-call">Calls: Write a whole number from 0 to 600</a>')
  expect(html).toContain('id="assumed-minutes-call"')
})

test('R-1108: nothing is recorded, kept or sent', async () => {
  await shown(asked)
  const before = await happenings()
  await shown(asked)
  await callDoor(school, school.head, tryText, { at, body: { text: packText('blank')! } })
  expect(await happenings()).toEqual(before)
})

test('only those who may change the policy', async () => {
  for (const who of [school.office, school.governor, ...school.teachers]) {
    expect(await callDoor(school, who, read, { at, query: asked })).toHaveProperty('forbidden')
    expect(await callDoor(school, who, tryText, { at, body: asked })).toHaveProperty('forbidden')
  }
})

describe('the page', () => {
  test('says what it found, with a chart, a table by role, and what it rests on', async () => {
    const html = await pageAt(school, school.head, read, { at, query: asked })
    for (const words of [
      'The draft asks for',
      'Nothing of this was sent or kept',
      'class="bar-chart"',
      'As a table',
      'Who does it',
      'Troubled for nothing',
      'leaves',
    ])
      expect(html).toContain(words)
    expect(html).not.toMatch(/undefined|NaN|\[object/)
  })
  test('the chart may show one kind of work', async () =>
    expect(await pageAt(school, school.head, read, { at, query: { ...asked, show: 'letter' } })).toContain('Letters by week'))
  test('before anything is chosen it says what to choose', async () => {
    expect(await pageAt(school, school.head, read, { at })).toContain('Choose today’s policy and a draft')
  })
  test('pupils as a file', async () => {
    const table = read.table!(await shown(asked), undefined as never, undefined as never)
    expect(table.file).toBe('policy-what-if-2025/26')
    expect(table.headers).toHaveLength(table.rows[0]!.length)
    expect(read.table!(await shown({}), undefined as never, undefined as never).rows).toEqual([])
  })
})
