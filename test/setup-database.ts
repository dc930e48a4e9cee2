import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import pg from 'pg'
import { migrate } from '#platform/database/migrate.ts'
import { asOwner, configFor, type TestServer } from '#platform/database/test-database.ts'
import { type RunningPostgres, startPostgres } from '#platform/own-postgres/launch.ts'
import { isAlive } from '#platform/own-postgres/postmaster.ts'

const prefix = 'daymark-test-'

/**
 * One server for a run of the tests, started when the first test asks at the door, stopped at the end. DATABASE_URL names a server
 * to use instead; only databases made by this run are dropped there.
 */
export default function setup(): () => Promise<void> {
  const folder = join(tmpdir(), `${prefix}${process.pid}-${randomBytes(3).toString('hex')}`)
  sweep()
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const template = `daymark_test_${randomBytes(4).toString('hex')}`
  let postgres: RunningPostgres | undefined
  let config: pg.ClientConfig | undefined
  let server: Promise<TestServer> | undefined

  const start = async (): Promise<TestServer> => {
    if (!process.env.DATABASE_URL) postgres = await startPostgres({ dataFolder: join(folder, 'data'), log: () => {} })
    config = postgres?.config ?? { connectionString: process.env.DATABASE_URL }
    await asOwner(config, `create database ${template}`)
    await migrate(configFor(config, template), resolve(import.meta.dirname, '../migrations'))
    return { config, template }
  }
  const answer = async (socket: Socket) => {
    socket.on('error', () => {})
    try {
      server ??= start()
      socket.end(JSON.stringify(await server))
    } catch (error) {
      socket.end(JSON.stringify({ error: `The server for tests did not start: ${(error as Error).message}` }))
    }
  }
  const door = process.platform === 'win32' ? `\\\\.\\pipe\\${basename(folder)}` : join(folder, 'door')
  const listener = createServer(socket => void answer(socket)).listen(door)
  listener.unref()
  process.env.DAYMARK_TEST_DOOR = door

  return async () => {
    listener.close()
    await server?.catch(() => {})
    if (postgres) await postgres.stop()
    else if (config) await dropAll(config, template)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function dropAll(config: pg.ClientConfig, template: string): Promise<void> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database where starts_with(datname, $1)`,
      [template],
    )
    for (const { name } of rows) await client.query(`drop database ${name} with (force)`)
  } finally {
    await client.end()
  }
}

/** Removes what runs that were killed left behind. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.startsWith(prefix) && name.slice(prefix.length).split('-')[0])
    if (!pid || isAlive(pid)) continue
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true })
    } catch {}
  }
}
