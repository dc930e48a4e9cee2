import { compulsorySchoolAge } from '#law/pupils/compulsory-school-age.ts'
import type { Unconfirmed } from '#law/rule.ts'
import type { Day } from '#time/day.ts'
import { checkOf, type GroundCheck, willNotAttendAgain } from './ground-check.ts'

const unconfirmed = <Value>(question: string, taken: Value, says: string): Unconfirmed<Value> => ({
  question,
  taken,
  citation: { rule: 'L-037', source: 'Daymark', says, standing: 'unconfirmed' },
})

/** L-037: whether ground (g) asks that the pupil is not expected to attend again. */
export const farAwayNeedsNoReturn: Unconfirmed<boolean> = unconfirmed(
  'When a pupil has moved too far away, must there be no grounds to believe that they will attend again?',
  true,
  'A pupil who has moved away is also not expected to attend again: the older ground asked that they had stopped attending.',
)

/** L-037: the shortest sentence, in months, for which ground (j) is used. */
export const leastMonthsDetained: Unconfirmed<number> = unconfirmed(
  'How long must a sentence be for a name to leave the register?',
  4,
  'A sentence of at least four months, after which the pupil is not expected back, as the older ground had it.',
)

/** L-037: whether the review of a permanent exclusion must be over before the name leaves the register. */
export const reviewComesFirst: Unconfirmed<boolean> = unconfirmed(
  'Must the review of a permanent exclusion be finished before the name leaves the register?',
  true,
  'The name stays until the steps of the exclusion review are finished.',
)

/** L-037: ground (g), living too far away. */
export const checkG = (
  facts: { livesWithinReach: boolean; boarder: boolean; willNotAttendAgain?: boolean },
  needsNoReturn = farAwayNeedsNoReturn.taken,
): GroundCheck =>
  checkOf('g', [
    { says: 'The pupil no longer normally lives a reasonable distance from the school.', holds: !facts.livesWithinReach },
    { says: 'The pupil is not a boarder.', holds: !facts.boarder },
    ...(needsNoReturn ? [willNotAttendAgain(facts.willNotAttendAgain)] : []),
  ])

/** L-037: ground (j), detained under a sentence. */
export const checkJ = (
  facts: { detained: boolean; months?: number; willNotReturn?: boolean },
  leastMonths = leastMonthsDetained.taken,
): GroundCheck =>
  checkOf('j', [
    { says: 'The pupil is detained under a sentence of a kind that the regulations list.', holds: facts.detained },
    {
      says: `The sentence is of at least ${leastMonths} months.`,
      holds: facts.months === undefined ? undefined : facts.months >= leastMonths,
    },
    { says: 'There are no reasonable grounds to believe that the pupil will come back at its end.', holds: facts.willNotReturn },
  ])

/** L-037: ground (k), died. */
export const checkK = (facts: { died: boolean }): GroundCheck =>
  checkOf('k', [{ says: 'The pupil has died.', holds: facts.died }])

/** L-037: ground (l), over compulsory school age when the school next meets, and not going on to its sixth form. */
export const checkL = (facts: {
  born: Day
  schoolNextMeets: Day
  /** A parent, or the pupil from the age of 18, has said so. */
  saidNotStaying?: boolean
  meetsEntryRequirements?: boolean
}): GroundCheck =>
  checkOf('l', [
    {
      says: 'The pupil will be over compulsory school age when the school next meets.',
      holds: facts.schoolNextMeets > compulsorySchoolAge(facts.born).until,
    },
    {
      says: 'A parent, or the pupil from the age of 18, has said that the pupil will not stay; or the entry requirements of the sixth form are not met.',
      holds: facts.meetsEntryRequirements === false || facts.saidNotStaying,
    },
  ])

/** How a school is kept, as far as grounds (m) and (n) depend on it. */
export type KindOfSchool = 'maintained' | 'academy' | 'independent' | 'non-maintained-special'

/** L-037: ground (m), boarding fees unpaid at a maintained school or an academy. */
export const checkM = (
  facts: { school: KindOfSchool; boarder: boolean; feesUnpaid: boolean; termEnded?: Day },
  on: Day,
): GroundCheck =>
  checkOf('m', [
    {
      says: 'The school is a maintained school or an academy.',
      holds: facts.school === 'maintained' || facts.school === 'academy',
    },
    { says: 'The pupil is a boarder.', holds: facts.boarder },
    { says: 'The boarding fees of a term are unpaid.', holds: facts.feesUnpaid },
    { says: 'The term to which they relate has ended.', holds: facts.termEnded !== undefined && on >= facts.termEnded },
  ])

/** L-037: ground (n), no longer a pupil of an independent or non-maintained special school. */
export const checkN = (facts: { school: KindOfSchool; ceased: boolean }): GroundCheck =>
  checkOf('n', [
    {
      says: 'The school is an independent school or a non-maintained special school.',
      holds: facts.school === 'independent' || facts.school === 'non-maintained-special',
    },
    { says: 'The pupil has ceased to be a pupil of the school.', holds: facts.ceased },
  ])

/** L-037: ground (o), permanently excluded. */
export const checkO = (
  facts: { permanentlyExcluded: boolean; reviewFinished?: boolean },
  reviewFirst = reviewComesFirst.taken,
): GroundCheck =>
  checkOf('o', [
    { says: 'The pupil is permanently excluded.', holds: facts.permanentlyExcluded },
    ...(reviewFirst ? [{ says: 'The steps of the exclusion review are finished.', holds: facts.reviewFinished }] : []),
  ])
