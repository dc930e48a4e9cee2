import type { Act } from '#casework/ladders/consequence.ts'
import { clauseAt } from '#school/policy-check/policy-path.ts'
import type { Rule } from './rule.ts'

/** A referral to the local authority at so many sessions of a kind in the school year, as near to the number as the day allows. */
export const referrals: Rule = policy => {
  const { sanctions: part, ladders, people } = policy
  const near = part.referralNearSessions
  const steps = ladders.ladders.flatMap(({ stages }) => stages)
  // Where a ladder ends in a referral at the same number, that stage is this referral.
  const byLadder = steps.some(({ act, when }) => act.kind === 'referral' && when.unauthorisedSessions === near)
  const act = (name: string, does: string, by: Act['by'], field: string): Act => ({
    asked: 'referral',
    kind: 'referral',
    name,
    does,
    by,
    clause: clauseAt(policy, `sanctions.${field}`),
  })
  const by = people.seniorChampion ?? 'headteacher'
  const absence = act('Referral', 'Refers to the local authority.', by, 'referralNearSessions')
  const leave = act(
    'Leave without authority',
    'Refers leave that was not authorised to the local authority.',
    part.decidedBy[0] ?? by,
    'leaveReferralSessions',
  )
  return run => {
    let [unauthorised, holiday] = [0, 0]
    return today => {
      if (today.unauthorised === 0) return
      const [before, beforeLeave] = [unauthorised, holiday]
      unauthorised += today.unauthorised
      holiday += today.holiday
      if (near !== null && !byLadder && before < near && unauthorised >= near)
        run.follows(absence, `${unauthorised} unauthorised sessions this school year; the policy refers near ${near}.`)
      const most = part.leaveReferralSessions
      if (most !== null && beforeLeave < most && holiday >= most)
        run.follows(leave, `${holiday} sessions of holiday without leave this school year; the policy refers at ${most}.`)
    }
  }
}
