import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { londonMoment, type Served, serveSchool } from '#test/serve.ts'
import { expectAccessible, openBrowser, phone, signIn, troubles } from './browser.ts'

let browser: Browser
let served: Served
const open: Page[] = []

beforeAll(async () => {
  ;[browser, served] = await Promise.all([openBrowser(), serveSchool(londonMoment('2026-11-20', '9:31'))])
})
afterEach(async () => {
  for (const page of open.splice(0)) await page.context().close()
  expect(troubles.splice(0)).toEqual([])
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

async function comeIn(options?: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const page = await signIn(browser, served.address, served.school.office.email, options)
  open.push(page)
  return page
}
const box = (page: Page) => page.getByRole('searchbox', { name: 'Find a rule by words or number' })

test('the office finds a rule by typing, reads where it stands, and goes back to what was found', async () => {
  const page = await comeIn()
  await page.getByText(served.school.office.name, { exact: false }).first().click()
  await page.getByRole('link', { name: 'The law', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'The law of attendance' }).waitFor()
  await expectAccessible(page)
  await page.evaluate(() => Object.assign(window, { samePage: true }))
  await box(page).pressSequentially('unexplained')
  await page.getByRole('heading', { level: 1, name: 'for “unexplained”' }).waitFor()
  expect(await page.evaluate(() => 'samePage' in window)).toBe(true)
  expect(await box(page).inputValue()).toBe('unexplained')
  expect(new URL(page.url()).search).toBe('?find=unexplained')
  await expectAccessible(page)
  await page.locator('#found a[href="/law/L-054"]').click()
  await page.getByText('SI 2024/208 reg 10(7) to (9)').first().waitFor()
  await page.getByRole('heading', { name: 'What Daymark does' }).waitFor()
  await page.getByRole('cell', { name: '14 September 2026' }).first().waitFor()
  await expectAccessible(page)
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'for “unexplained”' }).waitFor()
})

test('on a telephone and without script, the form finds a rule too, and the codes of an old day are there', async () => {
  const page = await comeIn({ ...phone, javaScriptEnabled: false })
  await page.goto(`${served.address}/law`)
  await box(page).fill('L-133')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('link', { name: 'How much a penalty notice is' }).click()
  await page.getByText('1 September 2013 to 18 August 2024').first().waitFor()
  await page.goto(`${served.address}/law/codes?on=2024-05-14`)
  await page.getByRole('heading', { level: 1, name: '25 codes on 14 May 2024' }).waitFor()
})

test('the answer to Why leads to the rule', async () => {
  const page = await comeIn()
  await page.goto(`${served.address}/schools/${served.school.id}/session-times`)
  await page.getByText('How long may a register be open?').click()
  await page.getByRole('link', { name: 'Working together 2024' }).click()
  await page.getByText('L-051').first().waitFor()
})
