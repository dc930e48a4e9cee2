import { afterAll, beforeAll, expect, test } from 'vitest'
import { londonMoment, type Served, serveSchool } from '#test/serve.ts'
import { type Visitor, visitorOf } from '#test/visit.ts'

let served: Served
let teacher: Visitor
let nobody: Visitor
beforeAll(async () => {
  const now = londonMoment('2026-11-20', '9:05')
  served = await serveSchool(now)
  teacher = await visitorOf(served, served.school.teachers[0]!, now)
  nobody = await visitorOf(served)
})
afterAll(() => served?.stop())

const page = async (path: string, visitor = teacher) => visitor.ask({ path, headers: { accept: 'text/html' } })
const api = async (path: string, visitor = teacher) => visitor.ask({ path: `/api/v1${path}` })

test('the book opens to whoever has signed in, and to nobody else', async () => {
  expect((await page('/law')).status).toBe(200)
  expect((await page('/law', nobody)).headers.location).toBe('/sign-in?to=%2Flaw')
  for (const path of ['/law/rules', '/law/rules/L-054', '/law/codes']) {
    expect((await api(path)).status).toBe(200)
    expect((await api(path, nobody)).status).toBe(401)
  }
})

test('contents by subject; a search says how many it found, the best first', async () => {
  expect((await page('/law')).text).toMatch(/<h1>The law of attendance, in \d+ rules<\/h1>/)
  const found = await page('/law?find=persistent+absence')
  expect(found.text).toMatch(/<h1>\d+ rules for “persistent absence”<\/h1>/)
  expect(found.text).toContain('href="/law/L-111"')
  expect(found.text).not.toContain('href="/law/L-133"')
  const none = await page('/law?find=%3Cb%3Ezebra')
  expect(none.text).toContain('<h1>No rule for “&lt;b>zebra”</h1>')
  expect(none.text).toContain('Try fewer words')
})

test('a rule: its sentence, source and standing, what Daymark does, versions by date, examples with dates in words', async () => {
  const { text } = await page('/law/L-133')
  expect(text).toMatch(/L-133.*has to be done.*What Daymark does.*From 19 August 2024.*Worked examples.*5 October 2026/s)
  expect(text).toContain('guidance, unconfirmed')
  expect(text).toContain('src/law/notices/penalty-amounts.ts')
  expect(text).toMatch(/rel="prev".*rel="next"/s)
})

test('a rule that is not there is 404, and so is an address that is no rule', async () => {
  expect([(await page('/law/L-999')).status, (await page('/law/zebra')).status]).toEqual([404, 404])
  const told = await api('/law/rules/L-999')
  expect([told.status, told.error.says]).toEqual([404, 'There is no rule L-999 in the book of law.'])
  expect((await api('/law/rules/zebra')).status).toBe(400)
})

test('the codes of a day, by how they are counted; a day that is none is refused', async () => {
  expect((await page('/law/codes')).text).toContain('<h1>34 codes on 20 November 2026</h1>')
  const then = await page('/law/codes?on=2024-05-14')
  expect(then.text).toMatch(/Approved educational activity.*At an interview, as the old lists had it/s)
  expect((await page('/law/codes?on=2005-01-10')).text).toContain('The codes kept here begin with 1 September 2006.')
  expect((await page('/law/codes?on=2026-02-30')).text).toContain('2026-02-30 is not a day of the calendar')
  const { json } = await api('/law/codes?on=2024-08-18')
  const codes = json.codes as { code: string; set: string; citation: object }[]
  expect(codes.find(({ code }) => code === 'J')).toMatchObject({
    set: 'approved-educational-activity',
    citation: { standing: 'defines', source: expect.any(String) },
  })
})

test('the API: all rules, those found, and one whole', async () => {
  const all = (await api('/law/rules')).json as { total: number; rules: { rule: string }[] }
  expect(all.rules).toHaveLength(all.total)
  const found = (await api('/law/rules?find=L-133')).json as { rules: { rule: string }[] }
  expect(found.rules[0]!.rule).toBe('L-133')
  expect((await api('/law/rules/l-133')).json).toMatchObject({
    rule: 'L-133',
    subject: { id: 'notices' },
    versions: [{ from: '2024-08-19', lastDay: null }, { lastDay: '2024-08-18' }, {}, {}],
    notModelledBefore: '2007-09-01',
    citations: [{ rule: 'L-133', standing: 'must' }, {}, {}],
  })
})

test('what is asked may be no longer than a line', async () =>
  expect((await api(`/law/rules?find=${'a'.repeat(201)}`)).status).toBe(400))
