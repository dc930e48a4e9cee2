import { policyOf } from '#app/demonstration/policies.ts'
import type { SchoolPlan } from '#app/demonstration/schools/school-plan.ts'
import type { Timeline } from '#app/demonstration/timeline.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { changeTold, policyChanges } from '#school/policy/policy-changes.ts'
import { stepsOf, withValue } from '#school/policy-check/policy-path.ts'
import { type Day, dayText } from '#time/day.ts'
import { instantOf } from '#time/london.ts'
import type { Coming, Doer } from './order.ts'

/** A version of the policy as it was proposed and approved, with the happenings of both. */
export interface PolicyOfYear {
  fromDay: Day
  written: Policy
  /** The pack, or the version it was changed from. */
  base: string
  reason: string
  proposed: number
  approved: number
}

/** Last year's policy, from the first day; and this year's, which is the pack, after the summer's review changed one value. */
export function policiesOf(plan: SchoolPlan, { years }: Timeline): [PolicyOfYear, PolicyOfYear] {
  const { path, was, reason } = plan.changedThisYear
  const pack = policyOf(plan)
  const version = { proposed: 0, approved: 0 }
  return [
    {
      ...version,
      fromDay: years[0].firstDay,
      written: withValue(pack, stepsOf(path), was),
      base: plan.pack,
      reason: 'Our published policy, as it stands from September',
    },
    { ...version, fromDay: years[1].firstDay, written: pack, base: '1', reason },
  ]
}

/** The head proposes a version, and some days later whoever approves the policy does. */
export function proposedAndApproved(
  versions: readonly PolicyOfYear[],
  version: PolicyOfYear,
  [proposedOn, approvedOn]: readonly [Day, Day],
  { head, approver }: { head: Doer; approver: Doer },
): [Coming, Coming] {
  const number = versions.indexOf(version) + 1
  const before = versions[number - 2]
  const changes = before ? policyChanges(before.written, version.written).map(changeTold) : []
  const about = { name: `Version ${number}, from ${dayText(version.fromDay)}`, version: number, changes }
  return [
    {
      kind: 'PolicyProposed',
      at: instantOf(proposedOn, 965).getTime(),
      by: head,
      about,
      reason: version.reason,
      write: happening => {
        version.proposed = happening
      },
    },
    {
      kind: 'PolicyApproved',
      at: instantOf(approvedOn, 1130).getTime(),
      by: approver,
      about: { ...about, windows: [] },
      write: happening => {
        version.approved = happening
      },
    },
  ]
}
