import type { PoolClient } from 'pg'
import type { Sql } from 'sql-template-tag'

/** One transaction, as a store sees it. It is of no use after the work it was given to has ended. */
export interface Tx {
  rows<Row>(query: Sql): Promise<Row[]>
  one<Row>(query: Sql): Promise<Row | undefined>
  /** Runs a statement and says how many rows it touched. */
  run(query: Sql): Promise<number>
  readonly client: PoolClient
}

/** What a transaction is told beside its school: whose account asks, and how long one statement may take (15 s unless said). */
export type Asking = { account?: number; statementMilliseconds?: number }

/**
 * The database as the program uses it: always as the restricted role, always in a transaction, always one school or none.
 * Statements asked for together are sent together, and run in the order asked. The work begins anew, on another connection,
 * when the one it was given turns out dead before its transaction began.
 */
export interface Database {
  /** One read-only transaction that sees the rows of this school; null: only what belongs to no school. */
  read<T>(schoolId: number | null, work: (tx: Tx) => Promise<T>, asking?: Asking): Promise<T>
  /** One transaction: all that `work` wrote is kept when it returns, none of it when it throws. */
  write<T>(schoolId: number | null, work: (tx: Tx) => Promise<T>, asking?: Asking): Promise<T>
  /** Whether the server answers now. */
  ping(): Promise<boolean>
  close(): Promise<void>
}

/** The role that the program works as: made by `migrate`, named by the migrations. */
export const applicationRole = 'daymark_app'

/** The database cannot be reached, or went away in the middle: try again shortly. Nothing was stored, unless `outcomeUnknown`. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
  /** The connection broke while the commit was under way: it may or may not be stored. */
  readonly outcomeUnknown: boolean

  constructor(cause: unknown, outcomeUnknown = false) {
    super(`The database is not available: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.outcomeUnknown = outcomeUnknown
  }
}
