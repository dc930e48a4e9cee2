import sql from 'sql-template-tag'
import type { Database, Tx } from '#platform/database/database.ts'
import type { TrustVersion } from '#school/policy/dated-policy.ts'
import { policyDesk } from '#school/policy/policy-desk.store.ts'
import type { PolicyDesk } from '#school/policy/policy-desk.ts'
import { isoFromDay } from '#time/day.ts'

export interface Trust {
  id: number
  name: string
  /** What this account is to the trust. */
  roles: string[]
  position: string
  schools: { id: number; name: string }[]
  versions: TrustVersion[]
}

/** A trust as somebody with a part in it comes to it; undefined where this account has none. */
export async function trustFor(db: Database, trust: number, account: number): Promise<Trust | undefined> {
  return db.read(
    null,
    async tx => {
      const found = await tx.one<{ id: number; name: string; roles: string[] }>(sql`select t.id, t.name,
        (select array_agg(r.role) from trust_role r where r.trust_id = t.id and r.account_id = ${account}) as roles
        from trust t where t.id = ${trust}`)
      if (!found?.roles) return undefined
      const [schools, versions] = await Promise.all([
        tx.rows<{ id: number; name: string }>(sql`select id, name from school where trust_id = ${trust} order by name`),
        tx.rows<TrustVersion>(sql`select version, from_day as "fromDay", bounds, reason, by_name as "by", by_position as position, at
          from trust_policy_version where trust_id = ${trust} order by version`),
      ])
      return { ...found, position: 'Trust', schools, versions }
    },
    { account },
  )
}

/** The desks of several schools, each read where it alone is seen. */
export const desksOf = (db: Database, schools: readonly number[]): Promise<PolicyDesk[]> =>
  Promise.all(schools.map(school => db.read(school, tx => policyDesk(tx, school))))

/** The number of the newest version of what a trust sets. */
export async function newestTrustVersion(tx: Tx, trust: number): Promise<number> {
  return (await tx.one<{ version: number }>(
    sql`select coalesce(max(version), 0) as version from trust_policy_version where trust_id = ${trust}`,
  ))!.version
}

/** Keeps what a trust sets from a day on. */
export async function addTrustVersion(tx: Tx, trust: number, version: TrustVersion & { account: number }): Promise<void> {
  await tx.run(sql`insert into trust_policy_version (trust_id, version, from_day, bounds, reason, by_account, by_name, by_position, at)
    values (${trust}, ${version.version}, ${isoFromDay(version.fromDay)}, ${JSON.stringify(version.bounds)}, ${version.reason},
      ${version.account}, ${version.by}, ${version.position}, ${version.at})`)
}
