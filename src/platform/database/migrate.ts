import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { applicationRole } from './database.ts'
import { splitStatements } from './split-statements.ts'

type Migration = { name: string; text: string; checksum: string }

const lock = 4_707_1944
const oldest = 15

/** Brings the schema up to date: applies, in order, each numbered file not yet applied. Gives the names of those it applied. */
export async function migrate(config: pg.ClientConfig, folder: string): Promise<string[]> {
  const migrations = migrationsIn(folder)
  const client = new pg.Client({ ...config, application_name: 'daymark migrate' })
  client.on('error', () => {})
  await client.connect()
  try {
    await insistOnVersion(client)
    await client.query(`select pg_advisory_lock(${lock})`)
    await client.query(
      'create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null)',
    )
    const due = stillDue(migrations, (await client.query<Migration>('select name, checksum from migration order by name')).rows)
    if (due.length > 0) await ensureRole(client)
    for (const migration of due) await apply(client, migration)
    if (due.length > 0) await client.query(`revoke all on migration from ${applicationRole}`)
    return due.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

function migrationsIn(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
  names.forEach((name, index) => {
    const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]
    if (!number)
      throw new Error(`Migration ${name}: the name must be four digits, a hyphen and words, such as 0001-foundation.sql`)
    if (names[index - 1]?.startsWith(`${number}-`))
      throw new Error(`Migrations ${names[index - 1]} and ${name} have the same number`)
  })
  return names.map(name => {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
    return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
  })
}

/** What was applied must still be there, unchanged, and come before what is due. */
function stillDue(migrations: Migration[], applied: Pick<Migration, 'name' | 'checksum'>[]): Migration[] {
  const byName = new Map(migrations.map(migration => [migration.name, migration]))
  for (const { name, checksum } of applied) {
    const file = byName.get(name)
    if (!file)
      throw new Error(
        `Migration ${name} was applied to this database, but is not part of this Daymark: the data is from a newer version`,
      )
    if (file.checksum !== checksum) throw new Error(`Migration ${name} has been changed since it was applied to this database`)
    byName.delete(name)
  }
  const due = [...byName.values()]
  const last = applied.at(-1)?.name
  const late = due.find(({ name }) => last !== undefined && name < last)
  if (late) throw new Error(`Migration ${late.name} comes before ${last}, which is already applied: give it the next number`)
  return due
}

async function insistOnVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::integer as version`)
  const major = Math.floor((rows[0]?.version ?? 0) / 10_000)
  if (major < oldest) throw new Error(`Daymark needs PostgreSQL ${oldest} or later; this server is PostgreSQL ${major}`)
}

async function apply(client: pg.Client, { name, text, checksum }: Migration): Promise<void> {
  let line = 1
  try {
    await client.query('begin')
    for (const statement of splitStatements(text)) {
      line = statement.line
      await client.query(statement.text)
    }
    await client.query('insert into migration (name, checksum, applied_at) values ($1, $2, clock_timestamp())', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw new Error(`Migration ${name}, line ${line}: ${(error as Error).message}`, { cause: error })
  }
}

/** Roles belong to the server, not to a database, so another database's migration may be making the same one at this moment. */
async function ensureRole(client: pg.Client): Promise<void> {
  const find = async () =>
    (
      await client.query<{ unsafe: boolean; usable: boolean }>(`
        select rolsuper or rolbypassrls as unsafe,
          pg_has_role(current_user, oid, case when current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end) as usable
        from pg_roles where rolname = '${applicationRole}'`)
    ).rows[0]
  try {
    if (!(await find())) await tolerating(client, `create role ${applicationRole} nologin`)
    if (!(await find())?.usable) await tolerating(client, `grant ${applicationRole} to current_user`)
  } catch (error) {
    throw new Error(
      `This database user may not make the role ${applicationRole} (${(error as Error).message}). Ask the server's administrator to run: ` +
        `create role ${applicationRole} nologin; grant ${applicationRole} to "${(await client.query('select current_user as me')).rows[0].me}";`,
      { cause: error },
    )
  }
  if ((await find())?.unsafe)
    throw new Error(`The role ${applicationRole} must not be a superuser, nor bypass row-level security`)
}

async function tolerating(client: pg.Client, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query(statement)
      return
    } catch (error) {
      const { code, message } = error as Error & { code?: string }
      if (code === '42710' || code === '23505') return
      if (!message.includes('concurrently') || attempt === 10) throw error
    }
  }
}
