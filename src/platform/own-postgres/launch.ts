import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Claim, claimData } from './claim.ts'
import { type Cluster, cluster as clusterIn, owner } from './cluster.ts'
import { isServerOf, type Postmaster, runningPostmaster } from './postmaster.ts'
import { ensureRunning, shutDown, signal } from './server-process.ts'
import { removeSocketFolder, socketFolder } from './socket-folder.ts'

/** up: it answers. down: it went away, and is being started again. taken: meanwhile another Daymark took the data, so it stays away. */
export type ServerState = 'up' | 'down' | 'taken'

/** A server of our own, claimed for this process. */
export interface RunningPostgres {
  /** How to reach the database as its owner. Stays the same when the server has to be started again. */
  readonly config: pg.ClientConfig
  readonly pid: number
  readonly state: ServerState
  /** Calls back at each change of state; gives the way to stop that. */
  onChange(listener: (state: ServerState) => void): () => void
  /** Stops the server: no new work, open transactions rolled back, everything on disk. */
  stop(): Promise<void>
}

/** Another Daymark is at work on the same data. */
export class DataTaken extends Error {
  override readonly name = 'DataTaken'
  constructor(dataFolder: string) {
    super(
      `Another Daymark is already using the data in ${dataFolder}. Stop it first, or give this one a folder of its own with DAYMARK_DATA.`,
    )
  }
}

const database = 'daymark'

/** Starts the PostgreSQL that comes with Daymark on a data folder, or takes over one that a killed Daymark left behind; heals it when it dies. */
export async function startPostgres({
  dataFolder,
  log,
}: {
  dataFolder: string
  log: (message: string) => void
}): Promise<RunningPostgres> {
  const cluster = clusterIn(dataFolder, log)
  const config: pg.ClientConfig = { ...(await address(cluster)), user: owner, password: cluster.password, database }
  const listeners = new Set<(state: ServerState) => void>()
  let state: ServerState = 'down'
  let stopping = false
  let healing: Promise<void> = Promise.resolve()
  const become = (next: ServerState) => {
    state = next
    for (const listener of listeners) listener(next)
  }
  const open = async (): Promise<{ pid: number; claim: Claim }> => {
    const server = { ...config, database: 'postgres' }
    const running = await ensureRunning(cluster, server, join(dataFolder, 'postgres.log'), log)
    const claim = await claimData({ ...server, ...addressOf(running, config) })
    if (claim === 'taken') throw new DataTaken(dataFolder)
    if (addressOf(running, config).host === config.host) return { pid: running.pid, claim }
    await shutDown(cluster, running.pid)
    throw new Error('the server listened at another place than this program expects, and was stopped')
  }
  let held: { pid: number; claim: Claim }
  const heal = async () => {
    for (let wait = 100; !stopping; wait = Math.min(wait * 2, 5_000)) {
      try {
        held = await open()
        watch()
        log('The database is running again')
        return become('up')
      } catch (error) {
        log(`The database could not be started again: ${(error as Error).message}`)
        if (error instanceof DataTaken) return become('taken')
        await pause(wait)
      }
    }
  }
  const watch = () =>
    void held.claim.lost.then(() => {
      if (stopping) return
      log('The database has stopped; starting it again')
      become('down')
      healing = heal()
    })
  held = await open()
  try {
    await ensureDatabase(config)
  } catch (error) {
    await shutDown(cluster, held.pid)
    throw error
  }
  watch()
  become('up')
  const atExit = () => void (isServerOf(cluster.folder, held.pid) && signal(held.pid, 'SIGINT'))
  process.once('exit', atExit)
  return {
    config,
    get pid() {
      return held.pid
    },
    get state() {
      return state
    },
    onChange: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: async () => {
      stopping = true
      process.off('exit', atExit)
      await healing
      if (state !== 'taken') {
        await shutDown(cluster, held.pid)
        removeSocketFolder(config.host ?? '')
      }
      await held.claim.release().catch(() => {})
    },
  }
}

const addressOf = ({ socketFolder: folder, port }: Postmaster, fallback: pg.ClientConfig) =>
  folder ? { host: folder, port } : { host: fallback.host, port: fallback.port }

/** Where the server is reached: where it already listens, if it runs; else a socket, or on Windows a port of this computer alone. */
async function address(cluster: Cluster): Promise<{ host: string; port: number }> {
  const running = runningPostmaster(cluster.folder)
  if (running?.socketFolder) return { host: running.socketFolder, port: running.port }
  if (process.platform !== 'win32') return { host: socketFolder(cluster.folder, cluster.access), port: 5432 }
  const probe = createServer()
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise(resolve => probe.close(resolve))
  return { host: '127.0.0.1', port }
}

async function ensureDatabase(config: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...config, database: 'postgres' })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${database}`)
  } finally {
    await client.end()
  }
}
