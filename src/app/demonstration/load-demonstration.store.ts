import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { hashOfPassword } from '#platform/http/passwords.ts'
import type { Day } from '#time/day.ts'
import { type Demonstration, makeDemonstration } from './demonstration.ts'
import { loadPolicies } from './load-policies.store.ts'
import type { Table, Value } from './table.ts'
import { addresses } from './who-signs-in.ts'

const charactersAtOnce = 262_144
const seed = 'Lanternfield'

/** The one password of all who sign in to the demonstration. */
export const demonstrationPassword = 'lanternfield'

/** Lines that say whom to sign in as, school by school. */
export function howToSignIn(password: string): string[] {
  const people = addresses()
  const at = (place: string) => people.filter(one => one.place === place).map(({ address }) => address)
  return [
    `Everyone in the demonstration is invented. Each of these signs in with the password ${password}`,
    ...[...new Set(people.map(({ place }) => place))].map(place => `  ${place}: ${at(place).join(', ')}`),
  ]
}

/** Makes the demonstration as it is on this day and writes it to the database of this owner. */
export async function makeAndLoad(admin: pg.ClientConfig, today: Day, now: Date): Promise<Demonstration> {
  const client = new pg.Client({ ...admin, application_name: 'daymark demonstration' })
  client.on('error', () => {})
  await client.connect()
  try {
    const demonstration = makeDemonstration({ seed, today, passwordHash: await hashOfPassword(demonstrationPassword) })
    await loadDemonstration(client, demonstration, now)
    return demonstration
  } finally {
    await client.end()
  }
}

/**
 * Writes the demonstration as the owner of the database, all of it or nothing, and only where there is no data yet: an
 * invented pupil must never stand beside a real one.
 */
export async function loadDemonstration(client: pg.ClientBase, demonstration: Demonstration, now: Date): Promise<void> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock(7213)')
    const { rows } = await client.query('select 1 from account union all select 1 from school limit 1')
    if (rows.length > 0) throw new Error('There is data here already: a demonstration is made only where there is none')
    await client.query('delete from installation')
    const tables = demonstration.tables(now)
    const restore = await withoutIndexes(client, 'attendance_entry')
    for (const table of tables) await copy(client, table)
    for (const definition of restore) await client.query(definition)
    await loadPolicies(client, demonstration)
    await client.query(
      `select setval(pg_get_serial_sequence(name, 'id'), last) from unnest($1::text[], $2::bigint[]) as given(name, last)`,
      [demonstration.lastIds.map(([name]) => name), demonstration.lastIds.map(([, last]) => last)],
    )
    await client.query('commit')
    await client.query(`analyze ${[...new Set(tables.map(({ name }) => name))].join(', ')}`)
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/** Takes the indexes but the key from an empty table and gives what makes them again: quicker, once a million rows are there. */
async function withoutIndexes(client: pg.ClientBase, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
      from pg_index where indrelid = $1::regclass and not indisunique`,
    [table],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map(({ definition }) => definition)
}

async function copy(client: pg.ClientBase, { name, columns, rows }: Table): Promise<void> {
  if (columns.length === 0) return
  await pipeline(Readable.from(lines(rows)), client.query(copyFrom(`copy ${name} (${columns.join(', ')}) from stdin`)))
}

function* lines(rows: Iterable<readonly Value[]>): Generator<string> {
  let text = ''
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) text += (i === 0 ? '' : '\t') + field(row[i]!)
    text += '\n'
    if (text.length > charactersAtOnce) {
      yield text
      text = ''
    }
  }
  if (text) yield text
}

const special = /[\\\t\n\r]/
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A value as COPY reads it. */
function field(value: Value): string {
  if (typeof value === 'string')
    return special.test(value) ? value.replace(/[\\\t\n\r]/g, character => escapes[character]!) : value
  if (typeof value === 'number') return String(value)
  if (value === null) return '\\N'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return `\\\\x${Buffer.from(value).toString('hex')}`
}
