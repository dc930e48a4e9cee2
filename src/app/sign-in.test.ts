import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { londonMoment, password, type Served, serveSchool } from '#test/serve.ts'
import { type Visitor, visitorOf } from '#test/visit.ts'

let served: Served
let nobody: Visitor
beforeAll(async () => {
  served = await serveSchool(londonMoment('2026-11-20', '8:45'))
  nobody = await visitorOf(served)
})
afterAll(() => served?.stop())

const signIn = (email: string, typed = password, to = '') =>
  nobody.ask({ method: 'POST', path: '/sign-in', form: { email, password: typed, to }, headers: { accept: 'text/html' } })
const cookieOf = (headers: Record<string, unknown>) => String(headers['set-cookie'] ?? '')

test('the right password lets in, with a cookie that no script can read and no other site can send', async () => {
  const answer = await signIn(served.school.office.email.toUpperCase())
  expect([answer.status, answer.headers.location]).toEqual([303, '/'])
  expect(cookieOf(answer.headers)).toMatch(/^daymark=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('a wrong password and an unknown account are told in the same words', async () => {
  const wrong = await signIn(served.school.office.email, 'not the password')
  const unknown = await signIn('nobody@elsewhere.example', 'not the password')
  expect([wrong.status, unknown.status]).toEqual([401, 401])
  expect(cookieOf(wrong.headers)).toBe('')
  const plain = (page: string, email: string) => page.replaceAll(email, 'the address')
  expect(plain(wrong.text, served.school.office.email)).toBe(plain(unknown.text, 'nobody@elsewhere.example'))
  expect(wrong.text).toContain('No account has this e-mail address with this password')
})

test('an ended account is nobody’s', async () => {
  const { email, account } = served.school.head
  await served.school.db.write(null, tx => tx.run(sql`update account set ended_at = now() where id = ${account}`))
  expect((await signIn(email)).status).toBe(401)
})

test('ten wrong tries in a minute close one account to that place, and nobody else', async () => {
  const { email } = served.school.teachers[0]!
  const answers: number[] = []
  for (let i = 0; i < 11; i++) answers.push((await signIn(email, 'guess')).status)
  expect(answers.filter(status => status === 401)).toHaveLength(10)
  expect(answers.at(-1)).toBe(429)
  expect((await signIn(` ${email.toUpperCase()} `, 'guess')).status).toBe(429)
  expect((await signIn(served.school.teachers[1]!.email)).status).toBe(303)
})

test.each([
  ['/schools/1/registers', '/schools/1/registers'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['https://elsewhere.example', '/'],
  ['/x\r\nSet-Cookie: a=b', '/'],
  ['/sign-out', '/'],
])('after signing in, “%s” leads to %s', async (to, place) => {
  expect((await signIn(served.school.office.email, password, to)).headers.location).toBe(place)
})

test('fields that are missing are named', async () => {
  const answer = await nobody.ask({
    method: 'POST',
    path: '/sign-in',
    form: { email: 'not an address' },
    headers: { accept: 'text/html' },
  })
  expect(answer.status).toBe(400)
  expect(answer.text).toContain('Give an e-mail address')
  expect(answer.text).toContain('Give your password')
})

test('every sign-in, refusal and sign-out is in the audit, and no password', async () => {
  const rows = await served.school.db.read(null, tx =>
    tx.rows<{ kind: string; about: object }>(sql`select kind, about from access_happening where kind like 'Sign%'`),
  )
  expect(rows.map(row => row.kind)).toEqual(expect.arrayContaining(['SignedIn', 'SignInRefused']))
  expect(JSON.stringify(rows)).not.toContain('guess')
})
