import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginSignIn } from '#school/access/account.store.ts'
import { setPhotograph } from '#school/people/pupil.store.ts'
import { dayOf } from '#time/day.ts'
import { instantOf } from '#time/london.ts'
import type { BuiltPerson } from './build-school.ts'
import { type Served, serveSchool } from './serve.ts'

const at = instantOf(dayOf('2026-11-20'), 545)
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])

let served: Served
beforeAll(async () => {
  served = await serveSchool(at)
  const { school } = served
  await school.db.write(school.id, tx => setPhotograph(tx, school.id, school.pupils[0]!.id, jpeg))
})
afterAll(() => served.stop())

async function ask(person: BuiltPerson, pupil: number) {
  const { school, app } = served
  const token = await beginSignIn(school.db, { account: person.account, kind: 'token', label: 'test', now: at, expiresAt: null })
  const url = `/schools/${school.id}/pupils/${pupil}/photograph.jpg`
  return app.inject({ url, headers: { authorization: `Bearer ${token}` } })
}

test('a photograph is given to those who see the pupil, and to no other colleague', async () => {
  const { teachers, pupils } = served.school
  const mine = await ask(teachers[0]!, pupils[0]!.id)
  expect([mine.statusCode, mine.headers['content-type'], mine.rawPayload.equals(jpeg)]).toEqual([200, 'image/jpeg', true])
  expect((await ask(teachers[1]!, pupils[0]!.id)).statusCode).toBe(403)
  expect((await ask(teachers[0]!, pupils[1]!.id)).statusCode).toBe(404)
})

test('without a sign-in there is no photograph', async () => {
  const { school, app } = served
  const answer = await app.inject({ url: `/schools/${school.id}/pupils/${school.pupils[0]!.id}/photograph.jpg` })
  expect(answer.statusCode).toBe(401)
})
