import sql from 'sql-template-tag'
import type { Database, Tx } from '#platform/database/database.ts'
import { tellAccess } from '#school/access/account.store.ts'
import { type Day, isoFromDay } from '#time/day.ts'

export interface AccountListed {
  id: number
  email: string
  name: string
  madeAt: Date
  endedAt: Date | null
  lastSeen: Date | null
  /** Trust roles, as 'administrator (Northshire Trust)'. */
  trustRoles: string[]
}

/** Every account of the installation, by name. */
export const allAccounts = (db: Database): Promise<AccountListed[]> =>
  db.read(null, tx =>
    tx.rows(sql`select a.id, a.email, a.name, a.made_at as "madeAt", a.ended_at as "endedAt",
        (select max(s.seen_at) from sign_in s where s.account_id = a.id) as "lastSeen",
        array(select t.role || ' (' || tr.name || ')' from trust_role t join trust tr on tr.id = t.trust_id where t.account_id = a.id order by 1) as "trustRoles"
      from account a order by a.name, a.id`),
  )

export interface PartInSchool {
  account: number
  position: string
  roles: string[]
}

/** Who has which part in a school on a day, for those with an account. */
export const partsInSchool = (db: Database, school: number, today: Day): Promise<PartInSchool[]> =>
  db.read(school, tx =>
    tx.rows(sql`select s.account_id as account, s.position,
        array(select r.role from staff_role r where r.school_id = s.school_id and r.staff_id = s.id and r.from_day <= ${isoFromDay(today)}
          and coalesce(r.until_day, 'infinity') >= ${isoFromDay(today)} order by r.role) as roles
      from staff s where s.school_id = ${school} and s.account_id is not null order by s.id`),
  )

/** Ends an account: it cannot sign in again, and what is signed in now is not. What it recorded stays. */
export const endAccount = (db: Database, account: number, now: Date, by: string): Promise<number> =>
  db.write(null, async tx => {
    await tx.run(sql`update account set ended_at = ${now} where id = ${account} and ended_at is null`)
    const signIns = await tx.run(sql`update sign_in set ended_at = ${now} where account_id = ${account} and ended_at is null`)
    await tellAccess(tx, 'AccountEnded', account, now, { signIns, by })
    return signIns
  })

/** The colleague of a school who has this e-mail address or this account; found so that a part is given to them and not to a second entry. */
export const colleagueOf = (
  tx: Tx,
  school: number,
  account: number | null,
  email: string,
): Promise<{ id: number; position: string; account: number | null } | undefined> =>
  tx.one(sql`select id, position, account_id as account from staff where school_id = ${school}
    and (account_id = ${account}::int or (account_id is null and lower(email) = lower(${email}))) order by account_id nulls last limit 1`)

/** Gives an account a role in each school of a trust. */
export async function giveTrustRole(tx: Tx, trust: number, account: number, role: string, now: Date): Promise<void> {
  await tx.run(
    sql`insert into trust_role (trust_id, account_id, role) values (${trust}, ${account}, ${role}) on conflict do nothing`,
  )
  await tellAccess(tx, 'TrustRoleGiven', account, now, { trust, role })
}

export const trustNamed = (tx: Tx, name: string): Promise<{ id: number; name: string } | undefined> =>
  tx.one(sql`select id, name from trust where id::text = ${name} or lower(name) = lower(${name})`)

export interface TokenListed {
  /** The beginning of its hash: enough to name it, and no use to anyone. */
  id: string
  label: string
  email: string
  begunAt: Date
  seenAt: Date
  expiresAt: Date | null
}

/** The tokens that programs may use now. */
export const liveTokens = (db: Database, now: Date): Promise<TokenListed[]> =>
  db.read(null, tx =>
    tx.rows(sql`select left(encode(s.token_hash, 'hex'), 10) as id, s.label, a.email, s.begun_at as "begunAt", s.seen_at as "seenAt", s.expires_at as "expiresAt"
      from sign_in s join account a on a.id = s.account_id
      where s.kind = 'token' and s.ended_at is null and a.ended_at is null and (s.expires_at is null or s.expires_at > ${now}) order by s.begun_at`),
  )

/** Ends the one token that this names, by the beginning of its hash or by its label. */
export const endTokenNamed = (db: Database, named: string, now: Date): Promise<number> =>
  db.write(null, async tx => {
    const found = await tx.rows<{
      hash: Buffer
      account: number
      label: string
    }>(sql`select token_hash as hash, account_id as account, label from sign_in
      where kind = 'token' and ended_at is null and (label = ${named} or (length(${named}) >= 6 and starts_with(encode(token_hash, 'hex'), ${named})))`)
    if (found.length !== 1) return found.length
    await tx.run(sql`update sign_in set ended_at = ${now} where token_hash = ${found[0]!.hash}`)
    await tellAccess(tx, 'TokenEnded', found[0]!.account, now, { label: found[0]!.label })
    return 1
  })
