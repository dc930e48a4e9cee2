import type { Act } from '#casework/ladders/consequence.ts'
import { clauseAt } from '#school/policy-check/policy-path.ts'
import { countUnexplained, spellText } from './days-on-end.ts'
import type { Rule } from './rule.ts'

/** R-0603, R-0604: a call home on the first day of an absence without a reason, and on each further day that the policy asks for. */
export const firstDayCalls: Rule = policy => {
  const part = policy.followUp
  const act = (name: string, field: string): Act => ({
    asked: 'follow-up',
    kind: 'call',
    name,
    does: 'Calls home to learn the reason.',
    by: part.by,
    clause: clauseAt(policy, `followUp.${field}`),
  })
  const first = act('First day of absence', 'firstDayContact')
  const further = act('Further day of absence', 'eachFurtherDay')
  const again = (length: number) => part.eachFurtherDay === 'every-day' || (part.eachFurtherDay === 'second-day' && length === 2)
  return run => {
    const count = countUnexplained()
    return today => {
      const spell = count(today)
      if (spell.length === 0 || (spell.length > 1 && !again(spell.length))) return
      run.called = true
      run.follows(spell.length === 1 ? first : further, `Absent without a known reason ${spellText(spell)}.`)
    }
  }
}
