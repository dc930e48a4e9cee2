import type { Policy } from '#school/policy/policy.contract.ts'
import type { Day } from '#time/day.ts'

/** Why a ladder is held for a pupil: the words of the policy. */
export type HoldReason = Policy['ladders']['ladders'][number]['holds'][number]

/** Days on which something holds of a pupil; open where it holds still. */
export interface Hold {
  reason: HoldReason
  from: Day
  until: Day | null
}

/** A step that somebody judged to be reached: the policy left it to them. */
export interface Judged {
  ladder: string
  stage: string
  day: Day
}

/** A stage of a ladder that was reached before these days begin. */
export interface StageBefore {
  ladder: string
  stage: string
  day: Day
}

/** A school week by its Monday, and how many of its sessions count towards the national threshold. */
export interface ThresholdWeek {
  monday: Day
  count: number
}

/** One pupil’s marks, and the few facts beside them, from which a policy’s consequences follow. */
export interface PupilYear {
  pupil: number
  /** The day of the first two marks. */
  from: Day
  /** A byte a session as a strip has them: morning, afternoon, day by day. 0 is no mark: not on roll, or no register. */
  marks: Uint8Array
  /** By place in the marks: an absence that stood without a reason at first, and the day on which one was known; null while none is. */
  reasonKnown?: ReadonlyMap<number, Day | null>
  born?: Day
  /** The day on which a new pupil was expected. */
  expected?: Day
  holds?: readonly Hold[]
  /** Days of absence for which the school holds evidence. Without it, an absence that stands as authorised is taken to have had it. */
  evidence?: ReadonlySet<Day>
  /** Days on which the school reached the family or saw the pupil, where that is kept. */
  reached?: ReadonlySet<Day>
  judged?: readonly Judged[]
  /** L-132: the school weeks before these days, oldest first, with the sessions that count towards the national threshold. */
  weeksBefore?: readonly ThresholdWeek[]
  before?: readonly StageBefore[]
}
