import type { Act } from '#casework/ladders/consequence.ts'
import type { PupilDay } from '#casework/ladders/facts/pupil-day.ts'
import type { SchoolDays } from '#casework/ladders/facts/school-days.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { clauseAt } from '#school/policy-check/policy-path.ts'
import { partsOfDay } from '#time/day.ts'
import type { Rule } from './rule.ts'

type Pattern = Policy['lateness']['patterns'][number]
type Within = NonNullable<Pattern['within']>

const words: Record<Within, string> = {
  week: 'this week',
  fortnight: 'this week and last',
  month: 'this month',
  'half-term': 'this half-term',
  term: 'this term',
  year: 'this school year',
}

/** The stretch of time in which a day lies: lates of another are not counted with it. A fortnight is this week and the one before. */
function stretchOf(within: Within, place: number, { days, monday, half, term }: SchoolDays): number {
  if (within === 'week' || within === 'fortnight') return monday[place]!
  if (within === 'month') return partsOfDay(days[place]!).month
  if (within === 'half-term') return half[place]!
  return within === 'term' ? term[place]! : 0
}

const latesOf = ({ lateBeforeClose, lateAfterClose }: PupilDay, which: Pattern['which']): number =>
  (which === 'after-close' ? 0 : lateBeforeClose) + (which === 'before-close' ? 0 : lateAfterClose)

/** R-0502: lates that make a pattern. Each late counts towards one response; where the policy gives no number, somebody judges. */
export const lateness: Rule = policy => {
  const patterns = policy.lateness.patterns.flatMap(({ times, within, which }, index) =>
    times === null ? [] : [{ times, which, within: within ?? 'year', acts: actsOf(policy, index) }],
  )
  return run => {
    const counts = patterns.map(() => ({ stretch: Number.NaN, now: 0, before: 0 }))
    return today => {
      for (const [index, { times, within, which, acts }] of patterns.entries()) {
        const lates = latesOf(today, which)
        if (lates === 0) continue
        const count = counts[index]!
        const stretch = stretchOf(within, today.place, run.days)
        if (stretch !== count.stretch) {
          count.before = within === 'fortnight' && stretch - count.stretch === 7 ? count.now : 0
          count.now = 0
          count.stretch = stretch
        }
        count.now += lates
        const all = count.now + count.before
        if (all < times) continue
        count.now = 0
        count.before = 0
        for (const act of acts) run.follows(act, `Late ${all} times ${words[within]}.`)
      }
    }
  }
}

const actsOf = (policy: Policy, pattern: number): Act[] => {
  const { name, responses } = policy.lateness.patterns[pattern]!
  return responses.map(({ by, does }, index) => ({
    asked: 'lateness',
    kind: 'conversation',
    name,
    does,
    by,
    clause: clauseAt(policy, `lateness.patterns.${pattern + 1}.responses.${index + 1}`),
  }))
}
