import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { londonMoment, marksOf, type Served, serveSchool } from '#test/serve.ts'
import { expectAccessible, fillSignIn, openBrowser, phone, signIn, troubles } from './browser.ts'

let browser: Browser
let served: Served
const open: Page[] = []
const groups = ['4A', '4B', '4C', '4D', '4E', '4F', '4G'].map(name => ({ name, pupils: 7 }))
const [byKeyboard, byPhone, withoutScript, refused, signedOut, cutOff, late] = [0, 1, 2, 3, 4, 5, 6] as const

beforeAll(async () => {
  ;[browser, served] = await Promise.all([openBrowser(), serveSchool(londonMoment('2026-11-20', '9:05'), { groups })])
})
afterEach(async () => {
  for (const page of open.splice(0)) await page.context().close()
  served.setClock(londonMoment('2026-11-20', '9:05'))
  expect(troubles.splice(0)).toEqual([])
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

/** The teacher of the group in this place, who has signed in and so stands on its register. */
async function teacherOf(place: number, options = {}): Promise<Page> {
  const page = await signIn(browser, served.address, served.school.teachers[place]!.email, options)
  open.push(page)
  await page.getByRole('heading', { level: 1, name: served.school.groups[place]!.name }).waitFor()
  return page
}

const rowOf = (page: Page, pupil: number) => page.locator('#register > li').nth(pupil)
const choice = (page: Page, pupil: number, which: 'Here' | 'Late' | 'Not here') =>
  rowOf(page, pupil).getByRole('radio', { name: new RegExp(`^${which}`) })
const saved = (page: Page) => page.getByText('Saved.', { exact: true }).waitFor()
const keys = async (page: Page, pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key)
}

test('a teacher signs in, is on the register, and takes it by keyboard alone', async () => {
  const page = await teacherOf(byKeyboard)
  await expectAccessible(page)
  await keys(page, ['Space', 'l', 'n', 'i', 'y', '7'])
  await page.keyboard.type('Flooded lane')
  await keys(page, ['Enter', 'n', 'Control+z', 'Space'])
  // Back to the late pupil, for the minutes; then on to the last.
  await keys(page, ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Tab', 'Control+a'])
  await page.keyboard.type('12')
  await keys(page, ['Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'c', '1', 'Control+Enter'])
  await saved(page)
  expect(await marksOf(served, byKeyboard)).toEqual(['/', 'L 12', 'N', 'I', 'Y7 Flooded lane', '/', 'C1'])
  await expectAccessible(page)
})

test('a teacher takes the register on a phone with a thumb', async () => {
  const page = await teacherOf(byPhone, phone)
  await expectAccessible(page)
  await choice(page, 1, 'Not here').tap()
  await choice(page, 2, 'Late').tap()
  await rowOf(page, 4)
    .getByRole('button', { name: /^Other code/ })
    .tap()
  await page.getByRole('dialog').getByRole('button', { name: /^B\b/ }).tap()
  await rowOf(page, 4).getByLabel('What the activity is').fill('Swimming gala')
  await page.locator('#rest-here').tap()
  await page.getByRole('button', { name: 'Save register' }).tap()
  await saved(page)
  expect(await marksOf(served, byPhone)).toEqual(['/', 'N', 'L 15', '/', 'B Swimming gala', '/', '/'])
})

test('the register is a plain form where there is no script', async () => {
  const page = await teacherOf(withoutScript, { javaScriptEnabled: false })
  for (const pupil of [0, 1, 2, 3, 4, 5]) await choice(page, pupil, 'Here').click()
  await page.getByRole('button', { name: 'Save register' }).click()
  await page.getByText('has no mark yet').first().waitFor()
  expect(await marksOf(served, withoutScript)).toEqual([])
  await choice(page, 6, 'Not here').click()
  await page.getByRole('button', { name: 'Save register' }).click()
  await saved(page)
  expect(await marksOf(served, withoutScript)).toEqual(['/', '/', '/', '/', '/', '/', 'N'])
})

test('a mark that may not stand is refused beside the pupil with its paragraph, and nothing else is lost', async () => {
  const page = await teacherOf(refused)
  await choice(page, 2, 'Late').click()
  await rowOf(page, 2).getByLabel('Minutes late').fill('45')
  await choice(page, 3, 'Not here').click()
  await page.locator('#rest-here').click()
  await page.getByRole('button', { name: 'Save register' }).click()
  await rowOf(page, 2).getByText('45 minutes late is after the register closed at 9:20').waitFor()
  expect(await rowOf(page, 2).textContent()).toMatch(/Working together|SI 2024\/208/)
  await expectAccessible(page)
  expect(await marksOf(served, refused)).toEqual([])
  await rowOf(page, 2).getByLabel('Minutes late').fill('20')
  await page.getByRole('button', { name: 'Save register' }).click()
  await saved(page)
  expect(await marksOf(served, refused)).toEqual(['/', '/', 'L 20', 'N', '/', '/', '/'])
})

test('what was entered survives an expired sign-in, and is saved after signing in again', async () => {
  const page = await teacherOf(signedOut)
  await keys(page, ['n', 'l', 'a'])
  served.setClock(londonMoment('2026-11-20', '13:30'))
  await keys(page, ['Control+Enter'])
  await page.waitForURL(/\/sign-in/)
  await fillSignIn(page, served.school.teachers[signedOut]!.email)
  await page.getByText('What you entered before is filled in again').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save register' }).click()
  await saved(page)
  expect(await marksOf(served, signedOut)).toEqual(['N', 'L 15', '/', '/', '/', '/', '/'])
})

test('a save that does not get through is sent again by itself', async () => {
  const page = await teacherOf(cutOff)
  await page.route('**/api/v1/**', route => route.abort(), { times: 1 })
  await keys(page, ['a', 'Control+Enter'])
  await saved(page)
  expect(await marksOf(served, cutOff)).toEqual(['/', '/', '/', '/', '/', '/', '/'])
})

test('a late pupil arrives before the close and another after it, and the clock says which code', async () => {
  const page = await teacherOf(late)
  await keys(page, ['n', 'n', 'n', 'a', 'Control+Enter'])
  await saved(page)
  served.setClock(londonMoment('2026-11-20', '9:12'))
  await page.goto(page.url().split('?')[0]!)
  await rowOf(page, 0).getByRole('button', { name: 'Arrived now' }).click()
  await rowOf(page, 0).getByRole('button', { name: 'Arrived now' }).waitFor({ state: 'detached' })
  served.setClock(londonMoment('2026-11-20', '9:41'))
  await page.reload()
  await rowOf(page, 1).getByRole('button', { name: 'Arrived now' }).click()
  await rowOf(page, 1).getByRole('button', { name: 'Arrived now' }).waitFor({ state: 'detached' })
  expect(await marksOf(served, late)).toEqual(['L 22', 'U 51', 'N', '/', '/', '/', '/'])
  await expectAccessible(page)
})
