import type { FieldProblem, RefusalShown } from '#platform/http/outcome.ts'
import { mayStartOn, type PolicyVersion, type Signature } from '#school/policy/dated-policy.ts'
import { boundsOn, changesFrom, newestVersion, type PolicyDesk } from '#school/policy/policy-desk.ts'
import { isStorable, notStorable } from '#school/policy/storable.ts'
import { withinBounds } from '#school/policy/trust-bounds.ts'
import { checkPolicy } from '#school/policy-check/check-policy.ts'
import type { Day } from '#time/day.ts'
import { refusalsOf } from './may-approve.ts'
import { signFor, stillSigned, type Ticked, toSign } from './to-sign.ts'

/** A draft as somebody wants to propose it. */
export interface Proposing {
  fromDay: Day
  reason: string
  ticked: readonly Ticked[]
  /** The revision of the draft that was looked at. */
  seen: number
}

export type Proposal =
  | { version: Pick<PolicyVersion, 'fromDay' | 'written' | 'base' | 'reason' | 'signed'> }
  | { invalid: FieldProblem[] }
  | { refused: RefusalShown[] }
  | { stale: unknown; says: string }
  | { missing: string }

export const noDraft = 'No change of the policy is being worked on.'

/** What the check finds in a draft as it would stand on a day, and what of it has been signed for already. */
export function findingsOfDraft(desk: PolicyDesk, day: Day) {
  const policy = withinBounds(desk.draft!.written, boundsOn(desk, day))
  const findings = checkPolicy(policy, day)
  const before: Signature[] = newestVersion(desk)?.signed ?? []
  return { policy, findings, kept: stillSigned(findings, before), ask: toSign(findings, before) }
}

/** Makes the draft a version to be approved: it starts on a lawful day, is lawful itself, and each caution is signed for. */
export function propose(
  desk: PolicyDesk,
  { fromDay, reason, ticked, seen }: Proposing,
  by: { name: string; today: Day },
): Proposal {
  const { draft } = desk
  if (!draft) return { missing: noDraft }
  if (draft.revision !== seen)
    return { stale: null, says: 'The draft was changed while you looked at it. Look at it as it is now, then propose it.' }
  if (!isStorable(reason) || !isStorable(ticked)) return { invalid: [{ field: 'reason', says: notStorable }] }
  if (!mayStartOn(desk.versions, fromDay, by.today))
    return { invalid: [{ field: 'fromDay', says: 'Choose today or a day to come: a change never rewrites the past' }] }
  if (fromDay > by.today + longestAhead)
    return { invalid: [{ field: 'fromDay', says: 'Choose a day within the next five years' }] }
  const { before, changes } = changesFrom(desk, draft.written, fromDay)
  if (before && changes.length === 0) return { invalid: [{ field: 'fromDay', says: 'The draft changes nothing from this day' }] }
  const { policy, kept, ask } = findingsOfDraft(desk, Math.max(fromDay, by.today))
  const refused = refusalsOf(policy, Math.max(fromDay, by.today))
  if (refused.length > 0) return { refused }
  const signing = signFor(ask, ticked, by.name)
  if ('invalid' in signing) return signing
  return { version: { fromDay, written: draft.written, base: draft.base, reason, signed: [...kept, ...signing.signed] } }
}

const longestAhead = 5 * 366
