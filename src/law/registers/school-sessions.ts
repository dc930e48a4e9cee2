import type { Citation } from '#law/cite.ts'
import type { Session } from '#law/codes/attendance-codes.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { regulationsOf2024 } from '#law/instruments.ts'
import type { Day } from '#time/day.ts'

/** L-004: the two sessions of a school day. */
export const sessionsCitation: Citation = {
  rule: 'L-004',
  source: 'Working together 2026 para 32',
  says: 'Every school day has one morning and one afternoon session, and all pupils are registered at the same time.',
  standing: 'defines',
}

/** L-004: the length of an academy’s year is in its funding agreement. */
export const fundingAgreementCitation: Citation = {
  rule: 'L-004',
  source: 'DfE attendance statistics methodology 1.1',
  says: 'How many sessions an academy is open is set by its funding agreement.',
  standing: 'defines',
}

/** The sessions of a school day, in their order. */
export const sessionsOfADay: readonly Session[] = ['AM', 'PM']

/** How a school is kept, as far as the length of its year depends on it. */
export type Keeping = 'maintained' | 'academy' | 'independent'

/** L-004: the fewest sessions for which a maintained school meets in a school year. Earlier years were not looked into. */
export const fewestSessions: DatedRule<number> = {
  rule: 'L-004',
  question: 'For how many sessions does a maintained school meet in a school year?',
  notModelledBefore: regulationsOf2024,
  versions: [
    {
      from: regulationsOf2024,
      value: 380,
      citation: {
        rule: 'L-004',
        source: 'DfE attendance statistics methodology 1.1',
        says: 'A maintained school meets for at least 380 sessions, or 190 days, in a school year.',
        standing: 'must',
      },
    },
  ],
}

/** The length of a school year against the fewest sessions; `fewest` is undefined where no number is set for all such schools. */
export type YearLength = { days: number; fewest: number | undefined; short: number; citation: Citation }

/** L-004: whether a planned school year is long enough; the last day says which law holds. Undefined where that is not modelled. */
export const yearLength = (kept: Keeping, sessions: number, lastDay: Day): YearLength | undefined => {
  const days = sessions / sessionsOfADay.length
  if (kept === 'academy') return { days, fewest: undefined, short: 0, citation: fundingAgreementCitation }
  if (kept === 'independent') return { days, fewest: undefined, short: 0, citation: sessionsCitation }
  const rule = ruleOn(fewestSessions, lastDay)
  return rule && { days, fewest: rule.value, short: Math.max(0, rule.value - sessions), citation: rule.citation }
}
