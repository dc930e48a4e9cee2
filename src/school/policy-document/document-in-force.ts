import type { PolicyItem } from '#law/governance/policy-contents.ts'
import type { Document } from '#platform/document/document.ts'
import { versionOn } from '#school/policy/dated-policy.ts'
import { boundsOn, dayOfDraft, inForce, type PolicyDesk } from '#school/policy/policy-desk.ts'
import { withinBounds } from '#school/policy/trust-bounds.ts'
import type { Day } from '#time/day.ts'
import { londonNow } from '#time/london.ts'
import { policyDocument } from './document.ts'

/** A document, the day whose law it has, and the contents asked of it that it has. */
export interface DocumentShown {
  document: Document
  covers: readonly PolicyItem[]
  on: Day
  /** The first day of the version it is made from; left out for a draft. */
  from?: Day
}

/** The policy in force in a school on a day, as a document; undefined before the first policy began. */
export function documentInForce(desk: PolicyDesk, school: string, on: Day): DocumentShown | undefined {
  const version = versionOn(desk.versions, on)
  const policy = inForce(desk, on)
  if (!version || !policy) return undefined
  const from = version.fromDay
  const approvedOn = londonNow(version.approved!.at).day
  return { ...policyDocument(policy, { school, on, from, approvedOn }), on, from }
}

/** What is being worked on, as a document that shows what is still to be said; undefined where nobody works on a change. */
export function documentOfDraft(desk: PolicyDesk, school: string, today: Day): DocumentShown | undefined {
  if (!desk.draft) return undefined
  const on = dayOfDraft(desk, today)
  return { ...policyDocument(withinBounds(desk.draft.written, boundsOn(desk, on)), { school, on, draft: true }), on }
}
