import { afterAll, beforeAll, expect, test } from 'vitest'
import { addColleague } from './build-school.ts'
import { londonMoment, type Served, serveSchool } from './serve.ts'
import { type Visitor, visitorOf } from './visit.ts'

// Files come in over the wire: for people in three steps, for programs in one.

const now = londonMoment('2026-11-20', '10:00')
const html = { accept: 'text/html' }
let served: Served
let office: Visitor
let other: Visitor
let teacher: Visitor
let base = ''

beforeAll(async () => {
  served = await serveSchool(now)
  const { school } = served
  office = await visitorOf(served, school.office, now)
  other = await visitorOf(served, await addColleague(school, 'Olga Reyes', 'Attendance officer', 'attendance-officer'), now)
  teacher = await visitorOf(served, school.teachers[0]!, now)
  base = `/schools/${school.id}/import`
})
afterAll(() => served?.stop())

const sound = 'Admission number,Surname,Forename,Gender,DOB,Reg,Admission date\n'
const ivo = '1,Vale,Ivo,M,12/03/2018,4A,01/09/2025\n'
const una = '2,Vale,Una,F,31/06/2018,4A,01/09/2025\n'

/** Sends a file as a browser does. */
const upload = (who: Visitor, kind: string, content: string | Buffer, name = 'pupils.csv') => {
  const edge = 'edge-of-a-part'
  const head = `--${edge}\r\ncontent-disposition: form-data; name="kind"\r\n\r\n${kind}\r\n--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${edge}--\r\n`)])
  return who.ask({
    method: 'POST',
    path: `${base}/upload`,
    body: body.toString('latin1'),
    headers: { ...html, 'content-type': `multipart/form-data; boundary=${edge}` },
  })
}
const placeOf = (answer: { status: number; headers: Record<string, unknown>; text: string }): string => {
  expect(answer.status, answer.text.slice(0, 400)).toBe(303)
  return String(answer.headers.location)
}
const see = async (who: Visitor, path: string) => who.ask({ path, headers: html })

test('a file is sent, seen, confirmed; then it is gone and the record has it', async () => {
  const place = placeOf(await upload(office, 'pupils', sound + ivo + una))
  const seen = await see(office, place)
  expect(seen.text).toContain('1 row has a problem')
  expect(seen.text).toContain('June 2018 has 30 days')
  expect((await see(other, place)).status, 'nobody else sees it').toBe(404)
  const refused = await office.ask({ method: 'POST', path: `${place}/confirm`, form: {}, headers: html })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Nothing was brought in.')
  const done = placeOf(
    await office.ask({ method: 'POST', path: `${place}/confirm`, form: { skipProblems: 'yes' }, headers: html }),
  )
  expect((await see(office, done)).text).toContain('Pupils: 1 row brought in')
  expect((await see(office, place)).status).toBe(404)
  expect((await see(office, base)).text).toContain('pupils.csv')
})

test('columns that are not recognised are asked for, once', async () => {
  const file = 'Nr,Surname,Forename,Geschlecht,DOB,Reg,Admission date\n7,Holt,Eve,F,12/03/2018,4A,01/09/2025\n'
  const place = placeOf(await upload(office, 'pupils', file))
  expect((await see(office, place)).text).toContain('No column gives the sex.')
  const columns = {
    surname: 'Surname',
    forename: 'Forename',
    sex: 'Geschlecht',
    born: 'DOB',
    group: 'Reg',
    startingDay: 'Admission date',
    reference: 'Nr',
  }
  const form = Object.fromEntries(Object.entries(columns).map(([field, heading]) => [`columns.${field}`, heading]))
  placeOf(await office.ask({ method: 'POST', path: `${place}/columns`, form, headers: html }))
  expect((await see(office, place)).text).toContain('1 pupil to add')
  expect((await see(office, placeOf(await upload(office, 'pupils', file)))).text, 'remembered').toContain('1 pupil to add')
  placeOf(await office.ask({ method: 'POST', path: `${place}/discard`, form: {}, headers: html }))
  expect((await see(office, place)).status).toBe(404)
})

test.each([
  ['a workbook', 'PK\u0003\u0004 xl/workbook.xml', 'This is an Excel workbook, not CSV.'],
  ['a PDF', '%PDF-1.7', 'This is a PDF, not CSV.'],
  ['nothing', '', 'Choose a file, or paste its text.'],
])('%s is refused by name', async (_name, content, says) => {
  const answer = await upload(office, 'pupils', content)
  expect(answer.status).toBe(400)
  expect(answer.text).toContain(says)
})

test('who may not bring in is not let in', async () => {
  expect((await see(teacher, base)).status).toBe(403)
  expect((await upload(teacher, 'pupils', sound + ivo)).status).toBe(403)
  expect((await upload(office, 'staff', 'Name\nIda Bell\n')).status, 'the office does not change staff').toBe(400)
  const answer = await office.ask({
    method: 'POST',
    path: `/api/v1/schools/${served.school.id}/imports`,
    body: { kind: 'staff', fileName: 'x', text: 'Name\nIda\n' },
  })
  expect(answer.status).toBe(403)
})

test('a program sends text, sees, then brings in', async () => {
  const path = `/api/v1/schools/${served.school.id}/imports`
  const send = (body: object) => office.ask({ method: 'POST', path, body: { kind: 'pupils', fileName: 'x.csv', ...body } })
  const text = sound + ivo.replace('1,Vale', '11,Vane')
  expect((await send({ text, preview: true })).json).toMatchObject({ broughtIn: false, counts: { new: 1, problems: 0 } })
  expect((await send({ text })).json).toMatchObject({ broughtIn: true, happening: expect.any(Number), counts: { new: 1 } })
  const broken = await send({ text: sound + una })
  expect(broken.status).toBe(422)
  expect(broken.error.refusals[1]).toMatchObject({
    about: 'row 2, DOB',
    because: expect.stringContaining('June 2018 has 30 days'),
  })
  const wanting = await send({ text: 'Surname\nVale\n' })
  expect(wanting).toMatchObject({
    status: 400,
    error: { fields: expect.arrayContaining([{ field: 'mapping', says: 'No column gives the date of birth.' }]) },
  })
  expect((await send({ text: `${sound}${'x'.repeat(3_000_000)}`, preview: true })).status, 'more than other doors take').toBe(200)
  expect((await send({})).status).toBe(400)
})
