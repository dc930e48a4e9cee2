import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { Deed, PolicyVersion, Signature, TrustVersion } from './dated-policy.ts'
import { type Policy, policySchema } from './policy.contract.ts'
import { type TrustBounds, withinBounds } from './trust-bounds.ts'

/** The policy in force in a school on a day, inside its trust's bounds: one answer for each day since the first began. */
export async function policyOn(tx: Tx, school: number, day: Day): Promise<Policy | undefined> {
  const on = isoFromDay(day)
  const row = await tx.one<{ written: unknown; bounds: TrustBounds | null }>(sql`select v.written,
      (select t.bounds from trust_policy_version t join school s on s.trust_id = t.trust_id
         where s.id = ${school} and t.from_day <= ${on} order by t.from_day desc, t.version desc limit 1) as bounds
    from policy_version v
    join policy_decision a on a.school_id = v.school_id and a.version = v.version and a.decision = 'approved'
    where v.school_id = ${school} and v.from_day <= ${on} and not exists (select from policy_decision w
      where w.school_id = v.school_id and w.version = v.version and w.decision = 'withdrawn')
    order by v.from_day desc, a.happening desc limit 1`)
  return row && withinBounds(policySchema.parse(row.written), row.bounds ?? {})
}

/** Every version ever proposed in a school, in order, with who proposed, approved, sent back or withdrew it. */
export async function policyVersions(tx: Tx, school: number): Promise<PolicyVersion[]> {
  const deed = sql`json_build_object('happening', h.number, 'account', h.by_account, 'by', h.by_name, 'position', h.by_position,
    'at', h.at, 'reason', h.reason)`
  const rows = await tx.rows<{
    version: number
    fromDay: Day
    written: unknown
    base: string
    reason: string
    signed: Signature[]
    proposed: DeedRow
    decisions: Record<string, DeedRow> | null
  }>(sql`select v.version, v.from_day as "fromDay", v.written, v.base, v.reason, v.signed, ${deed} as proposed,
      (select json_object_agg(d.decision, (select ${deed} from happening h where h.school_id = d.school_id and h.number = d.happening))
         from policy_decision d where d.school_id = v.school_id and d.version = v.version) as decisions
    from policy_version v join happening h on h.school_id = v.school_id and h.number = v.happening
    where v.school_id = ${school} order by v.version`)
  return rows.map(({ decisions, written, proposed, ...row }) => ({
    ...row,
    written: policySchema.parse(written),
    proposed: asDeed(proposed)!,
    approved: asDeed(decisions?.approved),
    sentBack: asDeed(decisions?.['sent-back']),
    withdrawn: asDeed(decisions?.withdrawn),
  }))
}

type DeedRow = Omit<Deed, 'at'> & { at: string }
const asDeed = (row: DeedRow | undefined): Deed | null => (row ? { ...row, at: new Date(row.at) } : null)

/** Keeps a version as it was proposed, and answers its number. */
export async function addVersion(
  tx: Tx,
  school: number,
  version: Pick<PolicyVersion, 'fromDay' | 'written' | 'base' | 'reason' | 'signed'> & { happening: number },
): Promise<number> {
  const row = await tx.one<{ version: number }>(sql`insert into policy_version
      (school_id, version, from_day, written, base, reason, signed, happening)
    select ${school}, coalesce(max(version), 0) + 1, ${isoFromDay(version.fromDay)}::date, ${JSON.stringify(version.written)}::jsonb,
      ${version.base}, ${version.reason}, ${JSON.stringify(version.signed)}::jsonb, ${version.happening}::integer
    from policy_version where school_id = ${school} returning version`)
  return row!.version
}

/** Keeps what became of a version. */
export async function addDecision(
  tx: Tx,
  school: number,
  version: number,
  decision: 'approved' | 'sent-back' | 'withdrawn',
  happening: number,
): Promise<void> {
  await tx.run(sql`insert into policy_decision (school_id, version, decision, happening)
    values (${school}, ${version}, ${decision}, ${happening})`)
}

/** What the trust of a school has set, version after version. */
export async function trustVersions(tx: Tx, school: number): Promise<TrustVersion[]> {
  return tx.rows(sql`select t.version, t.from_day as "fromDay", t.bounds, t.reason, t.by_name as "by", t.by_position as position, t.at
    from trust_policy_version t join school s on s.trust_id = t.trust_id where s.id = ${school} order by t.version`)
}
