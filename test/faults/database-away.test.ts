import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { londonMoment, marksOf, type Served, serveSchool } from '#test/serve.ts'
import { stored, type Visitor, visitorOf } from '#test/visit.ts'
import { cuttable } from './cuttable.ts'

const way = cuttable()
let served: Served
let teacher: Visitor
const saves = [0, 1, 2] as const

beforeAll(async () => {
  served = await serveSchool(
    londonMoment('2026-11-20', '9:05'),
    { groups: saves.map(i => ({ name: `4${i}`, pupils: 5 })) },
    way.reach,
  )
  teacher = await visitorOf(served, served.school.office)
})
afterEach(() => way.mend())
afterAll(async () => {
  way.mend()
  await served?.stop()
  await way.close()
})

const save = (place: number) => {
  const { id, pupils } = served.school.groups[place]!
  return teacher.ask({
    method: 'PUT',
    path: `/api/v1/schools/${served.school.id}/registers/2026-11-20/AM/${id}`,
    body: { seen: 0, marks: pupils.map(pupil => ({ pupil, code: '/' })) },
  })
}
const health = async () => (await teacher.ask({ path: '/healthz' })).status

test('while the database is away a page and a save are 503, the health says so, and all is well when it returns', async () => {
  const before = await stored(served)
  expect(await health()).toBe(200)
  way.cut()
  expect(await health()).toBe(503)
  const answer = await save(saves[0])
  expect(answer.status).toBe(503)
  expect(answer.headers['retry-after']).toBe('2')
  expect(answer.error.says).toContain('Nothing was saved')
  const register = await teacher.ask({ path: `/schools/${served.school.id}/registers`, headers: { accept: 'text/html' } })
  expect(register.status).toBe(503)
  expect(register.text).toContain('Daymark cannot reach its records just now')
  expect(await stored(served)).toEqual(before)
  way.mend()
  expect((await save(saves[0])).status).toBe(200)
  expect(await health()).toBe(200)
})

test('a database that goes away in mid-save keeps nothing of that save', async () => {
  const before = await stored(served)
  way.cutAt(['insert into attendance_entry'], 'before')
  const answer = await save(saves[1])
  expect(answer.status).toBe(503)
  expect(answer.error.says).toContain('Nothing was saved')
  expect(await stored(served)).toEqual(before)
  way.mend()
  expect((await save(saves[1])).status).toBe(200)
  expect(await marksOf(served, saves[1])).toEqual(['/', '/', '/', '/', '/'])
})

test('a save whose confirmation is lost is not called unsaved, and sending it again does not save it twice', async () => {
  way.cutAt(['insert into attendance_entry', 'commit'], 'after')
  const answer = await save(saves[2])
  expect(answer.status).toBe(503)
  expect(answer.error.says).not.toContain('Nothing was saved')
  way.mend()
  const again = await save(saves[2])
  expect([again.status, again.json.recorded]).toEqual([200, 0])
  expect(await marksOf(served, saves[2])).toEqual(['/', '/', '/', '/', '/'])
})
