import type { PoolClient, QueryConfig, QueryResult } from 'pg'
import type { Sql } from 'sql-template-tag'
import type { Tx } from './database.ts'
import { statementName } from './statement-name.ts'

/** A transaction on a connection, until `end`: later use would run in another's transaction, perhaps another school's, so it throws. */
export function transactionOn(client: PoolClient, waitMilliseconds: number): { tx: Tx; end: () => void } {
  let ended = false
  const live = (): PoolClient => {
    if (ended) throw new Error('This transaction has ended')
    return client
  }
  const send = async (query: Sql): Promise<QueryResult> => {
    const text = query.text
    const config = { name: statementName(text), text, values: query.values, query_timeout: waitMilliseconds }
    return live().query(config as QueryConfig)
  }
  const tx: Tx = {
    rows: async <Row>(query: Sql) => (await send(query)).rows as Row[],
    one: async <Row>(query: Sql) => (await send(query)).rows[0] as Row | undefined,
    run: async query => (await send(query)).rowCount ?? 0,
    get client() {
      return live()
    },
  }
  return {
    tx,
    end: () => {
      ended = true
    },
  }
}
