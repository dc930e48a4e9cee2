import type pg from 'pg'
import { transactionOn } from '#platform/database/transaction.ts'
import { addDecision, addVersion } from '#school/policy/policy.store.ts'
import { addTrustVersion } from '#school/policy-trust/trust-policy.store.ts'
import { instantOf } from '#time/london.ts'
import type { Demonstration } from './demonstration.ts'
import { trustBounds, trustReason } from './policies.ts'

/** Writes what the trust sets, and every version of each school's policy, in the transaction of this connection. */
export async function loadPolicies(client: pg.ClientBase, { schools, trustId, trustLead }: Demonstration): Promise<void> {
  const { tx, end } = transactionOn(client as pg.PoolClient, 60_000)
  const fromDay = Math.min(...schools.flatMap(({ ledger }) => ledger.policies.map(({ fromDay }) => fromDay)))
  const { name: by, position, account } = trustLead
  const set = { version: 1, fromDay, bounds: trustBounds, reason: trustReason, at: instantOf(fromDay - 20, 600) }
  await addTrustVersion(tx, trustId, { ...set, by, position, account: account! })
  for (const { id, ledger } of schools)
    for (const { proposed, approved, ...version } of ledger.policies)
      await addDecision(tx, id, await addVersion(tx, id, { ...version, signed: [], happening: proposed }), 'approved', approved)
  end()
}
