import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addColleague, buildSchool } from './build-school.ts'
import { londonMoment, type Served, serveSchool } from './serve.ts'
import { stored, type Visitor, visitorOf } from './visit.ts'

// What is sent wrong is answered with the right number and the field, and nothing of it is stored.

const now = londonMoment('2026-11-20', '9:05')
let served: Served
let teacher: Visitor
let office: Visitor
let before: Record<string, number>
let path = ''
let pupils: number[] = []

beforeAll(async () => {
  served = await serveSchool(now)
  teacher = await visitorOf(served, served.school.teachers[0]!, now)
  office = await visitorOf(served, served.school.office, now)
  pupils = served.school.groups[0]!.pupils
  path = `/schools/${served.school.id}/registers/2026-11-20/AM/${served.school.groups[0]!.id}`
})
beforeEach(async () => {
  before = await stored(served)
})
afterEach(async () => {
  served.setClock(now)
  expect(await stored(served)).toEqual(before)
})
afterAll(() => served?.stop())

const here = { code: '/', minutesLate: 0, nature: '' }
const everyone = (change: Record<number, object> = {}) =>
  pupils.map((pupil, i) => ({ pupil, ...here, ...(change[i] as { code?: string }) }))
const put = (body: unknown, at = path, headers = {}) => teacher.ask({ method: 'PUT', path: `/api/v1${at}`, body, headers })
const send = (marks: unknown, more = {}) => put({ seen: 0, reason: '', marks, ...more })

describe('a request that cannot be read is 4xx', () => {
  test('garbled JSON is 400', async () => {
    const answer = await put('{"seen": 0, "marks": [')
    expect(answer.status).toBe(400)
    expect(answer.error.says).toContain('Nothing was saved')
  })

  test('no body at all is 400', async () => expect((await put(undefined)).status).toBe(400))

  test('a body of 10 MB is 413', async () => {
    const answer = await put({ marks: [], reason: 'x'.repeat(10_000_000) })
    expect(answer.status).toBe(413)
    expect(answer.error.title).toBe('Too large')
  })

  test('another content type is 415', async () => {
    const answer = await put('<marks/>', path, { 'content-type': 'application/xml' })
    expect(answer.status).toBe(415)
  })

  test.each(['DELETE', 'PATCH', 'POST'] as const)('%s to a register is 405, and says what is allowed', async method => {
    const answer = await teacher.ask({ method, path: `/api/v1${path}`, body: {} })
    expect(answer.status).toBe(405)
    expect(String(answer.headers.allow).split(', ').toSorted()).toEqual(['GET', 'PUT'])
  })

  test('names that reach into the program’s own objects are not taken', async () => {
    const json = `{"seen":0,"__proto__":{"admin":true},"marks":[{"pupil":${pupils[0]},"code":"/","__proto__":{"x":1}}]}`
    expect((await put(json)).status).toBe(400)
    const form = { '__proto__.admin': 'yes', 'marks.constructor.prototype.x': '1', 'marks.1.__proto__.code': '/' }
    expect((await teacher.ask({ method: 'POST', path, form, headers: { accept: 'text/html' } })).status).toBe(400)
    expect(({} as { admin?: unknown }).admin).toBeUndefined()
  })
})

