import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { connect } from '#platform/database/connect.ts'
import type { Database } from '#platform/database/database.ts'
import { migrate } from '#platform/database/migrate.ts'
import { createRecorder, type Reaction, type Recorded, type Recorder } from '#platform/database/record.ts'
import { claimData } from '#platform/own-postgres/claim.ts'
import { owner } from '#platform/own-postgres/cluster.ts'
import { dataFolder } from '#platform/own-postgres/data-folder.ts'
import { DataTaken, type RunningPostgres, startPostgres } from '#platform/own-postgres/launch.ts'
import { runningPostmaster } from '#platform/own-postgres/postmaster.ts'

export interface Opening {
  /** Be the one Daymark on this data, or throw DataTaken. Without it a running one is joined, and one is started only where none runs. */
  claim: boolean
  log: (message: string) => void
  env?: NodeJS.ProcessEnv
  reactions?: Reaction[]
  afterCommit?: (recorded: Recorded) => void
}

/** The records of this installation, open. */
export interface Installation {
  db: Database
  recorder: Recorder
  /** How to reach the database as its owner: for migrations and copies, not for daily work. */
  admin: pg.ClientConfig
  /** Where the records are, to be told to a person. */
  place: string
  /** The server that was started for this; nothing when one was joined, or DATABASE_URL names it. */
  postgres?: RunningPostgres
  stop(): Promise<void>
}

const migrations = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Opens the records: those of DATABASE_URL, or the data folder's own PostgreSQL; the schema is brought up to date first. */
export async function openInstallation(opening: Opening): Promise<Installation> {
  const env = opening.env ?? process.env
  if (env.DATABASE_URL) return ofServer(env.DATABASE_URL, opening)
  const folder = dataFolder(env)
  if (!opening.claim && (await someoneIsAtWork(folder))) return joined(folder, opening)
  const postgres = await startPostgres({ dataFolder: folder, log: opening.log }).catch(async error => {
    if (!opening.claim && error instanceof DataTaken) return undefined
    throw error
  })
  if (!postgres) return joined(folder, opening)
  try {
    await migrate(postgres.config, migrations)
  } catch (error) {
    await postgres.stop()
    throw error
  }
  const parts = partsOn(postgres.config, opening)
  const stop = async () => {
    await parts.db.close()
    if (!opening.claim) await untilAlone(postgres.config)
    await postgres.stop()
  }
  return { ...parts, place: folder, postgres, stop }
}

function partsOn(
  admin: pg.ClientConfig,
  { reactions, afterCommit, log }: Opening,
): Pick<Installation, 'db' | 'recorder' | 'admin'> {
  const db = connect(admin, log)
  return { admin, db, recorder: createRecorder(db, reactions, afterCommit) }
}

async function ofServer(url: string, opening: Opening): Promise<Installation> {
  const admin: pg.ClientConfig = { connectionString: url }
  const { host, pathname } = new URL(url)
  const place = `${host}${pathname}`
  const claim = opening.claim ? await claimData(admin) : undefined
  if (claim === 'taken')
    throw new Error(
      `Another Daymark is already using the database at ${place}. Stop it first, or give this one another DATABASE_URL.`,
    )
  try {
    await migrate(admin, migrations)
  } catch (error) {
    await claim?.release()
    throw error
  }
  const parts = partsOn(admin, opening)
  const stop = async () => {
    await parts.db.close()
    await claim?.release()
  }
  return { ...parts, place, stop }
}

function addressOf(folder: string): pg.ClientConfig | undefined {
  const running = runningPostmaster(join(folder, 'postgres'))
  if (!running) return undefined
  const kept = join(folder, 'postgres-password')
  const password = existsSync(kept) ? readFileSync(kept, 'utf8') : undefined
  return { host: running.socketFolder || '127.0.0.1', port: running.port, user: owner, password, database: 'daymark' }
}

/** Whether a Daymark holds the claim on this data just now: its PostgreSQL runs, and one of its connections says so. */
async function someoneIsAtWork(folder: string): Promise<boolean> {
  const address = addressOf(folder)
  if (!address) return false
  const rows = await asked<{ held: boolean }>(
    { ...address, database: 'postgres' },
    `select exists (select from pg_stat_activity where application_name like 'daymark claim of process %') as held`,
  ).catch(() => [])
  return rows[0]?.held ?? false
}

/** Works beside the Daymark that holds the claim. Another version of the schema is not touched under its feet. */
async function joined(folder: string, opening: Opening): Promise<Installation> {
  const address = addressOf(folder)
  if (!address) throw new DataTaken(folder)
  const applied = await asked<{ name: string }>(address, 'select name from migration order by name')
  const ours = readdirSync(migrations)
    .filter(name => name.endsWith('.sql'))
    .sort()
  if (applied.map(({ name }) => name).join() !== ours.join())
    throw new Error('The Daymark that is running is of another version than this program. Restart it first, then try again.')
  const parts = partsOn(address, opening)
  return { ...parts, place: folder, stop: () => parts.db.close() }
}

/** Waits for others who joined meanwhile, for ten minutes at most: stopping the server would cut their work short. */
async function untilAlone(admin: pg.ClientConfig): Promise<void> {
  for (let seconds = 0; seconds < 600; seconds++) {
    const others = await asked(admin, `select from pg_stat_activity where application_name = 'daymark' limit 1`).catch(() => [])
    if (others.length === 0) return
    await pause(1_000)
  }
}

async function asked<Row extends pg.QueryResultRow>(config: pg.ClientConfig, question: string): Promise<Row[]> {
  const client = new pg.Client({
    ...config,
    application_name: 'daymark question',
    connectionTimeoutMillis: 2_000,
    query_timeout: 5_000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query<Row>(question)).rows
  } finally {
    await client.end().catch(() => {})
  }
}
