import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { putDraft } from '#school/policy/policy-draft.store.ts'
import { adoptPolicy, packPolicy } from '#test/build-policy.ts'
import { londonMoment, type Served, serveSchool } from '#test/serve.ts'
import { type Visitor, visitorOf } from '#test/visit.ts'

const now = londonMoment('2026-11-20', '9:00')
let served: Served
let teacher: Visitor
let head: Visitor
let base: string

beforeAll(async () => {
  served = await serveSchool(now, { name: 'Copperbeck & Sons <School>' })
  await adoptPolicy(served.school, packPolicy('trust-primary'), '2026-09-01')
  await adoptPolicy(
    served.school,
    { ...packPolicy('trust-primary'), reporting: { ...packPolicy('trust-primary').reporting, firstDayBy: '08:45' } },
    '2026-11-01',
  )
  teacher = await visitorOf(served, served.school.teachers[0]!, now)
  head = await visitorOf(served, served.school.head, now)
  base = `/schools/${served.school.id}/policy/document`
})
afterAll(() => served?.stop())

test('whoever works here reads the policy in force as a page, with the day from which it holds', async () => {
  const { status, text } = await teacher.ask({ path: base, headers: { accept: 'text/html' } })
  expect(status).toBe(200)
  expect(text).toContain('Written from the settings that hold from 1 November 2026, with the law of 20 November 2026.')
  expect(text).toContain('Copperbeck &amp; Sons &lt;School>')
  expect(text).toContain('on the first day of the absence by 8:45')
  expect(text).toContain(`href="${base}?as=pdf"`)
})

test('each day has the policy that was in force on it', async () => {
  const { json } = await teacher.ask({ path: `/api/v1${base}?on=2026-10-01` })
  expect(json.from).toBe('2026-09-01')
  expect(JSON.stringify(json)).toContain('on the first day of the absence by 8:50')
  const { status } = await teacher.ask({ path: `/api/v1${base}?on=2026-08-31` })
  expect(status).toBe(404)
})

test('a program is given the document as data, with what guidance asks of it', async () => {
  const { json } = await teacher.ask({ path: `/api/v1${base}` })
  const { document, asked } = json as { document: { sections: { title: string }[] }; asked: { there: boolean }[] }
  expect(document.sections[0]!.title).toBe('What this policy is for')
  expect(asked.every(({ there }) => there)).toBe(true)
  expect(asked).toHaveLength(13)
})

test.each(['', '/api/v1'])('the three files come from “%s”, under a name that says what they are', async root => {
  const got = (as: string) => teacher.ask({ path: `${root}${base}?as=${as}` })
  const pdf = await got('pdf')
  expect(pdf.headers['content-type']).toBe('application/pdf')
  expect(pdf.headers['content-disposition']).toBe(
    'attachment; filename="Attendance-policy-Copperbeck-Sons-School-2026-11-01.pdf"',
  )
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.bytes)), { mergePages: true })
  expect(text).toContain('Copperbeck & Sons <School>')
  const docx = await got('docx')
  expect((await mammoth.extractRawText({ buffer: docx.bytes })).value).toContain('Copperbeck & Sons <School>')
  const html = await got('html')
  expect(html.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(html.text).toContain('<p class="whose">Copperbeck &amp; Sons &lt;School></p>')
})

/** A change that is being worked on, which leaves unsaid by when parents report. */
const workOnPolicy = () =>
  served.school.db.write(served.school.id, tx =>
    putDraft(tx, served.school.id, {
      fromDay: null,
      written: { ...packPolicy('trust-primary'), reporting: { ...packPolicy('trust-primary').reporting, firstDayBy: null } },
      base: '2',
      reason: '',
      revision: 1,
      touched: {},
      begunBy: served.school.head.name,
      begunAt: now,
    }),
  )

test('a draft is for those who work on the policy', async () => {
  expect((await teacher.ask({ path: `/api/v1${base}?of=draft` })).status).toBe(403)
  expect((await head.ask({ path: `/api/v1${base}?of=draft` })).status).toBe(404)
  await workOnPolicy()
  const { status, text } = await head.ask({ path: `${base}?of=draft`, headers: { accept: 'text/html' } })
  expect(status).toBe(200)
  expect(text).toContain('Attendance policy, draft')
  expect(text).toContain('The school has not yet said by when parents tell it of an absence.')
  expect((await head.ask({ path: `/api/v1${base}` })).json.hasDraft).toBe(true)
  expect((await teacher.ask({ path: `/api/v1${base}` })).json.hasDraft).toBe(false)
})

test('another form, and a day before the law that is written here, are refused by name', async () => {
  expect((await teacher.ask({ path: `/api/v1${base}?as=odt` })).error.fields).toEqual([
    { field: 'as', says: 'Ask for one of: json, html, pdf, docx' },
  ])
  expect((await teacher.ask({ path: `/api/v1${base}?on=2024-08-18` })).status).toBe(400)
})
