import { packText } from '#school/policy/packs.store.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { readPolicy } from '#school/policy/read-policy.ts'
import type { TrustBounds } from '#school/policy/trust-bounds.ts'
import type { SchoolPlan } from './schools/school-plan.ts'

const read = new Map<string, Policy>()

/** The policy on which a school of the demonstration runs: a pack in use, unchanged. */
export function policyOf({ pack }: SchoolPlan): Policy {
  const known = read.get(pack)
  if (known) return known
  const answer = readPolicy(packText(pack) ?? '')
  if ('problems' in answer) throw new Error(`The pack ${pack} cannot be read`)
  read.set(pack, answer.policy)
  return answer.policy
}

/** What the trust sets for its schools: most is so in each school already; one school says less about contacts, one reports less often. */
export const trustBounds: TrustBounds = {
  'about.reviewEveryMonths': { holds: 'at-most', value: 12 },
  'people.dataToGovernors': { holds: 'one-of', value: 'termly', among: ['half-termly', 'termly', 'three-times-a-year'] },
  'reporting.emergencyContacts': { holds: 'at-least', value: 2 },
  'followUp.eachFurtherDay': { holds: 'fixed', value: 'every-day' },
  'evidence.asked': { holds: 'fixed', value: 'considered-each-time' },
  'evidence.parentsToldBefore': { holds: 'fixed', value: true },
  'tiers.contactPersistent': { holds: 'free', value: 'weekly' },
}

/** Why the trust sets it. */
export const trustReason = 'One standard for what families of all our schools can rely on'
