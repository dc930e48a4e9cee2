import type { Act } from '#casework/ladders/consequence.ts'
import { evidenceAsked } from '#school/policy/answers/evidence-asked.ts'
import { dayText } from '#time/day.ts'
import { countOnEnd } from './days-on-end.ts'
import type { Rule } from './rule.ts'

/** R-0701: evidence of an illness that is asked for, or thought about: once in a spell, on the first day on which a line of the policy says so. */
export const evidence: Rule = (policy, { least }) => {
  const act = { asked: 'evidence', kind: 'evidence', name: 'Evidence of illness', by: policy.followUp.by } as const
  const acts: Record<'asked' | 'considered', Omit<Act, 'clause'>> = {
    asked: { ...act, does: 'Asks for evidence.' },
    considered: { ...act, does: 'Considers asking for evidence.' },
  }
  return run => {
    const count = countOnEnd()
    let [done, holidayTaken] = [false, false]
    return today => {
      if (today.holiday > 0) holidayTaken = true
      const spell = count(today, today.ill > 0)
      if (today.ill === 0) {
        if (today.possible > 0) done = false
        return
      }
      if (done) return
      const { evidence: answer, why } = evidenceAsked(policy, {
        schoolDays: spell.length,
        inDoubt: false,
        monitored: run.watchedByTier || run.watchedByLadder,
        ...(run.soFar.possible >= least ? { attendance: run.soFar } : {}),
        nextToHoliday: run.days.nextToBreak[today.place]!,
        holidayTaken,
      })
      const [first] = why
      if (answer === 'not-asked' || !first) return
      done = true
      run.follows(
        { ...acts[answer], clause: first.clause },
        `Ill ${spell.length === 1 ? 'on' : 'since'} ${dayText(spell.since)}. ${first.because}`,
      )
    }
  }
}
