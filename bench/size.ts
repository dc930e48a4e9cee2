import pg from 'pg'
import type { Figure } from './figures.ts'

const tables = ['attendance_entry', 'happening', 'register_taken', 'strip'] as const

/** What a mark takes on disk: ledger, history, indexes and strips, divided by the marks of the year. */
export async function bytesAMark(
  admin: pg.ClientConfig,
  marks: number,
): Promise<{ figure: Figure; parts: Record<string, number> }> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string; rows: string; indexes: string }>(
      `select relname as name, pg_table_size(oid) as rows, pg_indexes_size(oid) as indexes from pg_class where relname = any($1)`,
      [tables],
    )
    const parts = Object.fromEntries(
      rows.flatMap(({ name, rows, indexes }) => [
        [name, Number(rows) / marks],
        [`${name}, indexes`, Number(indexes) / marks],
      ]),
    )
    const value = Object.values(parts).reduce((sum, part) => sum + part, 0)
    return { figure: { name: 'Bytes a mark, history, indexes and strip included', value, unit: 'bytes', target: 120 }, parts }
  } finally {
    await client.end()
  }
}
