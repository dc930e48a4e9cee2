import { type Follower, followerOf } from '#casework/ladders/consequences-of.ts'
import { type LeftToJudgement, leftToJudgement } from '#casework/ladders/left-to-judgement.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Assumptions, readingOf } from './assumptions.ts'
import { firstReached, type ReachedOtherwise, reachedOtherwise } from './reached.ts'
import { type ForNothing, firstOtherAbsence, troubledForNothing } from './troubled.ts'
import { addWork, emptyWorkload, type Workload } from './workload.ts'
import { type Both, both, type PupilTried, type Side, sides } from './year.ts'

/** A pupil whose family was troubled for nothing, under one policy or both: how often, for which reason. */
export interface Troubled {
  pupil: number
  name: string
  times: Both<number>
  why: Both<ForNothing[]>
}

/** Two policies tried on one year. */
export interface Comparison {
  workload: Workload
  /** Pupils who were tried, and of those the ones whom each policy reaches. */
  pupils: number
  reached: Both<number>
  otherwise: ReachedOtherwise[]
  troubled: Troubled[]
  judged: Both<LeftToJudgement[]>
}

/** A comparison that is being made, pupil by pupil, so that whoever makes it may pause. */
export interface Comparing {
  add(pupil: PupilTried): void
  readonly result: Comparison
}

/** R-1108: what would have followed from the same marks under two policies. Nothing is sent, and nothing is kept. */
export function compare(policies: Both<Policy>, assumed: Assumptions): Comparing {
  const follow: Both<Follower> = both(side => followerOf(policies[side], readingOf(policies[side], assumed)))
  const result: Comparison = {
    workload: emptyWorkload(),
    pupils: 0,
    reached: both(() => 0),
    otherwise: [],
    troubled: [],
    judged: both(side => leftToJudgement(policies[side])),
  }
  return {
    result,
    add(pupil) {
      const all = both(side => follow[side].consequences(pupil.facts, pupil.days))
      const first = both(side => firstReached(all[side]))
      for (const side of sides) {
        addWork(result.workload, side, all[side])
        if (first[side]) result.reached[side]++
      }
      result.pupils++
      const otherwise = reachedOtherwise(pupil, first.today, first.draft)
      if (otherwise) result.otherwise.push(otherwise)
      if (all.today.length + all.draft.length === 0) return
      const other = firstOtherAbsence(pupil)
      const troubled = both(side => troubledForNothing(pupil, other, all[side]))
      if (troubled.today.length + troubled.draft.length === 0) return
      result.troubled.push({
        pupil: pupil.facts.pupil,
        name: pupil.name,
        times: both(side => new Set(troubled[side].map(({ consequence }) => consequence)).size),
        why: both(side => [...new Set(troubled[side].map(({ why }) => why))]),
      })
    },
  }
}

/** How many pupils a policy troubles for nothing, for each reason and in all, and how often. */
export function countTroubled(all: readonly Troubled[], side: Side) {
  const here = all.filter(({ times }) => times[side] > 0)
  const because = (reason: ForNothing) => here.filter(({ why }) => why[side].includes(reason)).length
  return {
    pupils: here.length,
    medical: because('medical'),
    sendPlan: because('send-plan'),
    times: here.reduce((sum, { times }) => sum + times[side], 0),
  }
}
