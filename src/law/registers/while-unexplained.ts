import type { Citation } from '#law/cite.ts'
import { ruleOn } from '#law/dated.ts'
import type { Unconfirmed } from '#law/rule.ts'
import type { Day } from '#time/day.ts'
import { dayOfAbsenceCounts, lastDayToExplain, schoolDaysToExplain } from './unexplained.ts'

/** How far an unexplained absence has come: nothing to do yet, a reminder, work for somebody, past its time. */
export type StepOfExplaining = 'wait' | 'remind' | 'ask again' | 'overdue'

/** L-054: on which of the five school days Daymark reminds, and on which it asks again. No rule sets these. */
export const stepsWhileUnexplained: Unconfirmed<{ remindOn: number; askAgainOn: number }> = {
  question: 'On which school day is the school reminded of an unexplained absence, and on which is it asked again?',
  taken: { remindOn: 3, askAgainOn: 4 },
  citation: {
    rule: 'L-054',
    source: 'Daymark',
    says: 'A reminder on the third school day, work for somebody on the fourth; after the fifth the mark for a reason never established is proposed.',
    standing: 'unconfirmed',
  },
}

/** L-054: what is to be done about an absence of one day that is still unexplained on another. */
export const stepOfExplaining = (
  absent: Day,
  today: Day,
  schoolDays: Iterable<Day>,
  steps = stepsWhileUnexplained.taken,
  absenceCounts = dayOfAbsenceCounts.taken,
): { step: StepOfExplaining; schoolDaysGone: number; citation: Citation } => {
  const first = absenceCounts ? absent : absent + 1
  const days = [...new Set(schoolDays)]
  const last = lastDayToExplain(absent, days, absenceCounts)
  const schoolDaysGone = days.filter(day => day >= first && day <= today).length
  const citation = ruleOn(schoolDaysToExplain, absent)?.citation ?? stepsWhileUnexplained.citation
  if (last !== undefined && today > last) return { step: 'overdue', schoolDaysGone, citation }
  if (schoolDaysGone >= steps.askAgainOn) return { step: 'ask again', schoolDaysGone, citation }
  return { step: schoolDaysGone >= steps.remindOn ? 'remind' : 'wait', schoolDaysGone, citation }
}
