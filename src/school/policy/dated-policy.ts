import type { Day } from '#time/day.ts'
import type { Policy } from './policy.contract.ts'
import { type TrustBounds, withinBounds } from './trust-bounds.ts'

/** Who did something to a version, when, in which position, and why; `happening` is its number in the school's record. */
export interface Deed {
  happening: number
  account: number | null
  by: string
  position: string
  at: Date
  reason: string
}

/** A caution of the policy check that somebody read and signed for. */
export interface Signature {
  rule: string
  /** Where in the policy: `sanctions.first.late`. */
  path: string
  /** What was cautioned against. */
  says: string
  /** Why the school goes ahead. */
  reason: string
  by: string
}

/** A policy as a school wrote it, from a day on. It never changes; what became of it is told beside it. */
export interface PolicyVersion {
  version: number
  fromDay: Day
  /** The school's own values, before the trust's bounds. */
  written: Policy
  /** The name of a pack, `file`, or the version it was changed from. */
  base: string
  reason: string
  signed: Signature[]
  proposed: Deed
  approved: Deed | null
  sentBack: Deed | null
  withdrawn: Deed | null
}

/** What a trust sets from a day on. */
export interface TrustVersion {
  version: number
  fromDay: Day
  bounds: TrustBounds
  reason: string
  by: string
  position: string
  at: Date
}

/** Where a version stands: waiting for approval, approved, sent back to be worked on, or withdrawn before it began. */
export const stateOf = ({ approved, sentBack, withdrawn }: PolicyVersion) =>
  withdrawn ? 'withdrawn' : sentBack ? 'sent-back' : approved ? 'approved' : 'awaiting'

/** The approved versions in the order in which they begin; of two that begin on one day, the one approved later stands. */
export const inOrder = (versions: readonly PolicyVersion[]): PolicyVersion[] =>
  versions
    .filter(version => stateOf(version) === 'approved')
    .toSorted((a, b) => a.fromDay - b.fromDay || a.approved!.happening - b.approved!.happening)

/** The version in force on a day: each runs until the next begins. Undefined before the first. */
export const versionOn = (versions: readonly PolicyVersion[], day: Day): PolicyVersion | undefined =>
  inOrder(versions).findLast(({ fromDay }) => fromDay <= day)

/** What the trust sets on a day. */
export const trustVersionOn = (versions: readonly TrustVersion[], day: Day): TrustVersion | undefined =>
  versions.toSorted((a, b) => a.fromDay - b.fromDay || a.version - b.version).findLast(({ fromDay }) => fromDay <= day)

/** The policy in force on a day: the school's own values inside the bounds that its trust has set. */
export function datedPolicy(versions: readonly PolicyVersion[], trust: readonly TrustVersion[], day: Day): Policy | undefined {
  const version = versionOn(versions, day)
  return version && withinBounds(version.written, trustVersionOn(trust, day)?.bounds ?? {})
}

/** Whether a version may start on this day: a change never rewrites the past; only the first policy may have begun before. */
export const mayStartOn = (versions: readonly PolicyVersion[], day: Day, today: Day): boolean =>
  day >= today || inOrder(versions).length === 0

/** Whether a version may still be withdrawn: it is approved, or waits, and has not begun. */
export const mayBeWithdrawn = (version: PolicyVersion, today: Day): boolean =>
  stateOf(version) === 'awaiting' || (stateOf(version) === 'approved' && version.fromDay > today)
