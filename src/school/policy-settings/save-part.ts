import type { FieldProblem } from '#platform/http/outcome.ts'
import { type Policy, policySchema } from '#school/policy/policy.contract.ts'
import { changeTold, type PolicyChange, policyChanges } from '#school/policy/policy-changes.ts'
import { boundsOn, draftToChange, type PolicyDesk } from '#school/policy/policy-desk.ts'
import type { PolicyDraft } from '#school/policy/policy-draft.store.ts'
import { senseProblems } from '#school/policy/sense/sense-problems.ts'
import { isStorable, notStorable } from '#school/policy/storable.ts'
import { same } from '#school/policy/trust-bounds.ts'
import type { Day } from '#time/day.ts'
import { beyondTrust, keepFixed } from './part-form.ts'
import type { PartName } from './setting-groups.ts'
import { nameAt } from './setting-path.ts'

/** A part of the policy as somebody wants to save it, having seen the draft at a revision (0: no draft). */
export interface PartToSave {
  part: PartName
  value: unknown
  seen: number
}

export interface Saver {
  name: string
  at: Date
  today: Day
}

export type PartSaved =
  | { draft: PolicyDraft; told: ReturnType<typeof changeTold>[] }
  | { unchanged: true }
  | { invalid: FieldProblem[] }
  | { stale: PolicyChange[]; says: string }
  | { missing: string }

export const noPolicyYet = 'This school has no policy yet. Start it on a pack.'

/** Puts a part into the draft, whole or not at all; begins the draft where there is none. Never over what a colleague saved unseen. */
export function savePart(desk: PolicyDesk, { part, value, seen }: PartToSave, by: Saver): PartSaved {
  const draft = draftToChange(desk, by.name, by.at)
  if (!draft) return { missing: noPolicyYet }
  const bounds = boundsOn(desk, by.today)
  const kept = keepFixed(part, value, draft.written[part], bounds)
  const parsed = policySchema.shape[part].safeParse(kept)
  if (!parsed.success)
    return { invalid: parsed.error.issues.map(({ path, message }) => ({ field: nameAt(path), says: message })) }
  if (!isStorable(parsed.data)) return { invalid: [{ field: '', says: notStorable }] }
  const written = { ...draft.written, [part]: parsed.data } as Policy
  const stale = staleness(desk, part, seen, written)
  if (stale) return stale
  if (same(written[part], draft.written[part])) return { unchanged: true }
  const invalid = [...newSenseProblems(draft.written, written, part), ...beyondTrust(written, part, bounds)]
  if (invalid.length > 0) return { invalid }
  const revision = draft.revision + 1
  const touched = { ...draft.touched, [part]: { revision, by: by.name, at: by.at.toISOString() } }
  return { draft: { ...draft, written, revision, touched }, told: policyChanges(draft.written, written).map(changeTold) }
}

/** Somebody saved this part, or proposed or gave up the draft, after it was looked at: what differs, and who. */
function staleness({ draft }: PolicyDesk, part: PartName, seen: number, mine: Policy): PartSaved | undefined {
  if (!draft)
    return seen > 0
      ? {
          stale: [],
          says: 'The draft was proposed, or given up, while you worked. Save again to begin a new draft with your values.',
        }
      : undefined
  const touch = draft.touched[part]
  if (!touch || touch.revision <= seen) return undefined
  const changes = policyChanges({ ...mine, [part]: draft.written[part] }, mine)
  if (changes.length === 0) return undefined
  return {
    stale: changes,
    says: `${touch.by} saved this part while you worked on it. Look at what differs, then save again to keep yours.`,
  }
}

/** What no longer makes sense with the new values, at the fields of this part. */
function newSenseProblems(before: Policy, after: Policy, part: PartName): FieldProblem[] {
  const known = new Set(senseProblems(before).map(({ path, says }) => `${nameAt(path)} ${says}`))
  return senseProblems(after)
    .filter(({ path, says }) => path[0] === part && !known.has(`${nameAt(path)} ${says}`))
    .map(({ path, says, remedy }) => ({ field: nameAt(path.slice(1)), says: `${says} ${remedy}` }))
}
