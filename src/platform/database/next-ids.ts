import sql from 'sql-template-tag'
import type { Tx } from './database.ts'

/** Numbers for rows that are about to be inserted, so that an audit entry can name them first. */
export async function nextIds(tx: Tx, table: string, count: number): Promise<number[]> {
  if (count === 0) return []
  const rows = await tx.rows<{ id: number }>(
    sql`select nextval(pg_get_serial_sequence(${table}, 'id'))::int as id from generate_series(1, ${count}::int)`,
  )
  return rows.map(row => row.id)
}
