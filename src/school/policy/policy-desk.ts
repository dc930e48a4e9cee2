import type { Day } from '#time/day.ts'
import { datedPolicy, inOrder, type PolicyVersion, type TrustVersion, trustVersionOn } from './dated-policy.ts'
import type { Policy } from './policy.contract.ts'
import { policyChanges } from './policy-changes.ts'
import type { PolicyDraft } from './policy-draft.store.ts'
import { type TrustBounds, withinBounds } from './trust-bounds.ts'

/** What lies on the desk of whoever works on the policy. */
export interface PolicyDesk {
  versions: PolicyVersion[]
  trust: TrustVersion[]
  draft: PolicyDraft | undefined
}

/** What the trust sets on a day. */
export const boundsOn = ({ trust }: PolicyDesk, day: Day): TrustBounds => trustVersionOn(trust, day)?.bounds ?? {}

/** The policy in force on a day, inside the trust's bounds. */
export const inForce = ({ versions, trust }: PolicyDesk, day: Day): Policy | undefined => datedPolicy(versions, trust, day)

/** The approved version that begins last: a change is made from it. */
export const newestVersion = ({ versions }: PolicyDesk): PolicyVersion | undefined => inOrder(versions).at(-1)

/** What is worked on: the draft, or the policy as it was approved last. */
export const workedOn = (desk: PolicyDesk): Policy | undefined => desk.draft?.written ?? newestVersion(desk)?.written

/** The day for which a draft is looked at: the day it is to start on, at the earliest today. */
export const dayOfDraft = ({ draft }: PolicyDesk, today: Day): Day => Math.max(draft?.fromDay ?? today, today)

/** What a policy would change from a day on, against what would be in force on that day without it. */
export function changesFrom(desk: PolicyDesk, written: Policy, day: Day) {
  const before = inForce(desk, day)
  const after = withinBounds(written, boundsOn(desk, day))
  return { before, after, changes: before ? policyChanges(before, after) : [] }
}

/** The approved version that begins next after a day: it takes the place of whatever begins before it. */
export const nextAfter = ({ versions }: PolicyDesk, day: Day): PolicyVersion | undefined =>
  inOrder(versions).find(({ fromDay }) => fromDay > day)

/** The draft from which work goes on: the one there is, or a new one from the policy as it was approved last. */
export function draftToChange(desk: PolicyDesk, by: string, at: Date): PolicyDraft | undefined {
  const newest = newestVersion(desk)
  if (desk.draft || !newest) return desk.draft
  return {
    fromDay: null,
    written: newest.written,
    base: String(newest.version),
    reason: '',
    revision: 0,
    touched: {},
    begunBy: by,
    begunAt: at,
  }
}

/** Where the words of a version or a draft came from, for a reader. */
export const baseText = (base: string): string =>
  base === 'file' ? 'a file' : /^\d+$/.test(base) ? `version ${base}` : `the pack ${base}`

/** The version of this number. */
export const versionNumbered = ({ versions }: PolicyDesk, number: number): PolicyVersion | undefined =>
  versions.find(({ version }) => version === number)
