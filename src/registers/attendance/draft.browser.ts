import type { Sheet } from './register-sheet.ts'
import type { RegisterView } from './register-view.ts'

const keyOf = (view: RegisterView) => `daymark draft ${view.path}`

/** Keeps what was entered on this device until it is saved: it survives signing in again, and a closed tab. */
export function keepDraft(view: RegisterView, sheet: Sheet): void {
  try {
    sessionStorage.setItem(keyOf(view), JSON.stringify({ seen: view.seen, marks: sheet.marks, reason: sheet.reason }))
  } catch {
    // A full or forbidden store loses only the draft, never a saved mark.
  }
}

/** What was entered before and not saved; nothing when the register has moved on since. */
export function readDraft(view: RegisterView): Partial<Sheet> {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(view)) ?? 'null') as { seen: number; marks: Sheet['marks']; reason: string } | null
    return kept && kept.seen === view.seen ? { marks: kept.marks, reason: kept.reason } : {}
  } catch {
    return {}
  }
}

/** Saved: the draft is of no more use. */
export const forgetDraft = (view: RegisterView): void => sessionStorage.removeItem(keyOf(view))
