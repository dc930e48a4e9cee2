import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'

/** One line of the audit of access: who came in, or did not. */
export interface AccessLine {
  number: number
  kind: string
  at: Date
  name: string
  position: string
  label: string
}

/** What happened to the accounts of this school's staff, newest first. */
export const accessLines = (tx: Tx, school: number, limit: number, offset: number): Promise<AccessLine[]> =>
  tx.rows<AccessLine>(sql`select h.number, h.kind, h.at, s.name, s.position, coalesce(h.about ->> 'label', '') as label
    from access_happening h
    join (select distinct on (account_id) account_id, name, position from staff
      where school_id = ${school} and account_id is not null order by account_id, id) s on s.account_id = h.account_id
    order by h.number desc limit ${limit} offset ${offset}`)
