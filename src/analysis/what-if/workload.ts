import type { Act, Consequence, ConsequenceKind } from '#casework/ladders/consequence.ts'
import type { Party } from '#school/policy/policy-fields.ts'
import { type Day, mondayOf } from '#time/day.ts'
import { type Both, both, type Side } from './year.ts'

/** How often each kind of work falls due; a kind that does not is left out. */
export type Times = Partial<Record<ConsequenceKind, number>>

/** What falls due under each policy, counted as it comes: by week, by who does it, and by what the policy calls it. */
export interface Workload {
  weeks: Map<Day, Both<Times>>
  parties: Map<Party, Both<Times>>
  acts: Map<string, { act: Act; times: Both<number>; pupils: Both<Set<number>> }>
}

export const emptyWorkload = (): Workload => ({ weeks: new Map(), parties: new Map(), acts: new Map() })

/** Adds what follows for one pupil under one policy. */
export function addWork({ weeks, parties, acts }: Workload, side: Side, consequences: readonly Consequence[]): void {
  for (const consequence of consequences) {
    const { day, by, kind } = consequence
    count(weeks, mondayOf(day), side, kind)
    count(parties, by, side, kind)
    const key = actKey(consequence)
    const known = acts.get(key) ?? { act: consequence, times: both(() => 0), pupils: both(() => new Set<number>()) }
    acts.set(key, known)
    // The clause that is told is the draft’s, where it has one.
    if (side === 'draft') known.act = consequence
    known.times[side]++
    known.pupils[side].add(consequence.pupil)
  }
}

const actKey = ({ asked, kind, name, by, does }: Act): string => [asked, kind, name, by, does].join('|')

function count<K>(into: Map<K, Both<Times>>, key: K, side: Side, kind: ConsequenceKind): void {
  const times = into.get(key) ?? both((): Times => ({}))
  into.set(key, times)
  times[side][kind] = (times[side][kind] ?? 0) + 1
}

/** How many of all kinds together, or of one. */
export const timesOf = (times: Times, kind?: ConsequenceKind): number =>
  kind ? (times[kind] ?? 0) : Object.values(times).reduce((sum, n) => sum + n, 0)

/** The minutes that it takes. */
export const minutesOf = (times: Times, minutes: Record<ConsequenceKind, number>): number =>
  (Object.entries(times) as [ConsequenceKind, number][]).reduce((sum, [kind, n]) => sum + n * minutes[kind], 0)
