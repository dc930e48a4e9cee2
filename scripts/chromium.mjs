import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where a Chromium is on this computer; undefined where there is none. */
export const chromiumHere = () => places.find(place => place && existsSync(place))

/** Finds a Chromium for the journeys, and installs Debian's where that can be done without asking anybody. */
export function ensureChromium() {
  const found = chromiumHere()
  if (found) return found
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (!debian) return undefined
  process.stderr.write('Installing Chromium for the journeys in a browser (once, about a minute) … ')
  const quiet = { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update'], quiet)
  const run = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
  process.stderr.write(run.status === 0 ? 'done.\n' : 'that did not work.\n')
  return chromiumHere()
}
