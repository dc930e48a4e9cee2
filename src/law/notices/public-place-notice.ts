import type { Citation, Refusal } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { type Day, dayOf } from '#time/day.ts'
import { type AmountToPay, lastDayToPay, type PaymentTerm } from './penalty-amounts.ts'

/** L-138: the duty behind a notice for a public place. */
export const publicPlaceCitation: Citation = {
  rule: 'L-138',
  source: 'Education and Inspections Act 2006 s 103 with s 105',
  says: 'A parent makes sure that a suspended or excluded pupil is not in a public place in school hours during the first five school days; a notice may be issued if the pupil is.',
  standing: 'must',
}

/** L-138: such a notice stands outside the national framework. */
export const outsideFrameworkCitation: Citation = {
  rule: 'L-138',
  source: 'Working together 2024',
  says: 'A notice for a public place is outside the national framework and does not count towards the two notices in three years.',
  standing: 'must',
}

/** L-138, L-179: what a notice for a public place asks, and within how many days, the day of receipt being the first. */
export const publicPlaceSums: DatedRule<readonly PaymentTerm[]> = {
  rule: 'L-138',
  question: 'How much is a penalty notice for an excluded pupil in a public place?',
  notModelledBefore: dayOf('2013-09-01'),
  versions: [
    {
      from: dayOf('2013-09-01'),
      value: [
        { pounds: 60, withinDays: 21 },
        { pounds: 120, withinDays: 28 },
      ],
      citation: {
        rule: 'L-138',
        source: 'SI 2007/1867 reg 4(1)',
        says: 'A notice for an excluded pupil in a public place is £60 within 21 days, otherwise £120 within 28; the change of August 2024 left it as it was.',
        standing: 'must',
      },
    },
  ],
}

/** Where an excluded pupil was, and when. */
export type PublicPlaceFacts = {
  /** 1 for the first school day of the suspension or exclusion. */
  schoolDayOfExclusion: number
  inPublicPlace: boolean
  inSchoolHours: boolean
}

const firstDays = 5

/** L-138: why no such notice may be issued; undefined where the conditions are there. */
export const refusalOfPublicPlaceNotice = (facts: PublicPlaceFacts): Refusal | undefined => {
  const refused = (because: string, about: keyof PublicPlaceFacts): Refusal => ({ because, citation: publicPlaceCitation, about })
  if (!facts.inPublicPlace) return refused('The pupil was not in a public place.', 'inPublicPlace')
  if (!facts.inSchoolHours) return refused('It was not during school hours.', 'inSchoolHours')
  if (facts.schoolDayOfExclusion < 1 || facts.schoolDayOfExclusion > firstDays)
    return refused('It was not within the first five school days of the suspension or exclusion.', 'schoolDayOfExclusion')
  return undefined
}

/** L-138: the sums of such a notice, each with its last day; undefined where the law of the day is not modelled. */
export const publicPlaceAmounts = (notice: { issued: Day; received?: Day }): readonly AmountToPay[] | undefined => {
  const { issued, received } = notice
  return ruleOn(publicPlaceSums, issued)?.value.map(({ pounds, withinDays }) => ({
    pounds,
    until: received === undefined ? undefined : lastDayToPay(received, withinDays),
  }))
}
