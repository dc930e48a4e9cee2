// npm run screens [NAME…]: photographs the screens of the demonstration into docs/screens, 1280 and 390 wide, light and dark.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled, insistOnNode, root } from './install.mjs'

insistOnNode()
ensureInstalled({ forTests: true })
const executablePath = ensureChromium()
if (!executablePath) {
  console.error('No Chromium here: nothing to photograph with.')
  process.exit(1)
}
const { register } = await import('tsx/esm/api')
register({ tsconfig: join(root, 'tsconfig.json') })
const data = mkdtempSync(join(tmpdir(), 'daymark-screens-'))
process.env.DAYMARK_DATA = data
const { startDaymark } = await import(pathToFileURL(join(root, 'src/app/main.ts')).href)
const { screens } = await import(pathToFileURL(join(root, 'scripts/screens-of.mjs')).href)
const { chromium } = await import('playwright-core')

const wanted = process.argv.slice(2)
const into = join(root, 'docs/screens')
mkdirSync(into, { recursive: true })
const daymark = await startDaymark({ demo: true, at: new Date('2026-11-20T08:54:00Z'), port: 0, quiet: true })
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=en-GB',
  ],
})
const looks = [
  { name: '1280', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: '1280-dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: '390', viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true },
  { name: '390-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true },
]
try {
  for (const { name: look, ...options } of looks) {
    const signedIn = new Map()
    const pageFor = async email => {
      if (signedIn.has(email)) return signedIn.get(email)
      const page = await (await browser.newContext({ ...options, locale: 'en-GB', reducedMotion: 'reduce' })).newPage()
      await page.goto(`${daymark.address}/sign-in`)
      if (email) {
        await page.getByLabel('E-mail address').fill(email)
        await page.getByLabel('Password').fill('lanternfield')
        await page.getByRole('button', { name: 'Sign in' }).click()
        await page.waitForURL(url => !url.pathname.startsWith('/sign-in'))
      }
      signedIn.set(email, page)
      return page
    }
    for (const screen of screens) {
      if (wanted.length > 0 && !wanted.includes(screen.name)) continue
      const page = await pageFor(screen.as)
      if (screen.path)
        await page.goto(daymark.address + (typeof screen.path === 'function' ? await screen.path(page) : screen.path))
      await screen.first?.(page)
      await page.waitForLoadState('load')
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: join(into, `${screen.name}-${look}.png`), fullPage: screen.whole ?? false })
    }
  }
  console.log(`Photographed into docs/screens.`)
} finally {
  await browser.close()
  await daymark.stop()
  rmSync(data, { recursive: true, force: true })
}
