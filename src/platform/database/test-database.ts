import { randomBytes } from 'node:crypto'
import { connect as reach } from 'node:net'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { connect } from './connect.ts'
import type { Database } from './database.ts'

/** What test/setup-database.ts tells a test: the server of this run, and its migrated database to copy. */
export type TestServer = { config: pg.ClientConfig; template: string }

/** A database of its own for a test file, with every migration applied and no rows. */
export interface TestDatabase {
  db: Database
  /** Its owner, who may do anything. */
  admin: pg.ClientConfig
  url: string
  drop(): Promise<void>
}

let server: Promise<TestServer> | undefined

/** Makes a database as a copy of the migrated one. The server of the run starts when the first test asks for it. */
export async function testDatabase(): Promise<TestDatabase> {
  server ??= askForServer()
  const { config, template } = await server
  const name = `${template}_${process.pid}_${randomBytes(3).toString('hex')}`
  await asOwner(config, `create database ${name} template ${template}`)
  const admin = configFor(config, name)
  const db = connect(admin)
  return {
    db,
    admin,
    url: urlOf(admin),
    drop: async () => {
      await db.close()
      await asOwner(config, `drop database ${name} with (force)`)
    },
  }
}

/** The same server, another database. */
export function configFor(config: pg.ClientConfig, database: string): pg.ClientConfig {
  if (!config.connectionString) return { ...config, database }
  const url = new URL(config.connectionString)
  url.pathname = `/${database}`
  return { ...config, connectionString: url.href }
}

/** Runs one statement as the owner of the server. */
export async function asOwner(config: pg.ClientConfig, statement: string): Promise<void> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function urlOf({ connectionString, user, password, host, port, database }: pg.ClientConfig): string {
  if (connectionString) return connectionString
  const who = [user ?? '', ...(typeof password === 'string' ? [password] : [])].map(encodeURIComponent).join(':')
  return `postgresql://${who}@localhost/${database}?host=${encodeURIComponent(host ?? '')}&port=${port}`
}

async function askForServer(): Promise<TestServer> {
  const door = process.env.DAYMARK_TEST_DOOR
  if (!door) throw new Error('testDatabase() is for tests: run them with vitest, whose set-up starts the server')
  const answer = JSON.parse(await text(reach(door))) as TestServer | { error: string }
  if ('error' in answer) throw new Error(answer.error)
  return answer
}
