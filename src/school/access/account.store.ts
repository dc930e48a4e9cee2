import { createHash, randomBytes } from 'node:crypto'
import sql from 'sql-template-tag'
import type { Database, Tx } from '#platform/database/database.ts'

/** What is stored of a token: enough to recognise it, not enough to use it. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest()

export interface Account {
  id: number
  name: string
  email: string
  passwordHash: string | null
}

/** The account of an e-mail address, whatever its capitals; not one that has ended. */
export const accountByEmail = (db: Database, email: string): Promise<Account | undefined> =>
  db.read(null, tx =>
    tx.one<Account>(sql`select id, name, email, password_hash as "passwordHash" from account
      where lower(email) = lower(${email}) and ended_at is null`),
  )

/** Begins a sign-in and says so in the audit; gives the token, which is stored nowhere. */
export async function beginSignIn(
  db: Database,
  to: { account: number; kind: 'browser' | 'token'; label: string; now: Date; expiresAt: Date | null },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db.write(null, async tx => {
    await tx.run(sql`insert into sign_in (token_hash, account_id, kind, label, begun_at, seen_at, expires_at)
      values (${hashOfToken(token)}, ${to.account}, ${to.kind}, ${to.label}, ${to.now}, ${to.now}, ${to.expiresAt})`)
    await tellAccess(tx, to.kind === 'token' ? 'TokenMade' : 'SignedIn', to.account, to.now, { label: to.label })
  })
  return token
}

/** Moves a browser's time-out on. */
export const stayInTouch = (db: Database, tokenHash: Buffer, now: Date, expiresAt: Date): Promise<void> =>
  db.write(null, async tx => {
    await tx.run(
      sql`update sign_in set seen_at = ${now}, expires_at = ${expiresAt} where token_hash = ${tokenHash} and kind = 'browser'`,
    )
  })

/** Ends one sign-in. */
export const endSignIn = (db: Database, tokenHash: Buffer, now: Date): Promise<void> =>
  db.write(null, async tx => {
    const ended = await tx.one<{ account: number; label: string }>(
      sql`update sign_in set ended_at = ${now} where token_hash = ${tokenHash} and ended_at is null returning account_id as account, label`,
    )
    if (ended) await tellAccess(tx, 'SignedOut', ended.account, now, {})
  })

/** Ends every sign-in of an account but the one in use: after a change of password, or when a telephone is lost. */
export const endOtherSignIns = (db: Database, account: number, but: Buffer | null, now: Date): Promise<number> =>
  db.write(null, async tx => {
    const ended = await tx.run(sql`update sign_in set ended_at = ${now} where account_id = ${account} and ended_at is null
      and kind = 'browser' and (${but}::bytea is null or token_hash <> ${but})`)
    await tellAccess(tx, 'OtherSignInsEnded', account, now, { ended })
    return ended
  })

/** Adds an account; the caller has made the hash. */
export async function addAccount(
  tx: Tx,
  account: { email: string; name: string; passwordHash: string | null; now: Date },
): Promise<number> {
  const row = await tx.one<{ id: number }>(sql`insert into account (email, name, password_hash, made_at)
    values (${account.email}, ${account.name}, ${account.passwordHash}, ${account.now}) returning id`)
  await tellAccess(tx, 'AccountMade', row!.id, account.now, { email: account.email })
  return row!.id
}

/** Sets a password's hash. */
export const setPassword = (db: Database, account: number, passwordHash: string, now: Date): Promise<void> =>
  db.write(null, async tx => {
    await tx.run(sql`update account set password_hash = ${passwordHash} where id = ${account}`)
    await tellAccess(tx, 'PasswordChanged', account, now, {})
  })

/** Writes a line of the audit of access: sign-ins, refusals, tokens. */
export async function tellAccess(tx: Tx, kind: string, account: number | null, at: Date, about: object): Promise<void> {
  await tx.run(
    sql`insert into access_happening (kind, account_id, at, about) values (${kind}, ${account}, ${at}, ${JSON.stringify(about)})`,
  )
}

/** Says in the audit that somebody was not let in. */
export const tellRefusedSignIn = (db: Database, account: number | null, at: Date, email: string): Promise<void> =>
  db.write(null, tx => tellAccess(tx, 'SignInRefused', account, at, { email }))

/** Ends every sign-in of an account in a browser, in somebody else's transaction. */
export async function endSignInsOf(tx: Tx, account: number, now: Date): Promise<void> {
  const ended = await tx.run(
    sql`update sign_in set ended_at = ${now} where account_id = ${account} and ended_at is null and kind = 'browser'`,
  )
  await tellAccess(tx, 'OtherSignInsEnded', account, now, { ended })
}

/** A password set by somebody else, who then knows it; whoever was signed in with the old one is out. */
export async function passwordSetBy(tx: Tx, account: number, passwordHash: string, now: Date, by: number): Promise<void> {
  await tx.run(sql`update account set password_hash = ${passwordHash} where id = ${account}`)
  await tellAccess(tx, 'PasswordSet', account, now, { by })
  await endSignInsOf(tx, account, now)
}

/** Ends an account, with every sign-in and token of it. */
export async function closeAccount(tx: Tx, account: number, now: Date): Promise<void> {
  await tx.run(sql`update account set ended_at = ${now} where id = ${account}`)
  await tx.run(sql`update sign_in set ended_at = ${now} where account_id = ${account} and ended_at is null`)
  await tellAccess(tx, 'AccountEnded', account, now, {})
}
