import type { Act } from '#casework/ladders/consequence.ts'
import type { PupilDay } from '#casework/ladders/facts/pupil-day.ts'
import type { PupilYear } from '#casework/ladders/facts/pupil-year.ts'
import type { SchoolDays } from '#casework/ladders/facts/school-days.ts'
import type { Limit, SoFar } from '#casework/ladders/facts/so-far.ts'
import { smallBelow } from '#law/measures/small-figures.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import type { Day } from '#time/day.ts'

/** How a policy is read where it leaves something open. */
export interface Reading {
  /** L-116: attendance is looked at once it rests on so many possible sessions: one day away in the first week says nothing yet. */
  least: number
  /** Without it, a step that somebody judges is taken only where somebody did. With it, the first such step is taken from this attendance on, each later one after so many further absences. */
  judged?: { first: Limit; further: number }
}

/** Only what the policy itself says, and what people decided. */
export const asWritten: Reading = { least: smallBelow.sessions }

/** A pupil under a policy: what the rules of one pupil know of each other. */
export interface Run {
  pupil: PupilYear
  days: SchoolDays
  /** Attendance today, over the time at which the policy looks. */
  soFar: SoFar
  /** The school has called home today. */
  called: boolean
  /** A tier’s time of watching runs for this pupil. */
  watchedByTier: boolean
  /** The pupil is beyond the first stage of a ladder. */
  watchedByLadder: boolean
  /** Something follows, today. */
  follows(act: Act, because: string): void
  /** A pupil moves from one tier to another. */
  moves?(move: TierMove): void
}

/** R-0901: from one tier to another, and why; undefined is none. */
export interface TierMove {
  day: Day
  pupil: number
  from: string | undefined
  to: string | undefined
  because: string
}

/** What a rule does with each school day, one after another. It remembers numbers, and never counts anew. */
export type Step = (today: PupilDay) => void

/** A question of a policy, made ready once; then begun for each pupil. */
export type Rule = (policy: Policy, reading: Reading) => (run: Run) => Step
