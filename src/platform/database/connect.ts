import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { columnTypes } from './column-types.ts'
import { isConnectionFailure } from './connection-failure.ts'
import { type Asking, applicationRole, type Database, DatabaseUnavailable, type Tx } from './database.ts'
import { GatheringSocket } from './gathering-socket.ts'
import { transactionOn } from './transaction.ts'

const statementMilliseconds = 15_000
const reachMilliseconds = 2_000
const retryMilliseconds = 1_000
const session = [
  `role=${applicationRole}`,
  `statement_timeout=${statementMilliseconds}`,
  'lock_timeout=5000',
  'idle_in_transaction_session_timeout=30000',
  'timezone=UTC',
]

type Kind = 'read' | 'write'

/** Opens the database for the program. The connections are made when they are first needed. */
export function connect(config: pg.ClientConfig, log: (message: string) => void = () => {}): Database {
  const pool = new pg.Pool({
    ...withOptions(config, session.map(setting => `-c ${setting}`).join(' ')),
    application_name: 'daymark',
    max: 10,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: reachMilliseconds,
    types: columnTypes,
    pipeline: true,
    stream: () => new GatheringSocket(),
    onConnect: insistOnRole,
  })
  pool.on('error', error => log(`A connection to the database ended: ${error.message}`))
  pool.on('connect', client => client.on('error', () => {}))
  return {
    read: (schoolId, work, asking) => transaction(pool, 'read', schoolId, work, asking),
    write: (schoolId, work, asking) => transaction(pool, 'write', schoolId, work, asking),
    ping: () =>
      pool.query({ text: 'select 1', query_timeout: reachMilliseconds } as pg.QueryConfig).then(
        () => true,
        () => false,
      ),
    close: () => pool.end(),
  }
}

/** A connection that is not the restricted role is never used: a pooler on the way may have dropped the option that asks for it. */
async function insistOnRole(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ role: string }>('select current_user as role')
  if (rows[0]?.role !== applicationRole) throw new Error(`The database connection does not work as ${applicationRole}`)
}

/** Options given in a connection string would take the place of ours, so they are joined, ours last: the last one holds. */
function withOptions(config: pg.ClientConfig, ours: string): pg.ClientConfig {
  if (!config.connectionString) return { ...config, options: [config.options, ours].filter(Boolean).join(' ') }
  const url = new URL(config.connectionString)
  url.searchParams.set('options', [url.searchParams.get('options'), config.options, ours].filter(Boolean).join(' '))
  return { ...config, connectionString: url.href }
}

async function transaction<T>(
  pool: pg.Pool,
  kind: Kind,
  schoolId: number | null,
  work: (tx: Tx) => Promise<T>,
  { account, statementMilliseconds: patience = statementMilliseconds }: Asking = {},
): Promise<T> {
  const settings = [
    ...(schoolId === null ? [] : [`set local daymark.school = '${whole(schoolId)}'`]),
    ...(account === undefined ? [] : [`set local daymark.account = '${whole(account)}'`]),
    ...(patience === statementMilliseconds ? [] : [`set local statement_timeout = ${whole(patience)}`]),
  ]
  const opening = [kind === 'read' ? 'begin read only' : 'begin', ...settings].join('; ')
  const until = performance.now() + retryMilliseconds
  for (;;) {
    const client = await reach(pool, until)
    const { tx, end } = transactionOn(client, patience + 5_000)
    let begun = false
    let result: T
    try {
      // The work's first statements leave in one packet with this one. Should it fail, nothing of theirs is kept.
      const beginning = client.query({ text: opening, query_timeout: reachMilliseconds } as pg.QueryConfig).then(() => {
        begun = true
      })
      ;[, result] = await Promise.all([beginning, Promise.resolve(tx).then(work)])
    } catch (error) {
      end()
      if (!isConnectionFailure(error)) {
        leave(client, 'rollback')
        throw error
      }
      client.release(true)
      if (begun || performance.now() > until) throw new DatabaseUnavailable(error)
      await pause(50)
      continue
    }
    end()
    if (kind === 'read') leave(client, 'commit')
    else await commit(client)
    return result
  }
}

/** A connection of the pool. One that cannot be made is tried for again, for a moment. */
async function reach(pool: pg.Pool, until: number): Promise<pg.PoolClient> {
  for (;;) {
    try {
      return await pool.connect()
    } catch (error) {
      if (!isConnectionFailure(error)) throw error
      if (performance.now() > until) throw new DatabaseUnavailable(error)
      await pause(50)
    }
  }
}

async function commit(client: pg.PoolClient): Promise<void> {
  let command: string
  try {
    command = (await client.query('commit')).command
  } catch (error) {
    client.release(isConnectionFailure(error))
    throw isConnectionFailure(error) ? new DatabaseUnavailable(error, true) : error
  }
  client.release()
  if (command === 'ROLLBACK') throw new Error('A statement of this transaction had failed, so none of it was stored')
}

/** Ends a transaction whose end nobody need wait for; the connection is free again once the server has answered. */
function leave(client: pg.PoolClient, how: 'commit' | 'rollback'): void {
  client.query({ text: how, query_timeout: reachMilliseconds } as pg.QueryConfig).then(
    () => client.release(),
    () => client.release(true),
  )
}

function whole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`)
  return value
}
