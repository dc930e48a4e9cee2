import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { londonMoment, type Served, serveSchool } from '#test/serve.ts'
import { type Visitor, visitorOf } from '#test/visit.ts'
import { doors } from './routes.ts'

let served: Served
let nobody: Visitor
let office: Visitor
beforeAll(async () => {
  served = await serveSchool(londonMoment('2026-11-20', '9:05'))
  nobody = await visitorOf(served)
  office = await visitorOf(served, served.school.office)
})
afterAll(() => served?.stop())

const html = { accept: 'text/html' }

test('GET /healthz is 200 when a register could be saved', async () => {
  const answer = await nobody.ask({ path: '/healthz' })
  expect([answer.status, answer.json]).toEqual([200, { ok: true }])
})

test('an address that is not there is 404, as a page and as a problem', async () => {
  expect((await nobody.ask({ path: '/nowhere', headers: html })).text).toContain('There is nothing at this address')
  const told = await nobody.ask({ path: '/api/v1/nowhere' })
  expect([told.status, told.error.title]).toEqual([404, 'Not found'])
})

test.each([
  ['DELETE', '/sign-in', 'GET, POST'],
  ['PUT', '/healthz', 'GET'],
  ['POST', '/api/openapi.json', 'GET'],
] as const)('%s %s is 405, with what is allowed', async (method, path, allow) => {
  const answer = await nobody.ask({ method, path })
  expect([answer.status, answer.headers.allow]).toEqual([405, allow])
})

test('every answer keeps to the strict content policy, and none is kept by a proxy', async () => {
  for (const path of ['/sign-in', '/healthz', '/nowhere', `/schools/${served.school.id}/registers`]) {
    const { headers } = await office.ask({ path, headers: html })
    expect(headers['content-security-policy']).toMatch(/default-src 'none';script-src 'self';style-src 'self'/)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})

test('a page carries no script or style of its own, which the policy would stop', async () => {
  const { text } = await office.ask({ path: `/schools/${served.school.id}/registers`, headers: html })
  expect(text).not.toMatch(/<script(?![^>]*(src=|application\/json))|<style|\sstyle=|\son\w+=/)
})

test('an open page of live news does not hold the server up when it stops', async () => {
  const other = await serveSchool(londonMoment('2026-11-20', '9:05'))
  const visitor = await visitorOf(other, other.school.office)
  expect((await visitor.ask({ path: `/schools/${other.school.id}/registers`, headers: html })).status).toBe(200)
  const { beginSignIn } = await import('#school/access/account.store.ts')
  const token = await beginSignIn(other.school.db, {
    account: other.school.office.account,
    kind: 'token',
    label: 'test',
    now: new Date(),
    expiresAt: null,
  })
  const live = await fetch(`${other.address}/schools/${other.school.id}/live`, { headers: { authorization: `Bearer ${token}` } })
  expect(live.headers.get('content-type')).toBe('text/event-stream')
  const ended = live.text()
  await other.stop()
  expect(await ended).toContain('retry: 3000')
})

describe('OpenAPI', () => {
  type Description = { paths: Record<string, Record<string, { operationId?: string; responses?: object }>> }
  const described = async () => (await nobody.ask({ path: '/api/openapi.json' })).json as unknown as Description

  test('describes every door that programs may use, each once, and nothing else', async () => {
    const { paths } = await described()
    const operations = Object.values(paths).flatMap(path => Object.values(path).map(operation => operation.operationId))
    const names = doors.filter(door => door.api !== false).map(door => door.contract.name)
    expect(operations.toSorted()).toEqual(names.toSorted())
    expect(new Set(names).size).toBe(names.length)
    expect(Object.keys(paths).filter(path => !path.startsWith('/api/v1/'))).toEqual([])
  })

  test('is as it was agreed: UPDATE_GOLDEN=1 agrees to a change', async () => {
    const golden = new URL('openapi.golden.json', import.meta.url)
    const now = `${JSON.stringify(sorted(await described()), undefined, 1)}\n`
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, now)
    expect(now).toBe(readFileSync(golden, 'utf8'))
  })
})

/** The same with every object's names in order, so that a change of order is none. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!value || typeof value !== 'object') return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, part]) => [name, sorted(part)]))
}
