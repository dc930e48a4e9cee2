import type { Citation } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { penaltyNoticeRegulations } from '#law/instruments.ts'
import type { Unconfirmed } from '#law/rule.ts'
import { type Day, dayOf } from '#time/day.ts'
import { type DatesOfNotice, dayOfScheme, nationalFramework } from './which-scheme.ts'

/** A sum that settles a notice if it is paid within so many days, the day of receipt being the first. */
export type PaymentTerm = { pounds: number; withinDays: number }

/** What a first notice asks, and what a second to the same parent for the same child asks, the lower sum first. */
export type PenaltySums = { first: readonly PaymentTerm[]; second: readonly PaymentTerm[] }

/** A sum, and the last day on which paying it settles the notice; undefined while the day of receipt is not known. */
export type AmountToPay = { pounds: number; until: Day | undefined }

const sameForAll = (lower: PaymentTerm, higher: PaymentTerm): PenaltySums => ({ first: [lower, higher], second: [lower, higher] })

/** L-133, L-179: what a penalty notice for absence asks, and within how many days. */
export const penaltySums: DatedRule<PenaltySums> = {
  rule: 'L-133',
  question: 'How much is a penalty notice for absence?',
  notModelledBefore: penaltyNoticeRegulations,
  versions: [
    {
      from: nationalFramework,
      value: {
        first: [
          { pounds: 80, withinDays: 21 },
          { pounds: 160, withinDays: 28 },
        ],
        second: [{ pounds: 160, withinDays: 28 }],
      },
      citation: {
        rule: 'L-133',
        source: 'SI 2007/1867 reg 4 as amended by SI 2024/210',
        says: 'A first notice is £160 within 28 days, or £80 if paid within 21; a second for the same child to the same parent within three years is £160 within 28 days.',
        standing: 'must',
      },
    },
    {
      from: dayOf('2013-09-01'),
      value: sameForAll({ pounds: 60, withinDays: 21 }, { pounds: 120, withinDays: 28 }),
      citation: {
        rule: 'L-179',
        source: 'SI 2007/1867 reg 4 as amended in 2013',
        says: 'From 1 September 2013 to 18 August 2024 a notice was £60 within 21 days, otherwise £120 within 28.',
        standing: 'must',
      },
    },
    {
      from: dayOf('2012-09-01'),
      value: sameForAll({ pounds: 60, withinDays: 28 }, { pounds: 120, withinDays: 42 }),
      citation: {
        rule: 'L-179',
        source: 'SI 2007/1867 reg 4 as amended in 2012',
        says: 'From 1 September 2012 to 31 August 2013 a notice was £60 within 28 days, otherwise £120 within 42.',
        standing: 'must',
      },
    },
    {
      from: penaltyNoticeRegulations,
      value: sameForAll({ pounds: 50, withinDays: 28 }, { pounds: 100, withinDays: 42 }),
      citation: {
        rule: 'L-179',
        source: 'SI 2007/1867 reg 4',
        says: 'Until 31 August 2012 a notice was £50 within 28 days, otherwise £100 within 42.',
        standing: 'must',
      },
    },
  ],
}

/** L-133: from which day the days to pay are counted. */
export const countedFromReceiptCitation: Citation = {
  rule: 'L-133',
  source: 'SI 2007/1867 reg 4 as amended by SI 2024/210',
  says: 'The days to pay run from the day on which the notice is received, and that day is the first of them.',
  standing: 'must',
}

/** L-179: the same for notices of the older scheme, whose wording on this point was not read. */
export const olderPeriodsCitation: Citation = {
  rule: 'L-179',
  source: 'Daymark',
  says: 'The days to pay a notice of the scheme before 19 August 2024 are taken to run from its receipt in the same way.',
  standing: 'unconfirmed',
}

/** L-133: how many days after its posting a notice is taken to be received; undefined where nothing is presumed. */
export const daysInThePost: Unconfirmed<number | undefined> = {
  question: 'How many days after posting is a notice taken to have been received?',
  taken: undefined,
  citation: {
    rule: 'L-133',
    source: 'Daymark',
    says: 'Nothing is presumed about a notice sent by post: the day of receipt is asked for, because no rule on it was found.',
    standing: 'unconfirmed',
  },
}

/** L-133: the day a notice was received, as known, or as presumed from its posting where a presumption is set. */
export const dayReceived = (
  { received, posted }: { received?: Day; posted?: Day },
  afterPosting = daysInThePost.taken,
): Day | undefined => received ?? (posted === undefined || afterPosting === undefined ? undefined : posted + afterPosting)

/** L-133: the last day of so many days of which the day of receipt is the first. */
export const lastDayToPay = (received: Day, withinDays: number): Day => received + withinDays - 1

/** The sums of a notice, the same with their last days, and where they stand. */
export type SumsOfNotice = { terms: readonly PaymentTerm[]; amounts: readonly AmountToPay[]; citation: Citation }

/** L-133, L-179: the sums of a notice, each with its last day; undefined where the law of the day is not modelled. */
export const amountsOf = (notice: DatesOfNotice & { received?: Day }, isSecond: boolean): SumsOfNotice | undefined => {
  const sums = ruleOn(penaltySums, dayOfScheme(notice))
  if (!sums) return undefined
  const { received } = notice
  const terms = sums.value[isSecond ? 'second' : 'first']
  const amounts = terms.map(({ pounds, withinDays }) => ({
    pounds,
    until: received === undefined ? undefined : lastDayToPay(received, withinDays),
  }))
  return { terms, amounts, citation: sums.citation }
}
