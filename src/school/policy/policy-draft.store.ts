import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import { type Policy, policySchema } from './policy.contract.ts'

/** The change that a school is working on: a whole policy, not yet proposed. */
export interface PolicyDraft {
  fromDay: Day | null
  written: Policy
  /** The name of a pack, `file`, or the version it is changed from. */
  base: string
  reason: string
  /** Counts the saves. */
  revision: number
  /** Who saved each part last, and at which revision. */
  touched: Record<string, { revision: number; by: string; at: string }>
  begunBy: string
  begunAt: Date
}

/** The draft of a school, where there is one. */
export async function policyDraft(tx: Tx, school: number): Promise<PolicyDraft | undefined> {
  const row = await tx.one<PolicyDraft>(sql`select from_day as "fromDay", written, base, reason, revision, touched,
    begun_by as "begunBy", begun_at as "begunAt" from policy_draft where school_id = ${school}`)
  return row && { ...row, written: policySchema.parse(row.written) }
}

/** Keeps a draft, in place of any that was. */
export async function putDraft(tx: Tx, school: number, draft: PolicyDraft): Promise<void> {
  await tx.run(sql`insert into policy_draft (school_id, from_day, written, base, reason, revision, touched, begun_by, begun_at)
    values (${school}, ${draft.fromDay === null ? null : isoFromDay(draft.fromDay)}, ${JSON.stringify(draft.written)}, ${draft.base},
      ${draft.reason}, ${draft.revision}, ${JSON.stringify(draft.touched)}, ${draft.begunBy}, ${draft.begunAt})
    on conflict (school_id) do update set from_day = excluded.from_day, written = excluded.written, base = excluded.base,
      reason = excluded.reason, revision = excluded.revision, touched = excluded.touched, begun_by = excluded.begun_by,
      begun_at = excluded.begun_at`)
}

/** Takes the draft away: it was proposed, or given up. */
export async function removeDraft(tx: Tx, school: number): Promise<void> {
  await tx.run(sql`delete from policy_draft where school_id = ${school}`)
}
