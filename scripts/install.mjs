import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout, wherever the program is called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const oldest = [20, 19]

/** Stops with a plain message when this Node.js is too old for Daymark. */
export function insistOnNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  console.error(
    `Daymark needs Node.js ${oldest.join('.')} or newer; this is ${process.versions.node}. A newer one is at https://nodejs.org.`,
  )
  process.exit(1)
}

/** Sees to it that the packages of this lock file are there: installs them when they are missing or of another lock file. */
export function ensureInstalled({ forTests = false } = {}) {
  const lockFile = join(root, 'package-lock.json')
  const modules = join(root, 'node_modules')
  const stamp = join(modules, '.daymark-installed')
  const lock = readFileSync(lockFile)
  const hash = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === hash) return
  if (!isInstalled(JSON.parse(lock.toString('utf8')), modules, forTests)) install(modules)
  else if (!isInstalled(JSON.parse(lock.toString('utf8')), modules, true)) return
  try {
    writeFileSync(stamp, `${hash}\n`)
  } catch {
    // A checkout that this user may not write to works all the same; it is only looked at anew each time.
  }
}

/** Whether npm has noted every package of the lock file, at its version; those for other systems may be missing. */
function isInstalled(lock, modules, forTests) {
  const note = join(modules, '.package-lock.json')
  if (!existsSync(note)) return false
  const there = JSON.parse(readFileSync(note, 'utf8')).packages
  return Object.entries(lock.packages).every(([path, { version, dev, devOptional, optional, peer }]) => {
    if (path === '' || (optional && !suits(lock.packages[path])) || peer) return true
    if ((dev || devOptional) && !forTests) return true
    return there[path]?.version === version && existsSync(join(root, path))
  })
}

const suits = ({ os, cpu, libc }) =>
  (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch)) && !libc?.includes('musl')

function install(modules) {
  const say = text => process.stderr.write(text)
  const writable = existsSync(modules) ? modules : root
  try {
    accessSync(writable, constants.W_OK)
  } catch {
    say(
      `Daymark's packages are not installed, and this user may not write to ${writable}. As its owner, run there: npm install\n`,
    )
    process.exit(1)
  }
  say('Installing what Daymark needs (once, about half a minute) … ')
  const npm = process.env.npm_execpath
  // Not `npm ci`: it refuses a lock file in which a package for another system is missing, as those are where a registry has only ours.
  const args = ['install', '--no-save', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const started = Date.now()
  const run =
    npm && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, encoding: 'utf8' })
      : spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
  if (run.status === 0) return say(`done in ${Math.round((Date.now() - started) / 1000)} s.\n`)
  say('that did not work.\n')
  say(run.error ? `npm could not be started: ${run.error.message}. It comes with Node.js.\n` : `${run.stderr || run.stdout}\n`)
  process.exit(1)
}
