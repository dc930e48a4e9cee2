import sql from 'sql-template-tag'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { policyText } from '#school/policy/policy-text.ts'
import { adoptPolicy, packPolicy } from './build-policy.ts'
import { londonMoment, type Served, serveSchool } from './serve.ts'
import { stored, type Visitor, visitorOf } from './visit.ts'

// Whatever is sent to the policy of a school: it is answered with what to do, never with a fault, and nothing of it is kept.

const now = londonMoment('2026-11-20', '9:05')
const policy = packPolicy('diocesan-primary')
let served: Served
let head: Visitor
let before: Record<string, number>

beforeAll(async () => {
  served = await serveSchool(now)
  await adoptPolicy(served.school, policy, '2026-09-02')
  head = await visitorOf(served, served.school.head, now)
})
beforeEach(async () => {
  before = { ...(await stored(served)), drafts: await drafts() }
})
afterEach(async () => expect({ ...(await stored(served)), drafts: await drafts() }).toEqual(before))
afterAll(() => served?.stop())

const drafts = async () =>
  (await served.school.db.read(served.school.id, tx =>
    tx.one<{ count: number }>(sql`select count(*)::int as count from policy_draft`),
  ))!.count
const send = (path: string, body: unknown) =>
  head.ask({ method: 'POST', path: `/api/v1/schools/${served.school.id}/policy${path}`, body })
const says = async (path: string, body: unknown) => {
  const { status, error } = await send(path, body)
  return [status, ...(error?.fields ?? []).map(({ field }: { field: string }) => field)]
}

const writes = [
  '/start',
  '/settings/day',
  '/settings/ownWords',
  '/draft/propose',
  '/draft/drop',
  '/draft/mend',
  '/versions/1/approve',
  '/versions/1/send-back',
  '/versions/1/withdraw',
  '/versions/99/approve',
]
const odd: [string, unknown][] = [
  ['nothing', undefined],
  ['an empty body', {}],
  ['a list', []],
  ['a word', 'policy'],
  ['null', null],
  [
    'values of the wrong kind',
    { seen: 'x', fromDay: 7, reason: {}, signed: 'x', value: 'x', pack: {}, text: 5, rule: [], path: {}, how: {} },
  ],
  [
    'signs that cannot be kept',
    {
      seen: 0,
      fromDay: '2027-01-04',
      reason: 'a\0b',
      how: 'a\0b',
      pack: 'a\0b',
      text: 'a\0b',
      rule: '\0',
      path: '\0',
      value: { clause: '\0' },
    },
  ],
  [
    'half a sign',
    {
      seen: 0,
      fromDay: '2027-01-04',
      reason: '\ud800',
      how: '\ud800',
      text: '\ud800',
      value: { ...policy.day, clause: '\ud800' },
    },
  ],
  [
    'names of the language',
    {
      seen: 0,
      value: JSON.parse('{"__proto__":{"a":1},"constructor":1}'),
      form: 'yes',
      v: { constructor: 1 },
      do: 'add __proto__',
    },
  ],
  ['a day that is none', { seen: 0, fromDay: '2026-02-30', reason: 'Why' }],
]

describe.each(writes)('%s', path => {
  test.each(odd)('%s is 4xx', async (_, body) => {
    const { status } = await send(path, body)
    // A form’s button that changes a line saves nothing, and is answered with the form.
    const edited = path.startsWith('/settings') && typeof body === 'object' && body !== null && 'do' in body
    expect(edited ? [200, 400].includes(status) : status >= 400 && status < 500, String(status)).toBe(true)
  })
})

test('a part that there is not, a version that there is not, are 4xx', async () => {
  for (const path of [
    '/settings/nothing',
    '/settings/constructor',
    '/versions/0',
    '/versions/99999999999',
    '/versions/x',
    '/check?of=99',
    '/check?of=%00',
    '/text?version=99',
    '/compare?from=99',
  ]) {
    const { status } = await head.ask({ path: `/api/v1/schools/${served.school.id}/policy${path}` })
    expect(status >= 400 && status < 500, `${path}: ${status}`).toBe(true)
  }
})

test('each wrong value of a part is named', async () => {
  const day = { ...policy.day, begins: 'nine', takenBy: 'nobody', morning: { ...policy.day.morning, closes: '25:00' }, night: {} }
  expect(await says('/settings/day', { value: day })).toEqual([
    400,
    'value.begins',
    'value.morning.closes',
    'value.takenBy',
    'value.',
  ])
})

test('times that contradict each other are named, and nothing of the part is kept', async () => {
  const day = { ...policy.day, ends: '15:30', morning: { ...policy.day.morning, closes: '08:00' } }
  expect(await says('/settings/day', { value: day })).toEqual([400, 'value.morning.closes'])
})

test('YAML that is wrong is answered line by line, unknown fields by name', async () => {
  const text = policyText(policy)
    .replace('lateness:', 'latenes:')
    .replace(/takenBy: .*/, 'takenBy: [x')
  const { status, error } = await send('/start', { text })
  expect(status).toBe(400)
  expect(error.fields[0]?.says).toMatch(/^Line \d+, column \d+: /)
  const named = await send('/start', { text: policyText(policy).replace('lateness:', 'latenes:') })
  expect(named.error.fields.map(({ says }: { says: string }) => says).join()).toContain('latenes')
})

test('a file that is no text is 400', async () => {
  expect(await says('/start', { file: Buffer.from([0, 1, 2, 255, 254, 0]).toString('base64') })).toEqual([400, 'text'])
  expect((await send('/start', { text: `about: ${'x'.repeat(430_000)}` })).status).toBe(400)
})
