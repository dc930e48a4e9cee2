import { afterAll, beforeAll, expect, test } from 'vitest'
import { londonMoment, marksOf, type Served, serveSchool } from './serve.ts'
import { stored, visitorOf } from './visit.ts'

let served: Served
beforeAll(async () => {
  served = await serveSchool(londonMoment('2026-11-20', '9:05'))
})
afterAll(() => served?.stop())

test('R-0307: a save from a page that somebody overtook is 409, with both marks, and nothing of it is stored', async () => {
  const { school } = served
  const { id, pupils } = school.groups[0]!
  const path = `/api/v1/schools/${school.id}/registers/2026-11-20/AM/${id}`
  const marks = (codes: string[]) => pupils.map((pupil, i) => ({ pupil, code: codes[i]! }))
  const teacher = await visitorOf(served, school.teachers[0]!)
  const office = await visitorOf(served, school.office)
  const first = await teacher.ask({ method: 'PUT', path, body: { seen: 0, marks: marks(['N', '/', '/']) } })
  expect(first.status).toBe(200)
  const before = await stored(served)
  const second = await office.ask({ method: 'PUT', path, body: { seen: 0, marks: marks(['I', '/', 'N']) } })
  expect(second.status).toBe(409)
  expect(second.error.stale).toMatchObject({
    seen: first.json.happening,
    clashes: [
      { pupil: pupils[0], theirs: { code: 'N', by: school.teachers[0]!.name }, yours: { code: 'I' } },
      { pupil: pupils[2], theirs: { code: '/' }, yours: { code: 'N' } },
    ],
  })
  expect(await stored(served)).toEqual(before)
  expect(await marksOf(served, 0)).toEqual(['N', '/', '/'])
})

test('a save that is sent again after its answer was lost changes no mark', async () => {
  const { school } = served
  const { id, pupils } = school.groups[1]!
  const path = `/api/v1/schools/${school.id}/registers/2026-11-20/AM/${id}`
  const office = await visitorOf(served, school.office)
  const body = { seen: 0, marks: pupils.map(pupil => ({ pupil, code: '/' })) }
  expect((await office.ask({ method: 'PUT', path, body })).json).toMatchObject({ recorded: 3, amended: 0 })
  expect((await office.ask({ method: 'PUT', path, body })).json).toMatchObject({ recorded: 0, amended: 0 })
  const { entries } = await stored(served)
  expect(entries).toBe(6)
})
