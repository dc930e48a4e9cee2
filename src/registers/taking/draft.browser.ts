import { openSheet, ownMarks, type Sheet } from './register-sheet.ts'
import type { RegisterView } from './register-view.ts'

/** What a person had entered and not saved, with how much of the register they had seen then. */
interface Draft {
  seen: number
  own: Sheet['marks']
  reason: string
}

const keyOf = (view: RegisterView) => `daymark draft ${view.path} ${view.viewer}`

/** Keeps what this person entered in this tab until it is saved: it survives signing in again, and is nobody else's. */
export function keepDraft(view: RegisterView, sheet: Sheet): void {
  const draft: Draft = { seen: view.seen, own: ownMarks(sheet, view), reason: sheet.reason }
  try {
    if (Object.keys(draft.own).length === 0) sessionStorage.removeItem(keyOf(view))
    else sessionStorage.setItem(keyOf(view), JSON.stringify(draft))
  } catch {
    // A full or forbidden store loses only the draft, never a saved mark.
  }
}

/**
 * The register with what was entered before and not saved. It keeps what had been seen then, so that what somebody else
 * has saved meanwhile is shown beside it instead of being passed over.
 */
export function withDraft(view: RegisterView): { view: RegisterView; sheet: Sheet; found: boolean } {
  const sheet = openSheet(view)
  const draft = kept(view)
  const own = Object.entries(draft?.own ?? {}).filter(([pupil]) => view.lines.some(line => line.id === Number(pupil)))
  if (!draft || own.length === 0) return { view, sheet, found: false }
  const marks: Sheet['marks'] = { ...sheet.marks, ...Object.fromEntries(own) }
  const cursor = Math.max(
    0,
    view.lines.findIndex(line => !marks[line.id]),
  )
  return { view: { ...view, seen: draft.seen }, sheet: { ...sheet, marks, cursor, reason: draft.reason }, found: true }
}

function kept(view: RegisterView): Draft | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(view)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** Saved: the draft is of no more use. */
export const forgetDraft = (view: RegisterView): void => sessionStorage.removeItem(keyOf(view))
