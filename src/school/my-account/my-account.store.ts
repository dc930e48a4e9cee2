import sql from 'sql-template-tag'
import type { Database } from '#platform/database/database.ts'
import { tellAccess } from '#school/access/account.store.ts'

/** A sign-in or token that still holds. */
export interface SignIn {
  /** Names it in addresses: the beginning of what is stored of its token, which opens nothing. */
  id: string
  kind: 'browser' | 'token'
  label: string
  begunAt: Date
  seenAt: Date
  expiresAt: Date | null
  current: boolean
}

/** The sign-ins and tokens of an account that hold now, the latest used first. */
export const signInsOf = (db: Database, account: number, current: Buffer, now: Date): Promise<SignIn[]> =>
  db.read(null, tx =>
    tx.rows<SignIn>(sql`select substr(encode(token_hash, 'hex'), 1, 16) as id, kind, label, begun_at as "begunAt", seen_at as "seenAt",
        expires_at as "expiresAt", token_hash = ${current} as current
      from sign_in where account_id = ${account} and ended_at is null and (expires_at is null or expires_at > ${now}) order by seen_at desc`),
  )

/** Ends one of the account's own sign-ins or tokens; says whether there was one. */
export const endOwnSignIn = (db: Database, account: number, id: string, now: Date): Promise<boolean> =>
  db.write(null, async tx => {
    const ended = await tx.one<{ kind: string; label: string }>(sql`update sign_in set ended_at = ${now}
      where account_id = ${account} and ended_at is null and substr(encode(token_hash, 'hex'), 1, 16) = ${id} returning kind, label`)
    if (ended) await tellAccess(tx, ended.kind === 'token' ? 'TokenEnded' : 'SignInEnded', account, now, { label: ended.label })
    return ended !== undefined
  })

/** The hash of the account's password, to be checked before it is changed. */
export const passwordHashOf = async (db: Database, account: number): Promise<string | null> => {
  const row = await db.read(null, tx =>
    tx.one<{ hash: string | null }>(sql`select password_hash as hash from account where id = ${account} and ended_at is null`),
  )
  return row?.hash ?? null
}
