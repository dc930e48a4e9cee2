import sql from 'sql-template-tag'
import type { Database, Tx } from '#platform/database/database.ts'
import type { ImportKind } from './reading/columns.ts'

/** A file that was sent and is not brought in yet. */
export interface Upload {
  id: number
  kind: ImportKind
  name: string
  bytes: Buffer
  account: number
}

const keptHours = 24

/** Keeps a file for its next steps; what is older than a day goes. */
export const keepUpload = (db: Database, school: number, file: Omit<Upload, 'id'>, now: Date): Promise<number> =>
  db.write(school, async tx => {
    await tx.run(
      sql`delete from import_upload where school_id = ${school} and made_at < ${new Date(now.getTime() - keptHours * 3_600_000)}`,
    )
    const row = await tx.one<{
      id: number
    }>(sql`insert into import_upload (school_id, kind, file_name, bytes, made_at, by_account)
      values (${school}, ${file.kind}, ${file.name}, ${file.bytes}, ${now}, ${file.account}) returning id`)
    return row!.id
  })

/** The file, for the account that sent it and for no other. */
export const uploadOf = (tx: Tx, school: number, upload: number, account: number): Promise<Upload | undefined> =>
  tx.one<Upload>(sql`select id, kind, file_name as name, bytes, by_account as account from import_upload
    where school_id = ${school} and id = ${upload} and by_account = ${account}`)

/** The file is brought in, or is not wanted. */
export async function dropUpload(tx: Tx, school: number, upload: number): Promise<void> {
  await tx.run(sql`delete from import_upload where school_id = ${school} and id = ${upload}`)
}
