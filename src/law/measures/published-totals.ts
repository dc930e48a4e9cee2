import type { Citation } from '#law/cite.ts'

/** L-118: published totals of all schools are estimates, and a school's own figures are not weighted. */
export const weightedTotalsCitation: Citation = {
  rule: 'L-118',
  source: 'DfE attendance statistics',
  says: 'In the daily data, totals of all schools weigh each phase by all its pupils, for the schools that did not answer; figures of a school or a phase are not weighted.',
  standing: 'defines',
}

/** L-117: which of two counts the published totals take where a school returned both. */
export const reasonsOrTotalsCitation: Citation = {
  rule: 'L-117',
  source: 'DfE attendance statistics',
  says: 'Where the reasons a school returned come to fewer sessions than the totals it returned, the totals count; otherwise the reasons do.',
  standing: 'defines',
}

/** Sessions of absence as a school returned them: in all, and as the sum of the reasons. */
export type ReturnedAbsence = { authorised: number; unauthorised: number; byReason: number }

/** L-117: how many sessions of absence are counted of a return, and which of its two counts that is. */
export const absenceOfReturn = ({
  authorised,
  unauthorised,
  byReason,
}: ReturnedAbsence): { absent: number; from: 'totals' | 'reasons' } =>
  byReason < authorised + unauthorised
    ? { absent: authorised + unauthorised, from: 'totals' }
    : { absent: byReason, from: 'reasons' }

/** L-118: a rate over all schools as the daily data has it: the rates of the phases, weighed by all their pupils. Undefined of no pupils. */
export const weightedTotal = (phases: readonly { rate: number; pupils: number }[]): number | undefined => {
  const pupils = phases.reduce((sum, phase) => sum + phase.pupils, 0)
  return pupils === 0 ? undefined : phases.reduce((sum, phase) => sum + phase.rate * phase.pupils, 0) / pupils
}
