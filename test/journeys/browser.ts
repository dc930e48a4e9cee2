import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { password } from '#test/serve.ts'
import { chromiumHere } from '../../scripts/chromium.mjs'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

/** A browser without a window. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: chromiumHere(), args: flags })

type ContextOptions = Parameters<Browser['newContext']>[0]

/** A telephone held in one hand. */
export const phone: ContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** What pages said that nobody should ever see: faults of a script, what the content policy stopped, answers of 500 and more. */
export const troubles: string[] = []

/** A person at a browser of their own, nobody signed in yet. Waits are short: what takes longer than this is broken. */
export async function openPage(browser: Browser, options: ContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  watch(page)
  return page
}

/** Notes what this page says that nobody should see. */
export function watch(page: Page): void {
  page.on('pageerror', error => troubles.push(`${page.url()}: ${error.message}`))
  page.on('console', message => {
    const expected = /^Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_FAILED)/.test(
      message.text(),
    )
    if (message.type() === 'error' && !expected) troubles.push(`${page.url()}: ${message.text()}`)
  })
  page.on('response', response => {
    if (response.status() >= 500) troubles.push(`${response.url()}: ${response.status()}`)
  })
}

/** A person at a browser of their own: signed in, on the page they land on. */
export async function signIn(browser: Browser, address: string, email: string, options: ContextOptions = {}): Promise<Page> {
  const page = await openPage(browser, options)
  await page.goto(`${address}/sign-in`)
  await fillSignIn(page, email)
  return page
}

/** Fills in the page of signing in, and waits to be let in. */
export async function fillSignIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(url => !url.pathname.startsWith('/sign-in'))
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** WCAG 2.2 AA as far as a machine can tell, in light and dark, wide and narrow; and no page is wider than its window. */
export const expectAccessible = async (page: Page): Promise<void> => expect(await findFaults(page)).toEqual([])

type Look = readonly [width: number, colorScheme: 'light' | 'dark']
const wideAndNarrow: readonly Look[] = [
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [390, 'dark'],
]
/** Both widths and both schemes, in two looks instead of four: for going through many pages. */
export const twoLooks: readonly Look[] = [
  [1280, 'light'],
  [390, 'dark'],
]

/** What keeps a page from being accessible. */
export async function findFaults(page: Page, looks = wideAndNarrow): Promise<string[]> {
  const before = page.viewportSize()!
  const found: string[] = []
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 844 })
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (tooWide > 0) found.push(`${page.url()} is ${tooWide}px wider than a window of ${width}px`)
    for (const [at, colorScheme] of looks)
      if (at === width)
        found.push(...(await violations(page, colorScheme, width, colorScheme === 'dark' && looks === wideAndNarrow)))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(before)
  return found
}

async function violations(page: Page, colorScheme: 'light' | 'dark', width: number, onlyColours: boolean): Promise<string[]> {
  await page.emulateMedia({ colorScheme })
  await page.evaluate(() => {
    for (const motion of document.getAnimations()) motion.finish()
  })
  await page.evaluate(axe)
  // Seen in the light before, only the contrast of its colours can differ in the dark.
  const only = onlyColours ? { type: 'rule' as const, values: ['color-contrast'] } : { type: 'tag' as const, values: tags }
  const told = await page.evaluate(async runOnly => {
    const { violations } = await (window as never as { axe: typeof import('axe-core') }).axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`))
  }, only)
  return told.map(text => `${page.url()} ${colorScheme} ${width}: ${text}`)
}
