import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { markSchool } from '#test/mark-school.ts'
import { londonMoment, type Served, serveSchool } from '#test/serve.ts'
import { expectAccessible, openBrowser, phone, signIn, troubles } from './browser.ts'

let browser: Browser
let served: Served

beforeAll(async () => {
  ;[browser, served] = await Promise.all([
    openBrowser(),
    serveSchool(londonMoment('2026-11-20', '16:00'), {
      groups: [
        { name: '4A', pupils: 6 },
        { name: '5A', yearGroup: 5, pupils: 5 },
      ],
    }),
  ])
  const ids = served.school.pupils.map(({ id }) => id)
  await markSchool(served.school, [
    ...ids.map(pupil => ({ pupil, from: '2026-11-02', to: '2026-11-20' })),
    { pupil: ids[7]!, from: '2026-11-09', to: '2026-11-13', am: 'G', pm: 'G' },
    { pupil: ids[7]!, from: '2026-11-16', am: 'U', minutesLate: 40 },
    { pupil: ids[1]!, from: '2026-11-04', am: 'I', pm: 'I' },
  ])
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  expect(troubles.splice(0)).toEqual([])
})

test('a head opens Attendance, divides it by year group, opens the marks behind unauthorised absence, and reads the rule', async () => {
  const page = await signIn(browser, served.address, served.school.head.email)
  await page.getByRole('link', { name: 'Attendance', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /^Attendance is 96\.1/ }).waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Registration group' }).click()
  await page.getByRole('link', { name: '5A' }).waitFor()
  await page.getByRole('link', { name: 'Year group', exact: true }).click()
  const year5 = page.getByRole('row', { name: /^Year 5/ })
  expect(await year5.getByRole('cell').allInnerTexts()).toContain('7.3')
  await year5.locator('a[href*="of=unauthorised"]').click()
  await page.getByRole('heading', { level: 1, name: '11 sessions of unauthorised absence' }).waitFor()
  await expectAccessible(page)
  expect(await page.getByRole('row').count()).toBe(1 + 11)
  await page.getByRole('complementary').getByRole('link', { name: 'Holiday, no leave' }).click()
  await page.getByRole('heading', { level: 1, name: /^10 sessions marked G/ }).waitFor()
  await page
    .getByText(/SI 2024\/208/)
    .first()
    .waitFor()
  await page.getByRole('complementary').getByText('Unauthorised absence', { exact: true }).first().waitFor()
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await page.getByRole('heading', { level: 1, name: /has attended/ }).waitFor()
})

test('on a telephone, without script, days of one’s own are chosen and a mistake is told kindly', async () => {
  const page = await signIn(browser, served.address, served.school.head.email, { ...phone })
  const still = await (
    await browser.newContext({ ...phone, javaScriptEnabled: false, storageState: await page.context().storageState() })
  ).newPage()
  await still.goto(`${served.address}/schools/${served.school.id}/measures`)
  await still.getByLabel('Days', { exact: true }).selectOption('dates')
  await still.getByRole('button', { name: 'Show' }).click()
  await still.getByLabel('From', { exact: true }).fill('2026-11-20')
  await still.getByLabel('To', { exact: true }).fill('2026-11-09')
  await still.getByRole('button', { name: 'Show' }).click()
  await still.getByText('The last day is before the first').first().waitFor()
  await still.getByLabel('From', { exact: true }).fill('2026-11-09')
  await still.getByLabel('To', { exact: true }).fill('2026-11-13')
  await still.getByRole('button', { name: 'Show' }).click()
  await still.getByRole('heading', { level: 1, name: /from 9 to 13 November 2026/ }).waitFor()
  await still.getByText('Persistent and severe absence are not stated').waitFor()
  await still.context().close()
})

test('who is persistently absent is a list, each with their own sessions', async () => {
  const page = await signIn(browser, served.address, served.school.head.email)
  await page.goto(`${served.address}/schools/${served.school.id}/measures?period=half-term`)
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /Persistent/ })
    .click()
  await page.getByRole('heading', { level: 1, name: 'One pupil persistently absent' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('cell', { name: /11 of 30/ }).waitFor()
  await page.getByRole('link', { name: /^Everyone/ }).click()
  await page.getByRole('columnheader', { name: 'Late' }).getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: '11 pupils' }).waitFor()
})
