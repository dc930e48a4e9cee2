import type { Citation } from '#law/cite.ts'
import { afterCloseCode, codeOn } from '#law/codes/attendance-codes.ts'
import type { Day } from '#time/day.ts'
import { afterCloseCitation } from './taking-registers.ts'

/** L-052: what becomes of an absence without a reason when the pupil comes after the register closed. */
export const cameAfterAll: Citation = {
  rule: 'L-052',
  source: 'Working together 2026 p. 82',
  says: 'A pupil marked absent for a reason not known, who then comes after the close, is amended to the mark for that or to a truer absence mark.',
  standing: 'must',
}

/** What the register says once a pupil has come after the close, and whether that is a change. */
export type AfterClose = { code: string; changes: boolean; citation: Citation }

/**
 * L-052: the code of a session once the pupil has come after its register closed. An absence whose reason is known keeps its
 * code; one without a reason, or no mark at all, becomes the mark for coming after the close. A pupil who comes in a later
 * session changes nothing in this one.
 */
export const codeAfterClose = (standing: string | undefined, day: Day, cameWithinTheSession: boolean): AfterClose | undefined => {
  const found = standing === undefined ? undefined : codeOn(standing, day)
  const code = afterCloseCode(day)
  if (!found) return cameWithinTheSession ? { code, changes: true, citation: afterCloseCitation } : undefined
  const withoutReason = found.part === 'unexplained' || found.part === 'unresolved'
  return cameWithinTheSession && withoutReason
    ? { code, changes: true, citation: cameAfterAll }
    : { code: found.code, changes: false, citation: afterCloseCitation }
}
