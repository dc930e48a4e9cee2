import type { Reply } from '#platform/http/door.ts'
import { inOrder, type PolicyVersion, stateOf, versionOn } from '#school/policy/dated-policy.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { policyChanges } from '#school/policy/policy-changes.ts'
import { baseText, boundsOn, inForce, type PolicyDesk } from '#school/policy/policy-desk.ts'
import { withinBounds } from '#school/policy/trust-bounds.ts'
import type { Day } from '#time/day.ts'
import type { readVersions } from './versions.contract.ts'

export type VersionShown = Reply<typeof readVersions>['versions'][number]

/** Every version in brief, the newest first. */
export const versionsShown = (desk: PolicyDesk, today: Day): VersionShown[] =>
  desk.versions.map(version => versionShown(desk, version, today)).toReversed()

/** A version in brief: where it stands today, and until when. */
export function versionShown(desk: PolicyDesk, version: PolicyVersion, today: Day): VersionShown {
  const { approved, sentBack, withdrawn, proposed, fromDay, base, reason } = version
  const order = inOrder(desk.versions)
  const at = order.indexOf(version)
  const next = at < 0 ? undefined : order[at + 1]
  const state = stateOf(version)
  const standing = versionOn(desk.versions, today) === version ? 'in-force' : fromDay > today ? 'to-come' : 'past'
  return {
    version: version.version,
    fromDay,
    until: next ? next.fromDay - 1 : null,
    state: state === 'approved' ? standing : state,
    base: baseText(base),
    reason,
    proposed,
    approved,
    sentBack,
    withdrawn,
  }
}

/** What a version makes different: against what stood, or would stand, on its first day without it. */
export function changesOf(
  desk: PolicyDesk,
  version: PolicyVersion,
): { before: Policy | undefined; after: Policy; changes: ReturnType<typeof policyChanges> } {
  const order = inOrder(desk.versions)
  const at = order.indexOf(version)
  const rest = { ...desk, versions: at < 0 ? desk.versions : order.slice(0, at) }
  const before = inForce(rest, version.fromDay)
  const after = withinBounds(version.written, boundsOn(desk, version.fromDay))
  return { before, after, changes: before ? policyChanges(before, after) : [] }
}
