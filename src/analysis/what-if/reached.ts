import type { Consequence } from '#casework/ladders/consequence.ts'
import type { SchoolDays } from '#casework/ladders/facts/school-days.ts'
import type { PupilTried } from './year.ts'

/**
 * Whether with this somebody turns to a pupil about attendance. A call on the day of an absence asks for its reason, and a
 * question of evidence is about one illness: neither is.
 */
export const isReaching = ({ asked, kind }: Consequence): boolean =>
  asked !== 'evidence' && !(asked === 'follow-up' && kind === 'call')

/** The first thing with which a pupil is reached; undefined for one who is not. */
export const firstReached = (consequences: readonly Consequence[]): Consequence | undefined => consequences.find(isReaching)

/** A pupil whom the two policies reach on different days, or only one of them. */
export interface ReachedOtherwise {
  pupil: number
  name: string
  today: Consequence | undefined
  draft: Consequence | undefined
  /** School days that the draft is earlier; negative where it is later. Undefined where only one of them reaches the pupil. */
  earlier: number | undefined
}

/** Compares when a pupil is reached; undefined where it is on the same day, or never. */
export function reachedOtherwise(
  { facts: { pupil }, name, days }: Pick<PupilTried, 'facts' | 'name' | 'days'>,
  today: Consequence | undefined,
  draft: Consequence | undefined,
): ReachedOtherwise | undefined {
  if (today?.day === draft?.day) return undefined
  const earlier = today && draft ? placeOf(days, today.day) - placeOf(days, draft.day) : undefined
  return { pupil, name, today, draft, earlier }
}

const placeOf = ({ days }: SchoolDays, day: number): number => days.indexOf(day)

/** First those whom the draft reaches earlier, by most; then only under the draft; later; and no longer. By name where alike. */
export const inOrder = (all: readonly ReachedOtherwise[]): ReachedOtherwise[] =>
  all.toSorted((a, b) => rank(a) - rank(b) || (b.earlier ?? 0) - (a.earlier ?? 0) || a.name.localeCompare(b.name, 'en-GB'))

const rank = ({ today, earlier }: ReachedOtherwise): number => (earlier === undefined ? (today ? 3 : 1) : earlier > 0 ? 0 : 2)

/** How many are reached earlier, later, only by one; and the middle one of the school days gained. */
export function countReached(all: readonly ReachedOtherwise[]) {
  const gained = all.flatMap(({ earlier }) => (earlier !== undefined && earlier > 0 ? [earlier] : [])).sort((a, b) => a - b)
  return {
    earlier: gained.length,
    daysEarlier: gained[Math.floor((gained.length - 1) / 2)] ?? 0,
    later: all.filter(({ earlier }) => earlier !== undefined && earlier < 0).length,
    onlyDraft: all.filter(({ today }) => !today).length,
    onlyToday: all.filter(({ draft }) => !draft).length,
  }
}
