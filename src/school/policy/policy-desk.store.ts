import type { Tx } from '#platform/database/database.ts'
import { policyVersions, trustVersions } from './policy.store.ts'
import type { PolicyDesk } from './policy-desk.ts'
import { policyDraft } from './policy-draft.store.ts'

/** Everything about the policy of a school: its versions, what its trust sets, and the draft that is being worked on. */
export async function policyDesk(tx: Tx, school: number): Promise<PolicyDesk> {
  const [versions, trust, draft] = await Promise.all([
    policyVersions(tx, school),
    trustVersions(tx, school),
    policyDraft(tx, school),
  ])
  return { versions, trust, draft }
}
