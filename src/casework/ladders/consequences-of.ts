import { pupilDay } from '#casework/ladders/facts/pupil-day.ts'
import type { PupilYear } from '#casework/ladders/facts/pupil-year.ts'
import type { SchoolDays } from '#casework/ladders/facts/school-days.ts'
import { countSoFar } from '#casework/ladders/facts/so-far.ts'
import { escalation } from '#casework/ladders/rules/escalation.ts'
import { evidence } from '#casework/ladders/rules/evidence.ts'
import { firstDayCalls } from '#casework/ladders/rules/first-day-calls.ts'
import { ladders } from '#casework/ladders/rules/ladders.ts'
import { lateness } from '#casework/ladders/rules/lateness.ts'
import { penaltyThreshold } from '#casework/ladders/rules/penalty-threshold.ts'
import { persistentContact } from '#casework/ladders/rules/persistent-contact.ts'
import { referrals } from '#casework/ladders/rules/referrals.ts'
import { asWritten, type Reading, type Rule, type Run, type TierMove } from '#casework/ladders/rules/rule.ts'
import { tiers } from '#casework/ladders/rules/tiers.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import type { Consequence } from './consequence.ts'

/** In the order of a day: calls in the morning, then what the marks add up to. Evidence looks at tiers and ladders, so it comes after them. */
const rules: readonly Rule[] = [
  firstDayCalls,
  escalation,
  lateness,
  tiers,
  persistentContact,
  ladders,
  evidence,
  referrals,
  penaltyThreshold,
]

/** A pupil followed day by day: each step gives what follows on the next school day. */
export interface Followed {
  next(): readonly Consequence[]
  moves: readonly TierMove[]
}

/** A policy made ready to follow any number of pupils. */
export interface Follower {
  begin(pupil: PupilYear, days: SchoolDays): Followed
  /** Everything that follows for a pupil on these school days, in order. */
  consequences(pupil: PupilYear, days: SchoolDays): Consequence[]
}

/** R-1108: makes a policy ready, once for all pupils. */
export function followerOf(policy: Policy, reading: Reading = asWritten): Follower {
  const ready = rules.map(rule => rule(policy, reading))
  const begin = (pupil: PupilYear, days: SchoolDays): Followed => {
    let found: Consequence[] = []
    let [day, place] = [0, 0]
    const moves: TierMove[] = []
    const counting = countSoFar(days)
    const run: Run = {
      pupil,
      days,
      soFar: { attended: 0, possible: 0 },
      called: false,
      watchedByTier: false,
      watchedByLadder: false,
      follows: (act, because) => found.push({ day, pupil: pupil.pupil, ...act, because }),
      moves: move => moves.push(move),
    }
    const steps = ready.map(rule => rule(run))
    const next = (): readonly Consequence[] => {
      if (place >= days.days.length) return []
      found = []
      day = days.days[place]!
      const today = pupilDay(pupil, place, day)
      counting.add(today)
      run.soFar = counting.over(policy.tiers.over, place)
      run.called = false
      for (const step of steps) step(today)
      place++
      return found
    }
    return { next, moves }
  }
  return {
    begin,
    consequences(pupil, days) {
      const followed = begin(pupil, days)
      const all: Consequence[] = []
      for (const _ of days.days) for (const consequence of followed.next()) all.push(consequence)
      return all
    },
  }
}

/** R-1108: what a policy makes happen for one pupil: every consequence in order of its day. The same facts give the same answer. */
export const consequencesOf = (
  policy: Policy,
  pupil: PupilYear,
  calendar: SchoolDays,
  reading: Reading = asWritten,
): Consequence[] => followerOf(policy, reading).consequences(pupil, calendar)

/** R-0901: how a pupil moved from tier to tier under a policy, and why. */
export function tierMovesOf(policy: Policy, pupil: PupilYear, calendar: SchoolDays, reading: Reading = asWritten): TierMove[] {
  const followed = followerOf(policy, reading).begin(pupil, calendar)
  for (const _ of calendar.days) followed.next()
  return [...followed.moves]
}
