import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Binaries, findBinaries } from './binaries.ts'
import { isAlive } from './postmaster.ts'
import { type Access, accessTo, giveTo, serverUser, startAs } from './server-user.ts'

/** A PostgreSQL data folder and what is needed to run a server on it. */
export type Cluster = { folder: string; binaries: Binaries; access: Access; password: string | undefined }

/** The database user that owns everything; the program itself works as a restricted role. */
export const owner = 'postgres'

// Tuned once, when the data is made, in the data's own postgresql.conf: whoever runs a large school may change them there.
const firstSettings = [
  'shared_buffers=128MB',
  'max_connections=60',
  'max_wal_size=1GB',
  'jit=off',
  'random_page_cost=1.1',
  'autovacuum_naptime=20s',
]

/** The cluster in a data folder; made there when there is none yet. */
export function cluster(dataFolder: string, log: (message: string) => void): Cluster {
  const folder = join(dataFolder, 'postgres')
  const asRoot = process.getuid?.() === 0
  mkdirSync(dataFolder, { recursive: true, mode: asRoot ? 0o711 : 0o700 })
  insistOnOwner(dataFolder, folder)
  sweep(dataFolder)
  const user = serverUser(folder)
  const access = accessTo(dataFolder, user)
  const binaries = findBinaries(dataFolder, access)
  const password = process.platform === 'win32' ? keptPassword(dataFolder) : undefined
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    log('Making the database')
    make(folder, binaries, access, password)
  } else if (user && statSync(folder).uid === 0) giveTo(user, folder)
  const major = Number(readFileSync(join(folder, 'PG_VERSION'), 'utf8'))
  if (major !== binaries.major) {
    throw new Error(
      `The data in ${folder} was made by PostgreSQL ${major}; this Daymark brings PostgreSQL ${binaries.major}, which cannot open it`,
    )
  }
  return { folder, binaries, access, password }
}

/** The data appears whole or not at all: it is made under another name, then renamed, so that a power cut leaves nothing half made. */
function make(folder: string, { initdb }: Binaries, access: Access, password: string | undefined): void {
  const unfinished = `${folder}.new-${process.pid}-${randomBytes(3).toString('hex')}`
  mkdirSync(unfinished, { mode: 0o700 })
  if (access.user) chownSync(unfinished, access.user.uid, access.user.gid)
  const passwordFile = `${unfinished}.password`
  if (password) writeFileSync(passwordFile, password, { mode: 0o600 })
  try {
    const trust = password ? ['--auth=scram-sha-256', `--pwfile=${passwordFile}`] : ['--auth=trust']
    const { command, args, options } = startAs(access, initdb, [
      ...['--pgdata', unfinished, '--username', owner, '--encoding', 'UTF8', '--data-checksums'],
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--text-search-config=english'],
      ...trust,
      ...firstSettings.flatMap(setting => ['-c', setting]),
    ])
    const made = spawnSync(command, args, { ...options, encoding: 'utf8', cwd: '/', env: plainEnvironment() })
    if (made.status !== 0) {
      const why = made.error?.message ?? (made.stderr || made.stdout).trim()
      const remedy = /user does not exist/.test(why)
        ? '. PostgreSQL needs a user with a name: add one of this number to /etc/passwd'
        : ''
      throw new Error(`The database could not be made in ${folder}: ${why}${remedy}`)
    }
    if (existsSync(folder) && readdirSync(folder).length === 0) rmSync(folder, { recursive: true })
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(join(folder, 'PG_VERSION'))) throw error
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** Settings of another PostgreSQL in the environment (PGDATA, PGPORT, PGOPTIONS …) are not for ours. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(others), LC_ALL: 'C' }
}

function insistOnOwner(dataFolder: string, folder: string): void {
  try {
    accessSync(dataFolder, constants.W_OK)
  } catch {
    throw new Error(
      `Daymark may not write in the folder ${dataFolder}. Give it that right, or choose another folder with DAYMARK_DATA.`,
    )
  }
  const found = statSync(folder, { throwIfNoEntry: false })
  const self = process.getuid?.()
  if (found && self && found.uid !== self) {
    throw new Error(`The data in ${folder} belongs to another user (number ${found.uid}). Run Daymark as that user.`)
  }
}

/** Removes what a process that was killed had half made. */
function sweep(dataFolder: string): void {
  for (const name of readdirSync(dataFolder)) {
    const pid = Number(/\.new-(\d+)/.exec(name)?.[1])
    if (pid && pid !== process.pid && !isAlive(pid)) rmSync(join(dataFolder, name), { recursive: true, force: true })
  }
}

function keptPassword(dataFolder: string): string {
  const file = join(dataFolder, 'postgres-password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}
