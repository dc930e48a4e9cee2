import type { Day } from '#time/day.ts'
import type { Citation } from './cite.ts'

/** One version of a rule: from when, what it says, and where that stands. */
export type Version<Value> = { from: Day; value: Value; citation: Citation }

/** A rule that changes with the years: versions newest first, each running until the next begins. */
export type DatedRule<Value> = {
  rule: string
  question: string
  /** Days before this are answered with undefined: what held then is not modelled. */
  notModelledBefore: Day
  versions: readonly Version<Value>[]
}

/** The version in force on a day: the newest that has begun. Undefined before the oldest. */
export const inForce = <V extends { from: Day }>(versions: readonly V[], day: Day): V | undefined => {
  for (const version of versions) if (version.from <= day) return version
  return undefined
}

/** The version of a rule in force on a day, or undefined where the rule is not modelled. */
export const ruleOn = <Value>(rule: DatedRule<Value>, day: Day): Version<Value> | undefined =>
  day < rule.notModelledBefore ? undefined : inForce(rule.versions, day)
