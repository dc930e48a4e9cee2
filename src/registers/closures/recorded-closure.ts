import { dayFromIso, isoFromDay } from '#time/day.ts'
import type { ClosureCounts } from './close-sessions.ts'
import { type ClosureGiven, closureCauses, ofWhom } from './closure.ts'

/** What the record keeps of a closure: enough to say it again, and to enter it for sessions that begin later. */
export interface KeptClosure extends ClosureGiven {
  whom: string
  counts: ClosureCounts
}

/** A closure as the happening keeps it: days as YYYY-MM-DD. */
export const aboutClosure = (kept: KeptClosure): Record<string, unknown> => ({
  ...kept,
  name: kept.whom,
  from: isoFromDay(kept.from),
  until: isoFromDay(kept.until),
})

/** A closure read back from the happening that kept it. */
export function closureFrom(about: Record<string, unknown>): KeptClosure {
  const from = dayFromIso(String(about.from))
  const until = dayFromIso(String(about.until))
  const cause = closureCauses.find(known => known === about.cause)
  const of = ofWhom.find(known => known === about.of)
  if (from === undefined || until === undefined || !cause || !of) throw new Error('This closure cannot be read back')
  return { ...(about as unknown as KeptClosure), from, until, cause, of }
}
