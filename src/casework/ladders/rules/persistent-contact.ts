import type { Act } from '#casework/ladders/consequence.ts'
import { isPersistent } from '#law/measures/persistent-absence.ts'
import { clauseAt } from '#school/policy-check/policy-path.ts'
import { isDue } from './how-often.ts'
import type { Rule } from './rule.ts'

/**
 * R-0903: contact with the family of a pupil who is persistently or severely absent this school year (L-111), as often as the
 * policy says. Where a tier has a contact of its own that goes on, this is it, and nothing is done twice.
 */
export const persistentContact: Rule = (policy, { least }) => {
  const { tiers, people, followUp } = policy
  const how = tiers.contactPersistent
  const inTier = tiers.levels.some(({ acts }) => acts.some(act => act.kind === 'contact' && act.how !== null))
  if (how === null || inTier) return () => () => {}
  const act: Act = {
    asked: 'tier',
    kind: 'contact',
    name: 'Persistent absence',
    does: 'Is in touch with the family.',
    by: people.supportContact ?? people.dayToDayContact ?? followUp.by,
    clause: clauseAt(policy, 'tiers.contactPersistent'),
  }
  return run => {
    let [possible, absent] = [0, 0]
    let last: number | undefined
    return today => {
      possible += today.possible
      absent += today.absent
      if (today.possible === 0 || possible < least || !isPersistent(absent, possible)) return
      if (!isDue(how, last, today.place, run.days)) return
      last = today.place
      run.follows(act, `${absent} of ${possible} sessions missed this school year: persistently absent; ${how}.`)
    }
  }
}
