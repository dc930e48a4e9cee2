import type { Policy } from '#school/policy/policy.contract.ts'
import type { Day } from '#time/day.ts'
import { checkItself } from './check-itself.ts'
import { checkCodes } from './checks/check-codes.ts'
import { checkContents } from './checks/check-contents.ts'
import { checkDay } from './checks/check-day.ts'
import { checkEvidence } from './checks/check-evidence.ts'
import { checkFollowUp } from './checks/check-follow-up.ts'
import { checkInstruments } from './checks/check-instruments.ts'
import { checkLateness } from './checks/check-lateness.ts'
import { checkLeave } from './checks/check-leave.ts'
import { checkPartTime } from './checks/check-part-time.ts'
import { checkPenaltyAmounts } from './checks/check-penalty-amounts.ts'
import { checkPenaltyNotices } from './checks/check-penalty-notices.ts'
import { checkRegisters } from './checks/check-registers.ts'
import { checkSanctions } from './checks/check-sanctions.ts'
import { checkTelling } from './checks/check-telling.ts'
import { checkTiers } from './checks/check-tiers.ts'
import type { Check, Finding } from './finding.ts'
import { byPlace } from './policy-path.ts'

const subjects: readonly Check[] = [
  checkInstruments,
  checkContents,
  checkDay,
  checkLateness,
  checkFollowUp,
  checkEvidence,
  checkLeave,
  checkPartTime,
  checkTiers,
  checkSanctions,
  checkPenaltyNotices,
  checkPenaltyAmounts,
  checkRegisters,
  checkCodes,
  checkTelling,
]

const byLaw: Check = (policy, day) => subjects.flatMap(check => check(policy, day))

/** A policy held against the law of a day, the guidance and itself: every finding, in the order of the policy. */
export function checkPolicy(policy: Policy, day: Day): Finding[] {
  const findings = byLaw(policy, day)
  return [...findings, ...checkItself(policy, day, findings, byLaw)].sort((a, b) => byPlace(a.path, b.path))
}
