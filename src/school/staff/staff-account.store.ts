import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'

/** The account a colleague signs in with, and when it was last used. */
export interface StaffAccount {
  account: number
  email: string
  ended: boolean
  lastSeen: Date | null
}

export const accountOfStaff = (tx: Tx, school: number, staff: number): Promise<StaffAccount | undefined> =>
  tx.one<StaffAccount>(sql`select a.id as account, a.email, a.ended_at is not null as ended,
      (select max(i.seen_at) from sign_in i where i.account_id = a.id and i.kind = 'browser') as "lastSeen"
    from staff s join account a on a.id = s.account_id where s.school_id = ${school} and s.id = ${staff}`)

/** Joins a colleague to an account, or parts them from it. */
export async function setAccountOfStaff(tx: Tx, school: number, staff: number, account: number | null): Promise<void> {
  await tx.run(sql`update staff set account_id = ${account} where school_id = ${school} and id = ${staff}`)
}

/** The account of an e-mail address, ended or not, and who on this school's staff has it. */
export const accountWithEmail = (
  tx: Tx,
  school: number,
  email: string,
): Promise<{ id: number; ended: boolean; staff: number | null; staffName: string | null } | undefined> =>
  tx.one(sql`select a.id, a.ended_at is not null as ended, s.id as staff, s.name as "staffName" from account a
    left join staff s on s.school_id = ${school} and s.account_id = a.id where lower(a.email) = lower(${email}) limit 1`)