describe('a field that cannot stand is 400 and named', () => {
  test.each([
    ['a code that is missing', [{ pupil: 0 }], 'marks.0.code'],
    ['a code of three characters', everyoneElse({ code: 'ABC' }), 'marks.0.code'],
    ['minutes that are no number', everyoneElse({ code: 'L', minutesLate: 'soon' }), 'marks.0.minutesLate'],
    ['minutes with a fraction', everyoneElse({ code: 'L', minutesLate: 2.5 }), 'marks.0.minutesLate'],
    ['minutes below nought', everyoneElse({ code: 'L', minutesLate: -4 }), 'marks.0.minutesLate'],
    ['more minutes than half a day', everyoneElse({ code: 'L', minutesLate: 100_000 }), 'marks.0.minutesLate'],
    ['a nature longer than a line', everyoneElse({ code: 'B', nature: 'x'.repeat(301) }), 'marks.0.nature'],
    ['a pupil who is no number', [{ pupil: 'Tolu', code: '/' }], 'marks.0.pupil'],
    ['no marks', [], 'marks'],
    ['marks that are no list', 'all here', 'marks'],
  ])('%s', async (_what, marks, field) => {
    const answer = await send(marks)
    expect(answer.status).toBe(400)
    expect(answer.error.fields.map(f => f.field)).toContain(field)
  })

  test('a pupil marked twice', async () => {
    const answer = await send([...everyone(), { pupil: pupils[0], ...here }])
    expect(answer.status).toBe(400)
    expect(answer.error.fields).toEqual([{ field: 'marks', says: 'A pupil is marked twice' }])
  })

  test.each([1e12, -1, 'x', 1.5])('a page that has seen %s', async seen => {
    const answer = await send(everyone(), { seen })
    expect(answer.status).toBe(400)
    expect(answer.error.fields.map(f => f.field)).toEqual(['seen'])
  })

  test('a reason that is a story', async () => {
    const answer = await send(everyone(), { reason: 'x'.repeat(501) })
    expect(answer.error.fields.map(f => f.field)).toEqual(['reason'])
  })

  test('31 February is 400 to a program and no page to a person', async () => {
    const at = path.replace('2026-11-20', '2026-02-31')
    const answer = await put({ seen: 0, marks: everyone() }, at)
    expect(answer.status).toBe(400)
    expect(answer.error.fields).toEqual([{ field: 'day', says: '2026-02-31 is not a day of the calendar' }])
    expect((await teacher.ask({ path: at, headers: { accept: 'text/html' } })).status).toBe(404)
  })
})

describe('what the rules do not allow is 422, with the reason beside the pupil', () => {
  test('an unknown code', async () => {
    const answer = await send(everyone({ 1: { code: '!' } }))
    expect(answer.status).toBe(422)
    expect(answer.error.refusals).toHaveLength(1)
    expect(answer.error.refusals[0]).toMatchObject({ because: '! is not an attendance code.', about: String(pupils[1]) })
  })

  test.each([
    ['a code of the other session', { code: '\\' }],
    ['a code for someone who is not on roll', { code: 'Z' }],
    ['a code for a closure that nobody planned', { code: '#' }],
    ['a code that asks for its nature, without it', { code: 'Y7' }],
    ['minutes that belong after the close', { code: 'L', minutesLate: 31 }],
    ['minutes with a code that takes none', { code: 'I', minutesLate: 5 }],
  ])('%s, with the paragraph', async (_what, mark) => {
    const answer = await send(everyone({ 2: mark }))
    expect(answer.status).toBe(422)
    expect(answer.error.refusals.map(r => r.about)).toEqual([String(pupils[2])])
    expect(answer.error.refusals[0]!.citation?.source).toBeTruthy()
  })

  test('SI 2024/208 reg 10(1): a register without a mark of everyone on it', async () => {
    const answer = await send(everyone().slice(1))
    expect(answer.status).toBe(422)
    expect(answer.error.refusals.map(r => r.about)).toEqual([String(pupils[0])])
  })

  test('a pupil of another group', async () => {
    const other = served.school.groups[1]!.pupils[0]!
    const answer = await send([...everyone(), { pupil: other, ...here }])
    expect(answer.status).toBe(422)
    expect(answer.error.refusals.map(r => r.about)).toEqual([String(other)])
  })

  test('a register of the future, and one of today before its time', async () => {
    expect((await put({ seen: 0, marks: everyone() }, path.replace('11-20', '11-23'))).status).toBe(422)
    served.setClock(londonMoment('2026-11-20', '8:59'))
    const answer = await send(everyone())
    expect(answer.status).toBe(422)
    expect(answer.error.refusals[0]!.because).toContain('is taken from 9:00 today')
  })

  test('a day on which the school is closed', async () => {
    const answer = await put({ seen: 0, marks: everyone() }, path.replace('2026-11-20', '2026-10-28'))
    expect(answer.status).toBe(422)
    expect(answer.error.refusals[0]!.because).toContain('There is no register for this session')
  })
})

