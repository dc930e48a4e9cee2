import type { Citation } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { regulationsOf2024 } from '#law/instruments.ts'
import type { Unconfirmed } from '#law/rule.ts'
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

/** L-054: whether the day of the absence is itself the first of the five school days. */
export const dayOfAbsenceCounts: Unconfirmed<boolean> = {
  question: 'Is the day of the absence itself the first of the five school days?',
  taken: false,
  citation: {
    rule: 'L-054',
    source: 'Daymark',
    says: 'The first of the five is the next school day, as the guidance speaks of school days after the session; the text of the regulation was not seen.',
    standing: 'unconfirmed',
  },
}

/** L-054: the guidance speaks of working days in one place; the regulation counts school days. */
export const notWorkingDays: Citation = {
  rule: 'L-054',
  source: 'Working together 2026 p. 20',
  says: 'The guidance speaks of five working days in one place; the regulation says school days, and school days are counted here.',
  standing: 'should',
}

/** L-055: what an absence is while its reason is not known. */
export const countsMeanwhile: Citation = {
  rule: 'L-055',
  source: 'Working together 2026 para 409',
  says: 'An absence whose reason is not known yet counts as unauthorised for as long as that mark stands.',
  standing: 'must',
}

/**
 * L-054: the last day on which an unexplained absence of this day may still stand: the fifth school day after it.
 * School days are counted, not working days. Undefined where the calendar given ends too soon, or the rule is not modelled.
 */
export const lastDayToExplain = (
  day: Day,
  schoolDays: Iterable<Day>,
  absenceCounts = dayOfAbsenceCounts.taken,
): Day | undefined => {
  const rule = ruleOn(schoolDaysToExplain, day)
  if (!rule) return undefined
  const first = absenceCounts ? day : day + 1
  return [...new Set(schoolDays)].filter(schoolDay => schoolDay >= first).sort((a, b) => a - b)[rule.value - 1]
}

/** L-054: lawful until the end of the last day; from the day after it, the mark is overdue. */
export const isOverdueToExplain = (
  day: Day,
  today: Day,
  schoolDays: Iterable<Day>,
  absenceCounts = dayOfAbsenceCounts.taken,
): boolean => {
  const last = lastDayToExplain(day, schoolDays, absenceCounts)
  return last !== undefined && today > last
}
