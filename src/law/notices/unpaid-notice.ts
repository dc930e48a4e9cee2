import type { Citation } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { penaltyNoticeRegulations } from '#law/instruments.ts'
import { type Day, dayOf } from '#time/day.ts'
import { lastDayToPay } from './penalty-amounts.ts'
import { type DatesOfNotice, dayOfScheme } from './which-scheme.ts'

/** L-136: what the local authority does about a notice that was not paid. */
export const prosecuteOrWithdrawCitation: Citation = {
  rule: 'L-136',
  source: 'SI 2007/1867 reg 9',
  says: 'Where a notice is not paid in time, the local authority prosecutes for the absence or withdraws the notice.',
  standing: 'must',
}

/** L-136, L-179: for how many days, the day of receipt being the first, no proceedings may be begun. */
export const daysBeforeProceedings: DatedRule<number> = {
  rule: 'L-136',
  question: 'How long after a notice may no proceedings be begun?',
  notModelledBefore: penaltyNoticeRegulations,
  versions: [
    {
      from: dayOf('2013-09-01'),
      value: 28,
      citation: {
        rule: 'L-136',
        source: 'Daymark',
        says: 'No proceedings are taken to begin within the 28 days to pay: the waiting period after 1 September 2013 was not read.',
        standing: 'unconfirmed',
      },
    },
    {
      from: penaltyNoticeRegulations,
      value: 42,
      citation: {
        rule: 'L-179',
        source: 'SI 2007/1867 reg 7',
        says: 'Under the regulations as made no proceedings could be begun within 42 days.',
        standing: 'must',
      },
    },
  ],
}

/** L-136: the first day on which proceedings may be begun for an unpaid notice; undefined where the law then is not modelled. */
export const proceedingsFrom = (notice: DatesOfNotice & { received: Day }): { from: Day; citation: Citation } | undefined => {
  const rule = ruleOn(daysBeforeProceedings, dayOfScheme(notice))
  return rule && { from: lastDayToPay(notice.received, rule.value) + 1, citation: rule.citation }
}

/** Where a notice stands that has a last day to pay. */
export type StateOfNotice = 'open' | 'settled' | 'prosecute or withdraw'

/** L-136: where a notice stands on a day: open until its last day has ended, then to be prosecuted or withdrawn. */
export const stateOfNotice = (facts: { paid: boolean; lastDay: Day }, today: Day): StateOfNotice => {
  if (facts.paid) return 'settled'
  return today <= facts.lastDay ? 'open' : 'prosecute or withdraw'
}
