import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumHere } from '../../scripts/chromium.mjs'
import { password } from '../serve.ts'

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

/** A person at a browser of their own: signed in, on the page they land on. */
export async function signIn(browser: Browser, address: string, email: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ locale: 'en-GB', ...options })
  const page = await context.newPage()
  await page.goto(`${address}/sign-in`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(url => !url.pathname.startsWith('/sign-in'))
  return page
}
