import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { londonMoment, marksOf, type Served, serveSchool } from '#test/serve.ts'
import { expectAccessible, openBrowser, signIn, troubles } from './browser.ts'

let browser: Browser
let served: Served
const open: Page[] = []
const [live, amended, both, chased, closed] = [0, 1, 2, 3, 4] as const

beforeAll(async () => {
  ;[browser, served] = await Promise.all([
    openBrowser(),
    serveSchool(londonMoment('2026-11-20', '9:05'), {
      groups: ['4A', '4B', '4C', '4D', '4E'].map(name => ({ name, pupils: 4 })),
      others: [{ kind: 'transport-route', name: 'Moor bus', pupils: [16, 17] }],
    }),
  ])
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

async function comeIn(email: string): Promise<Page> {
  const page = await signIn(browser, served.address, email)
  open.push(page)
  return page
}
const office = () => comeIn(served.school.office.email)
const teacherOf = (place: number) => comeIn(served.school.teachers[place]!.email)
const pathOf = (place: number) => `/schools/${served.school.id}/registers/2026-11-20/AM/${served.school.groups[place]!.id}`
const rowOf = (page: Page, pupil: number) => page.locator('#register > li').nth(pupil)
const choose = (page: Page, pupil: number, which: string) =>
  rowOf(page, pupil)
    .getByRole('radio', { name: new RegExp(`^${which}`) })
    .click()
const save = (page: Page) => page.locator('#save').click()
const saved = (page: Page) => page.getByText('Saved.', { exact: true }).waitFor()

test('the office watches the registers come in, without loading the page again', async () => {
  const board = await office()
  await board.getByRole('link', { name: '4A, morning: open' }).waitFor()
  await expectAccessible(board)
  await board.evaluate(() => Object.assign(window, { samePage: true }))
  const teacher = await teacherOf(live)
  await choose(teacher, 1, 'Not here')
  await teacher.locator('#rest-here').click()
  await save(teacher)
  await saved(teacher)
  await board.getByRole('link', { name: '4A, morning: 3 of 4 here' }).waitFor()
  expect(await board.evaluate(() => 'samePage' in window)).toBe(true)
})

test('the office amends a mark with a reason, and the history shows the five facts', async () => {
  const teacher = await teacherOf(amended)
  await choose(teacher, 0, 'Not here')
  await teacher.locator('#rest-here').click()
  await save(teacher)
  await saved(teacher)
  served.setClock(londonMoment('2026-11-20', '10:15'))
  const page = await office()
  const pupil = Number((await rowOf(teacher, 0).getAttribute('id'))!.slice(1))
  await page.goto(`${served.address}/schools/${served.school.id}/pupils/${pupil}/marks/2026-11-20/AM`)
  await expectAccessible(page)
  await page.getByLabel('New code').selectOption('I')
  await page.getByLabel('Reason').fill('Mother telephoned at 10:10: vomiting')
  await page.getByRole('button', { name: 'Save the amendment' }).click()
  await page.getByText('What stood before stays below').waitFor()
  await expectAccessible(page)
  const history = page.getByRole('table')
  const versions = await history
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
    .allInnerTexts()
  expect(versions).toHaveLength(2)
  const [now, before] = versions
  for (const fact of [
    'Amendment 1',
    'I ',
    'Mother telephoned at 10:10: vomiting',
    '20 November 2026, 10:15',
    'Dawn Okafor',
    'Attendance officer',
  ])
    expect(now).toContain(fact)
  for (const fact of ['Original', 'N ', '20 November 2026, 9:05', 'Teacher of 4B', 'Class teacher'])
    expect(before).toContain(fact)
  await page.goto(`${served.address}${pathOf(amended)}/as-at?day=2026-11-20&time=10:00`)
  await page
    .getByRole('row', { name: /Not taken|no reason|N/ })
    .first()
    .waitFor()
  await expectAccessible(page)
})

test('two people save the same register: the second is shown the marks of the first and decides', async () => {
  const teacher = await teacherOf(both)
  const second = await office()
  await second.goto(`${served.address}${pathOf(both)}`)
  await choose(teacher, 0, 'Not here')
  await choose(teacher, 1, 'Not here')
  await teacher.locator('#rest-here').click()
  await choose(second, 0, 'Late')
  await choose(second, 1, 'Here')
  await choose(second, 3, 'Here')
  await second.locator('#rest-here').click()
  await save(teacher)
  await saved(teacher)
  await save(second)
  await second.getByRole('heading', { name: 'Somebody saved before you' }).waitFor()
  await second.getByText(/Teacher of 4C saved N; you have L/).waitFor()
  await expectAccessible(second)
  expect(await marksOf(served, both)).toEqual(['N', 'N', '/', '/'])
  await second.getByRole('listitem').filter({ hasText: 'you have /' }).getByRole('button', { name: 'Keep N' }).click()
  await second.getByLabel('Reason for the change').fill('Came in at 9:05 through the office')
  await save(second)
  await saved(second)
  expect(await marksOf(served, both)).toEqual(['L 15', 'N', '/', '/'])
  await teacher.reload()
  await rowOf(teacher, 0).getByText('amended').waitFor()
})

test('a late register is asked for, and its teacher sees who asked', async () => {
  served.setClock(londonMoment('2026-11-20', '9:31'))
  const board = await office()
  await board.getByRole('link', { name: '4D, morning: late: closed and not taken' }).waitFor()
  await expectAccessible(board)
  await board.getByRole('listitem').filter({ hasText: '4D, morning' }).getByRole('button', { name: 'Ask for it' }).click()
  await board.getByText('Asked for at 9:31').waitFor()
  const teacher = await teacherOf(chased)
  await teacher.getByText('Dawn Okafor asked for this register at 9:31').waitFor()
  await expectAccessible(teacher)
})

test('the office closes the school to the pupils of one bus, and their register is filled in and says why', async () => {
  const page = await office()
  await page
    .getByRole('link', { name: /Close the school/ })
    .first()
    .click()
  const start = page.getByRole('link', { name: 'Close the school or a part' })
  if (await start.isVisible()) await start.click()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Groups and routes' }).click()
  await page.getByLabel('Moor bus').check()
  await page.getByRole('button', { name: 'See what would be recorded' }).click()
  await page.getByText('Nothing is recorded yet').waitFor()
  await expectAccessible(page)
  expect(await marksOf(served, closed)).toEqual([])
  await page.getByRole('button', { name: 'Record the closure' }).click()
  await page.getByText('Done.').waitFor()
  await expectAccessible(page)
  const teacher = await teacherOf(closed)
  await teacher.locator('#rest-here').click()
  await save(teacher)
  await saved(teacher)
  expect(await marksOf(served, closed)).toEqual(['Y1', 'Y1', '/', '/'])
})
