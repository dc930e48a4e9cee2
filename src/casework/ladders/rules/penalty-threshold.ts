import type { Act } from '#casework/ladders/consequence.ts'
import { pupilDay } from '#casework/ladders/facts/pupil-day.ts'
import type { PupilYear, ThresholdWeek } from '#casework/ladders/facts/pupil-year.ts'
import type { SchoolDays } from '#casework/ladders/facts/school-days.ts'
import { ruleOn } from '#law/dated.ts'
import { nationalThreshold } from '#law/notices/threshold.ts'
import { isCompulsorySchoolAge } from '#law/pupils/compulsory-school-age.ts'
import { clauseAt } from '#school/policy-check/policy-path.ts'
import { type Day, longDay } from '#time/day.ts'
import type { Rule } from './rule.ts'

function addToWeek(weeks: ThresholdWeek[], monday: Day, sessions: number): void {
  const last = weeks.at(-1)
  if (last?.monday === monday) last.count += sessions
  else weeks.push({ monday, count: sessions })
}

const sum = (weeks: readonly ThresholdWeek[]): number => weeks.reduce((all, { count }) => all + count, 0)

const isMet = (weeks: readonly ThresholdWeek[], day: Day): boolean => {
  const rule = ruleOn(nationalThreshold, day)?.value
  return rule !== undefined && sum(weeks.slice(-rule.schoolWeeks)) >= rule.sessions
}

/** L-132: the school weeks of some days, with the sessions of a pupil that count: what is carried into the next school year. */
export function thresholdWeeks(pupil: PupilYear, { days, monday }: SchoolDays): ThresholdWeek[] {
  const weeks: ThresholdWeek[] = []
  for (const [place, day] of days.entries()) addToWeek(weeks, monday[place]!, pupilDay(pupil, place, day).threshold)
  return weeks
}

/**
 * L-132: the national threshold, where the school uses penalty notices: so many sessions without authority within so many school
 * weeks, the numbers asked of the law on the day. It follows when the threshold is met, and again once it was no longer met.
 */
export const penaltyThreshold: Rule = policy => {
  const { sanctions: part, people } = policy
  if (!part.penaltyNotices) return () => () => {}
  const act: Act = {
    asked: 'threshold',
    kind: 'legal-step',
    name: 'National threshold',
    does:
      part.threshold?.reached === 'always-issued' ? 'Asks for a penalty notice.' : 'Considers a penalty notice, case by case.',
    by: part.decidedBy[0] ?? people.seniorChampion ?? 'headteacher',
    clause: clauseAt(policy, 'sanctions.threshold'),
  }
  return run => {
    const weeks = (run.pupil.weeksBefore ?? []).map(week => ({ ...week }))
    const first = run.days.days[0]
    let met = first !== undefined && isMet(weeks, first)
    return ({ place, day, threshold }) => {
      const monday = run.days.monday[place]!
      addToWeek(weeks, monday, threshold)
      if (threshold === 0 && !met) return
      const rule = ruleOn(nationalThreshold, day)?.value
      if (!rule) return
      const within = weeks.slice(-rule.schoolWeeks)
      const count = sum(within)
      if (count < rule.sessions) {
        met = false
        return
      }
      if (met || (run.pupil.born !== undefined && !isCompulsorySchoolAge(run.pupil.born, day))) return
      met = true
      run.follows(
        act,
        `${count} sessions without authority in the school weeks from ${longDay(within[0]!.monday)}: the national threshold is ${rule.sessions} within ${rule.schoolWeeks}.`,
      )
    }
  }
}
