import type { Policy } from '#school/policy/policy.contract.ts'
import { type Day, dayFromParts, partsOfDay } from '#time/day.ts'

/** R-1109: the day by which a policy is looked at again, from the day of its approval; null where it says nothing of it. */
export function reviewDay({ about }: Policy, approvedOn: Day): Day | null {
  if (about.reviewEveryMonths === null) return null
  const { year, month, dayOfMonth } = partsOfDay(approvedOn)
  const months = year * 12 + (month - 1) + about.reviewEveryMonths
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1]
  for (let day = dayOfMonth; day > 0; day--) {
    const found = dayFromParts(y, m, day)
    if (found !== undefined) return found
  }
  return null
}
