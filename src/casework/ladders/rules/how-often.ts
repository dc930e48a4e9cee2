import type { SchoolDays } from '#casework/ladders/facts/school-days.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Day, partsOfDay } from '#time/day.ts'

/** How often something is done: the words of the policy. */
export type Every = NonNullable<Policy['tiers']['contactPersistent']>

/** Whether something done so often is due again, by the place of the school day on which it was done last. After a holiday it is due on the first school day. */
export function isDue(how: Every, last: number | undefined, place: number, { days, half, term }: SchoolDays): boolean {
  if (last === undefined) return true
  const [before, day] = [days[last]!, days[place]!]
  switch (how) {
    case 'daily':
      return place > last
    case 'weekly':
      return day - before >= 7
    case 'fortnightly':
      return day - before >= 14
    case 'monthly':
      return monthsBetween(before, day) >= 1
    case 'half-termly':
      return half[place] !== half[last]
    case 'termly':
    case 'three-times-a-year':
      return term[place] !== term[last]
    case 'yearly':
    case 'every-two-years':
      return false
  }
}

/** Whole months from a day to a later one: 15 September to 14 October is none. */
function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [partsOfDay(from), partsOfDay(to)]
  return (b.year - a.year) * 12 + b.month - a.month - (b.dayOfMonth < a.dayOfMonth ? 1 : 0)
}
