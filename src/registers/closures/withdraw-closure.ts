import { unexplainedCode } from '#law/codes/attendance-codes.ts'
import type { MarkSaid, NewEntry } from '#registers/attendance/mark.ts'

/** A mark that a closure made, what stood before it, and the version that stands now. */
export interface MarkOfClosure extends NewEntry {
  before: MarkSaid | null
  newest: number
}

/** What withdrawing a closure makes of its marks. */
export interface Withdrawal {
  entries: NewEntry[]
  /** Get back the mark that stood before. */
  restored: number
  /** Had none before: absent, and the reason is to be found out. */
  unexplained: number
  /** Were amended since, by somebody who knew better. */
  left: number
}

/**
 * R-0107, L-021: a closure recorded by mistake is taken back by amendments, for nothing is deleted. A mark that stood before
 * stands again; where there was none, the pupil is absent without a known reason until somebody finds out.
 */
export function withdrawClosure(marks: readonly MarkOfClosure[]): Withdrawal {
  const withdrawal: Withdrawal = { entries: [], restored: 0, unexplained: 0, left: 0 }
  for (const { pupil, day, session, version, before, newest } of marks) {
    if (newest !== version) {
      withdrawal.left += 1
      continue
    }
    if (before) withdrawal.restored += 1
    else withdrawal.unexplained += 1
    const said = before ?? { code: unexplainedCode(day), minutesLate: 0, nature: '' }
    withdrawal.entries.push({ ...said, pupil, day, session, version: version + 1 })
  }
  return withdrawal
}