describe('what is not theirs is 403, 404 or 401, and nothing of it is shown', () => {
  test('another teacher’s group', async () => {
    const theirs = path.replace(/\d+$/, String(served.school.groups[1]!.id))
    for (const ask of [
      () => teacher.ask({ path: `/api/v1${theirs}` }),
      () => teacher.ask({ path: theirs, headers: { accept: 'text/html' } }),
      () => put({ seen: 0, marks: everyone() }, theirs),
    ]) {
      const answer = await ask()
      expect(answer.status).toBe(403)
      expect(answer.text).not.toMatch(/Dalby|Evans|Farrow/)
    }
  })

  test('another school, with a sign-in that is good in one’s own', async () => {
    const other = await buildSchool(served.database, { name: 'Harrowmere School' })
    const theirs = `/schools/${other.id}/registers/2026-11-20/AM/${other.groups[0]!.id}`
    for (const [who, at] of [
      [office, `/api/v1${theirs}`],
      [office, `/api/v1/schools/${other.id}/registers`],
      [office, `/api/v1${theirs.replace(`/schools/${other.id}/`, `/schools/${served.school.id}/`)}`],
    ] as const) {
      const answer = await who.ask({ path: at })
      expect([403, 404]).toContain(answer.status)
      expect(answer.text).not.toMatch(/Harrowmere|Adeyemi|Brook/)
    }
  })

  test('a school that is not there is the same answer as one that is another’s', async () => {
    const answer = await office.ask({ path: '/api/v1/schools/99999/registers' })
    expect(answer.status).toBe(403)
    expect((await office.ask({ path: '/schools/no-number/registers', headers: { accept: 'text/html' } })).status).toBe(404)
  })

  test('a group that is not there is 404', async () =>
    expect((await office.ask({ path: `/api/v1${path.replace(/\d+$/, '99999')}` })).status).toBe(404))

  test('a governor sees no register', async () => {
    const governor = await visitorOf(served, served.school.governor, now)
    expect((await governor.ask({ path: `/api/v1${path}` })).status).toBe(403)
  })

  test('nobody in particular is 401, or sent to sign in and back', async () => {
    const nobody = await visitorOf(served)
    expect((await nobody.ask({ path: `/api/v1${path}` })).status).toBe(401)
    const sent = await nobody.ask({ path, headers: { accept: 'text/html' } })
    expect([sent.status, sent.headers.location]).toEqual([303, `/sign-in?to=${encodeURIComponent(path)}`])
  })

  test('a sign-in that has expired or was ended', async () => {
    const later = londonMoment('2026-11-20', '13:06')
    served.setClock(later)
    expect((await send(everyone())).status).toBe(401)
    expect((await teacher.ask({ method: 'POST', path, form: { seen: '0' }, headers: { accept: 'text/html' } })).status).toBe(303)
    const leaving = await visitorOf(served, served.school.teachers[1]!, later)
    await leaving.ask({ method: 'POST', path: '/sign-out', form: {} })
    expect((await leaving.ask({ path: `/api/v1/schools/${served.school.id}/registers` })).status).toBe(401)
  })

  test('a colleague whose role has not begun', async () => {
    const role = await addColleague(served.school, 'New Colleague', 'Attendance officer', 'attendance-officer')
    served.setClock(londonMoment('2025-08-29', '9:05'))
    const early = await visitorOf(served, role, londonMoment('2025-08-29', '9:05'))
    expect((await early.ask({ path: `/api/v1/schools/${served.school.id}/registers` })).status).toBe(403)
  })
})

describe('a form of another site does nothing', () => {
  const form = { seen: '0', 'marks.1.code': '/' }
  test.each([
    ['by what the browser says of it', { 'sec-fetch-site': 'cross-site' }],
    ['by a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
    ['by its origin, in an older browser', { origin: 'https://elsewhere.example' }],
    ['by an origin that hides', { origin: 'null' }],
  ])('%s', async (_how, headers) => {
    expect((await teacher.ask({ method: 'POST', path, form, headers })).status).toBe(403)
    expect((await put({ seen: 0, marks: everyone() }, path, headers)).status).toBe(403)
  })
})

/** A list of one mark: enough for what is wrong with its form. */
function everyoneElse(mark: object) {
  return [{ pupil: 1, ...mark }]
}
