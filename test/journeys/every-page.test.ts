import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adoptPolicy, packPolicy } from '#test/build-policy.ts'
import { londonMoment, type Served, serveSchool } from '#test/serve.ts'
import { visitorOf } from '#test/visit.ts'
import { findFaults, openBrowser, signIn, troubles, twoLooks, watch } from './browser.ts'

let browser: Browser
let served: Served

beforeAll(async () => {
  const now = londonMoment('2026-11-20', '9:31')
  ;[browser, served] = await Promise.all([
    openBrowser(),
    serveSchool(now, {
      groups: ['4A', '4B'].map(name => ({ name, pupils: 4 })),
      others: [{ kind: 'transport-route', name: 'Moor bus', pupils: [1] }],
    }),
  ])
  await adoptPolicy(served.school, packPolicy('diocesan-primary'), '2026-09-02')
  const teacher = await visitorOf(served, served.school.teachers[0]!, now)
  const { id, pupils } = served.school.groups[0]!
  const marks = pupils.map((pupil, i) => ({ pupil, code: ['/', 'N', 'I', 'L'][i]!, minutesLate: i === 3 ? 12 : 0 }))
  await teacher.ask({ method: 'PUT', path: `/api/v1/schools/${served.school.id}/registers/2026-11-20/AM/${id}`, body: { marks } })
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

/** Addresses that differ only in which pupil, group, day or part of the policy they are about are the same page. */
const kindOf = (address: string) =>
  address
    .replace(/\d{4}-\d\d-\d\d/g, 'day')
    .replace(/(policy\/settings\/)(?!day|leave|ladders|people)\w+/, '$1part')
    .replace(/\d+/g, 'n')
    .replace(/=[^&]*/g, '=')

test('every page that a headteacher can come to by links is there, is accessible, and has no fault in it', async () => {
  const start = ['/', `/schools/${served.school.id}/registers`]
  const seen = new Set<string>(start.map(kindOf))
  const waiting = [...start]
  const faults: string[] = []
  const visit = async (page: Page, next: string) => {
    if (/\.csv(\?|$)|[?&]as=(?:pdf|docx|html)\b|\/policy\/text\b/.test(next)) {
      const file = await page.request.get(served.address + next)
      if (file.status() !== 200) faults.push(`${next} is ${file.status()}, linked from another page`)
      return
    }
    const answer = await page.goto(served.address + next)
    if (answer!.status() !== 200) faults.push(`${next} is ${answer!.status()}, linked from another page`)
    if (!answer!.headers()['content-type']?.startsWith('text/html')) return
    faults.push(...(await findFaults(page, twoLooks)))
    const links = await page.locator('a[href^="/"]').evaluateAll(all => all.map(a => a.getAttribute('href')!.split('#')[0]!))
    for (const link of links) {
      if (seen.has(kindOf(link))) continue
      seen.add(kindOf(link))
      waiting.push(link)
    }
  }
  const page = await signIn(browser, served.address, served.school.head.email)
  const second = await page.context().newPage()
  watch(second)
  while (waiting.length > 0) {
    const [one, other] = waiting.splice(0, 2)
    await Promise.all([visit(page, one!), other && visit(second, other)])
  }
  expect(faults).toEqual([])
  expect(troubles.splice(0)).toEqual([])
  expect(seen.size).toBeGreaterThan(40)
})
