import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import type { ImportDone } from './import.contract.ts'

const kinds = ['PupilsImported', 'StaffImported', 'GroupsImported', 'MarksImported']

/** The files that were brought in, newest first; or the one of this number in the record. */
export const importsDone = (tx: Tx, school: number, number: number | null, most = 10): Promise<ImportDone[]> =>
  tx.rows<ImportDone>(sql`select number, lower(replace(kind, 'Imported', '')) as kind, about ->> 'name' as name, at, by_name as by, about -> 'counts' as counts
    from happening where school_id = ${school} and kind = any(${kinds}) and (${number}::int is null or number = ${number}) order by number desc limit ${most}`)
