import { type DatedRule, ruleOn } from '#law/dated.ts'
import { regulationsOf2024 } from '#law/instruments.ts'
import type { Day } from '#time/day.ts'

/** L-054: how many school days a school has to find out why a pupil was absent. */
export const schoolDaysToExplain: DatedRule<number> = {
  rule: 'L-054',
  question: 'How long may an absence stay unexplained?',
  notModelledBefore: regulationsOf2024,
  versions: [
    {
      from: regulationsOf2024,
      value: 5,
      citation: {
        rule: 'L-054',
        source: 'SI 2024/208 reg 10(7) to (9)',
        says: 'The school finds out the reason and amends the mark as soon as it is known, and no more than five school days after the session.',
        standing: 'must',
      },
    },
  ],
}

/**
 * L-054: the last day on which an unexplained absence of this day may still stand: the fifth school day after it.
 * School days are counted, not working days. Undefined where the calendar given ends too soon, or the rule is not modelled.
 */
export const lastDayToExplain = (day: Day, schoolDays: Iterable<Day>): Day | undefined => {
  const rule = ruleOn(schoolDaysToExplain, day)
  if (!rule) return undefined
  return [...new Set(schoolDays)].filter(schoolDay => schoolDay > day).sort((a, b) => a - b)[rule.value - 1]
}

/** L-054: lawful until the end of the last day; from the day after it, the mark is overdue. */
export const isOverdueToExplain = (day: Day, today: Day, schoolDays: Iterable<Day>): boolean => {
  const last = lastDayToExplain(day, schoolDays)
  return last !== undefined && today > last
}
