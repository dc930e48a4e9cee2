import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { hashOfPassword } from '#platform/http/passwords.ts'
import { beginSignIn, hashOfToken, setPassword } from '#school/access/account.store.ts'
import type { AccountContext } from '#school/access/school-door.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { dayOf } from '#time/day.ts'
import { browserName } from './browser-name.ts'
import { myAccountDoors } from './my-account.route.ts'

const [read, changePassword, endOne, endOthers] = myAccountDoors
const now = new Date('2026-11-20T11:00:00Z')
const later = new Date('2026-11-20T15:00:00Z')

let database: TestDatabase
let school: BuiltSchool
let ctx: AccountContext
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
  const { db, recorder, office } = school
  await setPassword(db, office.account, await hashOfPassword('the present password'), now)
  const signIn = (kind: 'browser' | 'token', label: string) =>
    beginSignIn(db, { account: office.account, kind, label, now, expiresAt: kind === 'token' ? null : later })
  const token = await signIn('browser', 'Mozilla/5.0 (Windows NT 10.0) Firefox/130.0')
  await signIn('browser', 'Mozilla/5.0 (iPhone; CPU iPhone OS) Safari/604.1')
  await signIn('token', 'Nightly export')
  ctx = {
    db,
    recorder,
    now,
    today: dayOf('2026-11-20'),
    minute: 660,
    account: office.account,
    name: office.name,
    email: office.email,
    tokenHash: hashOfToken(token),
  }
})
afterAll(() => database?.drop())

const input = { params: {}, query: {}, body: {} } as never
const held = async () => {
  const answer = await read.act(input, ctx)
  return 'reply' in answer ? answer.reply.signIns : []
}

test('one sees where one is signed in, and one’s tokens', async () => {
  expect((await held()).map(s => [s.kind, s.current]).sort()).toEqual([
    ['browser', false],
    ['browser', true],
    ['token', false],
  ])
})

test('a change of password asks for the present one, and ends every other sign-in', async () => {
  const change = (present: string) =>
    changePassword.act({ ...(input as object), body: { present, password: 'a new long password' } } as never, ctx)
  expect(await change('a wrong password')).toMatchObject({ invalid: [{ field: 'present' }] })
  expect(await held()).toHaveLength(3)
  expect(await change('the present password')).toHaveProperty('reply')
  expect((await held()).map(s => s.kind).sort()).toEqual(['browser', 'token'])
  expect(await endOthers.act(input, ctx)).toHaveProperty('reply')
})

test('a token can be ended, once, and only by its owner', async () => {
  const token = (await held()).find(s => s.kind === 'token')!
  const end = (as: AccountContext) => endOne.act({ ...(input as object), params: { signIn: token.id } } as never, as)
  expect(await end({ ...ctx, account: school.head.account })).toHaveProperty('missing')
  expect(await end(ctx)).toHaveProperty('reply')
  expect(await end(ctx)).toHaveProperty('missing')
})

test('a browser in two words', () => {
  expect([browserName('Mozilla/5.0 (X11; CrOS x86_64) AppleWebKit Chrome/130 Safari/537'), browserName('curl')]).toEqual([
    'Chrome on Chromebook',
    'A browser',
  ])
})
