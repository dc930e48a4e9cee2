import { changesFrom, dayOfDraft, type PolicyDesk } from '#school/policy/policy-desk.ts'
import type { Day } from '#time/day.ts'

/** The draft as it is told wherever somebody works on the policy. */
export interface DraftShown {
  fromDay: Day | null
  revision: number
  /** How much it would change, against what would be in force without it. */
  changes: number
  begunBy: string
  /** The parts that it changes. */
  parts: string[]
  /** It is the first policy of the school. */
  first: boolean
}

/** The draft of a school in brief; null where there is none. */
export function draftShown(desk: PolicyDesk, today: Day): DraftShown | null {
  const { draft } = desk
  if (!draft) return null
  const { before, changes } = changesFrom(desk, draft.written, dayOfDraft(desk, today))
  const { fromDay, revision, begunBy } = draft
  return {
    fromDay,
    revision,
    begunBy,
    changes: changes.length,
    parts: [...new Set(changes.map(({ part }) => part))],
    first: !before,
  }
}
