import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginSignIn } from '#school/access/account.store.ts'
import { addColleague, type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { markSchool } from '#test/mark-school.ts'
import { londonMoment, type Served, serveSchool } from '#test/serve.ts'
import { visitorOf } from '#test/visit.ts'

const now = londonMoment('2026-11-20', '16:00')

let served: Served
let other: BuiltSchool
let third: BuiltSchool
let token: string
beforeAll(async () => {
  served = await serveSchool(now, { name: 'Ashby' })
  other = await buildSchool(served.database, { name: 'Birch', groups: [{ name: '4A', pupils: 1 }] })
  third = await buildSchool(served.database, { name: 'Cedar' })
  const [a, b, c] = served.school.pupils.map(({ id }) => id) as [number, number, number]
  await markSchool(
    served.school,
    [a, b, c].map(pupil => ({ pupil, from: '2026-11-02', to: '2026-11-20' })),
  )
  await markSchool(other, [
    { pupil: other.pupils[0]!.id, from: '2026-11-02', to: '2026-11-06', am: 'I', pm: 'O' },
    { pupil: other.pupils[0]!.id, from: '2026-11-09', to: '2026-11-13' },
  ])
  const { db } = served.database
  await db.write(null, async tx => {
    const trust = (await tx.one<{ id: number }>(sql`insert into trust (name) values ('Wood') returning id`))!.id
    await tx.run(sql`update school set trust_id = ${trust} where id = any(${[served.school.id, other.id]})`)
    const account = (await tx.one<{ id: number }>(
      sql`insert into account (email, name, made_at) values ('lead@wood.example', 'Lead', ${now}) returning id`,
    ))!.id
    await tx.run(sql`insert into trust_role (trust_id, account_id, role) values (${trust}, ${account}, 'trust-attendance-lead')`)
    token = ''
    Object.assign(lead, { account })
  })
  token = await beginSignIn(db, { account: lead.account, kind: 'token', label: 'test', now, expiresAt: null })
})
afterAll(() => served?.stop())
const lead = { account: 0 }

const ask = async (path: string, headers: Record<string, string> = { authorization: `Bearer ${token}` }) => {
  const answer = await served.app.inject({ method: 'GET', url: path, headers })
  return { status: answer.statusCode, text: answer.body, type: String(answer.headers['content-type']), json: () => answer.json() }
}

test('L-110: every school of the trust has a row, and the whole adds sessions first', async () => {
  const answer = (await ask('/api/v1/measures?from=2026-11-02&to=2026-11-20')).json()
  expect(
    answer.schools.map((s: { name: string; possible: number; attended: number }) => [s.name, s.possible, s.attended]),
  ).toEqual([
    ['Ashby', 90, 90],
    ['Birch', 20, 10],
  ])
  expect(answer.whole).toMatchObject({
    pupils: 4,
    possible: 110,
    attended: 100,
    persistent: 1,
    severe: 1,
    attendanceRate: (100 * 100) / 110,
  })
})

test('each school’s row is what its own page says', async () => {
  const all = (await ask('/api/v1/measures?period=year')).json()
  for (const row of all.schools) {
    const own = (await ask(`/api/v1/schools/${row.id}/measures?period=year`)).json()
    expect(own.whole).toMatchObject({ possible: row.possible, attended: row.attended, persistent: row.persistent })
  }
})

test('a person of one school sees that one; a teacher, who sees no whole school, none; nobody without signing in', async () => {
  const head = await visitorOf(served, served.school.head, now)
  const seen = await head.ask({ path: '/api/v1/measures' })
  expect((seen.json.schools as { name: string }[]).map(({ name }) => name)).toEqual(['Ashby'])
  const teacher = await visitorOf(served, served.school.teachers[0]!, now)
  expect((await teacher.ask({ path: '/api/v1/measures' })).json.schools).toEqual([])
  expect((await teacher.ask({ path: '/measures', headers: { accept: 'text/html' } })).text).toContain(
    'There is no school whose figures',
  )
  expect((await ask('/api/v1/measures', {})).status).toBe(401)
  expect((await ask(`/api/v1/schools/${third.id}/measures`)).status).toBe(403)
})

test('the page and the file say the same; bad days are 400', async () => {
  const coordinator = await addColleague(served.school, 'Coordinator', 'Coordinator', 'improvement-coordinator')
  const visitor = await visitorOf(served, coordinator, now)
  const html = { accept: 'text/html' }
  expect((await visitor.ask({ path: '/measures?period=year', headers: html })).text).toContain('Attendance is 100.0')
  const file = await visitor.ask({ path: '/measures.csv?period=year', headers: html })
  expect(file.headers['content-type']).toContain('text/csv')
  expect(file.headers['content-disposition']).toBe('attachment; filename="attendance-by-school-2026-09-01-to-2026-11-20.csv"')
  expect(file.text.split('\r\n')[1]).toMatch(/^Ashby,2026-09-01,2026-11-20,3,90,90,0,/)
  const wrong = await visitor.ask({ path: '/measures?from=2026-11-20&to=2026-11-01', headers: html })
  expect([wrong.status, wrong.text.includes('The last day is before the first')]).toEqual([400, true])
  expect((await visitor.ask({ path: '/api/v1/measures?from=soon' })).status).toBe(400)
})
