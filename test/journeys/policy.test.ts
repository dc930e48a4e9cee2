import type { Browser, Page } from 'playwright-core'
import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { sessionOn } from '#school/calendar/calendar.ts'
import { policyOn } from '#school/policy/policy.store.ts'
import { addColleague, type BuiltPerson } from '#test/build-school.ts'
import { londonMoment, type Served, serveSchool, setPasswords } from '#test/serve.ts'
import { dayOf } from '#time/day.ts'
import { expectAccessible, openBrowser, phone, signIn, troubles } from './browser.ts'

// A head starts the school on a pack, and changes a time; somebody else approves; the past keeps what it had.

let browser: Browser
let served: Served
let deputy: BuiltPerson
let head: Page
let other: Page
const pathOf = (rest: string) => `${served.address}/schools/${served.school.id}/policy${rest}`

beforeAll(async () => {
  const now = londonMoment('2026-11-20', '9:31')
  ;[browser, served] = await Promise.all([openBrowser(), serveSchool(now)])
  deputy = await addColleague(served.school, 'Imogen Farrow', 'Deputy headteacher', 'attendance-champion')
  await setPasswords(served)
  head = await signIn(browser, served.address, served.school.head.email)
  other = await signIn(browser, served.address, deputy.email, phone)
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const closes = async (iso: string) => {
  const { db, id } = served.school
  const policy = await db.read(id, tx => policyOn(tx, id, dayOf(iso)))
  const session = sessionOn(await db.read(id, tx => calendarOf(tx, id)), dayOf(iso), 'AM', 4)
  return [policy?.day.morning.closes, 'window' in session ? session.window.closes : undefined]
}

test('a head starts the school on a pack; whoever proposes cannot approve', async () => {
  await head.goto(pathOf(''))
  await head.getByRole('link', { name: 'Choose a pack' }).click()
  await head.getByLabel('Diocesan primary').check()
  await expectAccessible(head)
  await head.getByRole('button', { name: 'Begin with this pack' }).click()
  await head.getByLabel('It starts on').fill('2026-09-02')
  await head.getByLabel('In a sentence').fill('The policy of the trust, made our own')
  for (const box of await head.getByLabel('We know this, and go ahead').all()) await box.check()
  for (const because of await head.getByLabel('Because').all()) await because.fill('The committee has looked at it')
  await expectAccessible(head)
  await head.getByRole('button', { name: 'Propose it for approval' }).click()
  await head.getByText('It waits here for approval').waitFor()
  expect(await head.getByRole('button', { name: 'Approve it' }).count()).toBe(0)
  expect(await closes('2026-11-20')).toEqual([undefined, 560])
})

test('a second person, on a telephone, says how it was approved, and approves', async () => {
  await other.goto(pathOf(''))
  await other.getByRole('link', { name: 'Look at it and decide' }).click()
  await other.getByRole('button', { name: 'Approve it' }).click()
  await other.getByText('Say when and how it was approved').first().waitFor()
  await other.getByLabel('How it was approved').fill('School committee of 18 November, minute 4')
  await expectAccessible(other)
  await other.getByRole('button', { name: 'Approve it' }).click()
  await other.getByText('It holds from its day').waitFor()
  expect((await closes('2026-11-20'))[0]).toBe('09:20')
})

test('the head finds the setting, changes it, sees what it changes, and proposes it for January', async () => {
  await head.goto(pathOf('/settings'))
  await head.getByLabel('Find a setting').fill('register closes')
  await head.keyboard.press('Enter')
  await head.getByRole('link', { name: 'Morning register: the register closes at' }).click()
  await head.locator('[name="v.morning.closes"]').fill('09:35')
  await head.getByRole('button', { name: 'Save in the draft' }).click()
  await head.getByText('Saved in the draft').waitFor()
  await head.getByRole('link', { name: 'See what it changes' }).click()
  await head.getByText('It may be open for 30 at most').first().waitFor()
  expect(await head.getByRole('button', { name: 'Propose it' }).count()).toBe(0)
  await expectAccessible(head)
  await head.goto(pathOf('/settings/day'))
  await head.locator('[name="v.morning.closes"]').fill('09:10')
  await head.locator('[name="v.afternoon.closes"]').fill('13:20')
  await head.keyboard.press('Enter')
  await head.getByRole('link', { name: 'See what it changes' }).click()
  await head.getByText('The draft changes 2 settings').waitFor()
  await head.getByLabel('It starts on').fill('2027-01-04')
  await head.getByLabel('Why the policy changes').fill('The buses come earlier')
  await head.getByRole('button', { name: 'Propose it for approval' }).click()
  await head.getByText('It waits here for approval').waitFor()
})

test('once it is approved it holds from its day, the registers keep its times, and the past keeps the old', async () => {
  const before = await closes('2026-12-17')
  await other.goto(pathOf('/versions/2'))
  await other.getByLabel('How it was approved').fill('School committee of 25 November')
  await other.getByRole('button', { name: 'Approve it' }).click()
  await other.getByText('It holds from its day').waitFor()
  expect(await closes('2026-12-17')).toEqual(before)
  expect(await closes('2027-01-05')).toEqual(['09:10', 550])
  await other.goto(pathOf('/compare?from=1&to=2'))
  expect(await other.getByRole('heading', { level: 1 }).textContent()).toBe('2 differences between version 1 and version 2')
  await expectAccessible(other)
})

test('without script, lines are added and taken out, and nothing typed is lost', async () => {
  const plain = await signIn(browser, served.address, served.school.head.email, { javaScriptEnabled: false })
  await plain.goto(pathOf('/settings/day'))
  await plain.locator('[name="v.begins"]').fill('08:40')
  await plain.getByRole('button', { name: 'Add a line: The day by the clock' }).click()
  await plain.locator('[name="v.routine.0.at"]').fill('10:30')
  await plain.locator('[name="v.routine.0.what"]').fill('Break')
  await plain.getByRole('button', { name: 'Add a line: The day by the clock' }).click()
  expect(await plain.locator('[name="v.begins"]').inputValue()).toBe('08:40')
  await plain.getByRole('button', { name: 'Save in the draft' }).click()
  await plain.goto(pathOf('/settings/day'))
  expect(await plain.locator('#v\\.routine summary').allInnerTexts()).toEqual(['10:30: Break'])
  await plain.getByText('10:30: Break').click()
  await plain.getByRole('button', { name: 'Take out: 10:30: Break' }).click()
  expect(await plain.locator('#v\\.routine summary').count()).toBe(0)
})

test('a trust lead sets a bound, sees first what it changes, and the school sees what holds', async () => {
  const { database, school } = served
  const lead = await addColleague(school, 'Gareth Onslow', 'Trust attendance lead', 'teaching-staff')
  const trust = await database.db.write(null, async tx => {
    const { id } = (await tx.one<{ id: number }>(sql`insert into trust (name) values ('Fell and Dale Trust') returning id`))!
    await tx.run(sql`update school set trust_id = ${id} where id = ${school.id}`)
    await tx.run(
      sql`insert into trust_role (trust_id, account_id, role) values (${id}, ${lead.account}, 'trust-attendance-lead')`,
    )
    return id
  })
  await setPasswords(served)
  const page = await signIn(browser, served.address, lead.email)
  await page.goto(`${served.address}/trusts/${trust}/policy`)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Set a setting' }).click()
  await page.getByLabel('Setting', { exact: true }).selectOption('reporting.emergencyContacts')
  await page.waitForURL(/path=reporting/)
  await page.getByLabel('Emergency contacts asked for').fill('4')
  await page.getByLabel('At least').check()
  await page.getByLabel('Why the trust sets this').fill('Two were not enough')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'See what it changes' }).click()
  await page.getByText('It changes 1 school').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Set it' }).click()
  await page.getByText('It holds from its day in each school').waitFor()
  await head.goto(pathOf('/trust'))
  await head.getByText('The trust sets 1 setting').waitFor()
  await expectAccessible(head)
})

test('nothing was said in the browser that nobody should see', () => expect(troubles.splice(0)).toEqual([]))
