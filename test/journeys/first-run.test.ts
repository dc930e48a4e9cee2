import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { londonMoment, password, serveEmpty } from '#test/serve.ts'
import { expectAccessible, openBrowser, openPage, troubles } from './browser.ts'

let browser: Browser
let served: Awaited<ReturnType<typeof serveEmpty>>
let page: Page

beforeAll(async () => {
  ;[browser, served] = await Promise.all([openBrowser(), serveEmpty(londonMoment('2026-11-20', '8:30'))])
  page = await openPage(browser)
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  expect(troubles.splice(0)).toEqual([])
})

const summary = () => page.locator('.error-summary')

test('on an empty installation the first person makes the school and is its administrator', async () => {
  await page.goto(served.address)
  await page.getByRole('heading', { name: 'Your school and you' }).waitFor()
  await expectAccessible(page)
  await page.getByLabel('Your e-mail address').fill('ruth.penhaligon@copperbeck.example')
  await page.getByLabel('A password').fill('short')
  await page.getByRole('button', { name: 'Begin' }).click()
  await summary().getByText('Use at least 12 characters').waitFor()
  expect(await page.getByLabel('Your e-mail address').inputValue()).toBe('ruth.penhaligon@copperbeck.example')
  await expectAccessible(page)
  await page.getByLabel('Name of the school').fill('Copperbeck Primary')
  await page.getByLabel('Phase').selectOption('primary')
  await page.getByLabel('Kind of school').selectOption('academy')
  await page.getByLabel('Local authority').fill('Northshire')
  await page.getByLabel('Your name').fill('Ruth Penhaligon')
  await page.getByLabel('Your position').fill('Headteacher')
  await page.getByLabel('A password').fill(password)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByText('Say when the school is open').waitFor()
  expect(await page.getByText('Ruth Penhaligon').first().isVisible()).toBe(true)
  await expectAccessible(page)
})

test('whoever comes later signs in; a wrong password is told kindly, and keeps the address typed', async () => {
  await page.getByText('Ruth Penhaligon').first().click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await expectAccessible(page)
  await page.goto(`${served.address}/first-run`)
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await page.getByLabel('E-mail address').fill('ruth.penhaligon@copperbeck.example')
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await summary().getByText('No account has this e-mail address with this password').waitFor()
  expect(await page.getByLabel('E-mail address').inputValue()).toBe('ruth.penhaligon@copperbeck.example')
  await expectAccessible(page)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('Say when the school is open').waitFor()
})
