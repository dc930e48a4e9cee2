import type { Citation } from '#law/cite.ts'
import { ruleOn } from '#law/dated.ts'
import { type Day, dayText } from '#time/day.ts'
import {
  type AmountToPay,
  amountsOf,
  countedFromReceiptCitation,
  olderPeriodsCitation,
  type SumsOfNotice,
} from './penalty-amounts.ts'
import {
  type EarlierNotice,
  type LimitAnswer,
  limitOn,
  noticeLimit,
  sameDateCounts,
  whichNoticesCountCitation,
} from './penalty-limit.ts'
import { type DatesOfNotice, dayOfScheme, nationalFramework, olderAbsencesCitation } from './which-scheme.ts'

/** A notice for absence that is to be issued to a parent, and the earlier ones to that parent for the same child. */
export type PenaltyFacts = DatesOfNotice & {
  earlier: readonly EarlierNotice[]
  received?: Day
  /** Count notices for absences before 19 August 2024; unconfirmed either way. */
  countBefore2024?: boolean
}

/** Whether the notice may be issued, which it is in the three years, and what settles it by when. */
export type PenaltyAnswer = {
  /** Undefined where the law of the day is not modelled. */
  allowed: boolean | undefined
  /** 1 for the first in three years; undefined where there was no national count. */
  number: number | undefined
  amounts: readonly AmountToPay[]
  /** True where the day of receipt is not given: the days to pay run from it. */
  runsFromReceipt: boolean
  counted: LimitAnswer['counted']
  notCounted: LimitAnswer['notCounted']
  /** Where it is refused: the first day on which one of the two no longer counts. */
  possibleFrom: Day | undefined
  because: string
  citations: readonly Citation[]
}

const refuseImpossibleDates = ({ issued, received = issued, lastAbsence = issued }: PenaltyFacts): void => {
  if (received < issued) throw new RangeError('A notice cannot have been received before it was issued.')
  if (lastAbsence > issued) throw new RangeError('A notice cannot be issued for an absence after it.')
}

const sumsInWords = ({ terms, amounts }: SumsOfNotice): string => {
  const each = terms.map(({ pounds, withinDays }, i) => {
    const until = amounts[i]?.until
    return `£${pounds} ${until === undefined ? `within ${withinDays} days` : `by ${dayText(until)}`}`
  })
  const known = amounts[0]?.until !== undefined
  return `${each.join(', otherwise ')}.${known ? '' : ' The days run from the day the notice is received, which is the first of them.'}`
}

const onDaysToPay = (facts: PenaltyFacts): Citation[] => {
  if (dayOfScheme(facts) >= nationalFramework) return [countedFromReceiptCitation]
  return facts.issued >= nationalFramework ? [olderAbsencesCitation, olderPeriodsCitation] : [olderPeriodsCitation]
}

const onLimit = (facts: PenaltyFacts, limit: LimitAnswer | undefined): readonly Citation[] => {
  if (!limit) return [ruleOn(noticeLimit, dayOfScheme(facts))].flatMap(version => version?.citation ?? [])
  return [limit.citation, ...(facts.earlier.length > 0 ? [whichNoticesCountCitation] : []), ...limit.unsettled]
}

const refusedBecause = (issued: Day, { counted }: LimitAnswer, possibleFrom: Day): string => {
  const days = counted.map(notice => dayText(notice.issued)).join(', ')
  return `${counted.length} notices to this parent for this child were issued in the three years that end on ${dayText(issued)}: ${days}. The next is possible from ${dayText(possibleFrom)}; until then consider other action.`
}

/**
 * L-133, L-134, L-179: may this notice be issued, and what does it ask. A first in three years is £80 or £160, a second £160,
 * and a third is refused. Before 19 August 2024 there was no national limit, and the amounts were those of the day.
 */
export const penaltyNotice = (facts: PenaltyFacts): PenaltyAnswer => {
  refuseImpossibleDates(facts)
  const limit = limitOn(facts.earlier, facts, { before2024: facts.countBefore2024 })
  const answer: Omit<PenaltyAnswer, 'allowed' | 'because' | 'citations'> = {
    number: limit && limit.counted.length + 1,
    amounts: [],
    runsFromReceipt: false,
    counted: limit?.counted ?? [],
    notCounted: limit?.notCounted ?? [],
    possibleFrom: limit?.possibleFrom,
  }
  if (limit?.possibleFrom !== undefined)
    return {
      ...answer,
      allowed: false,
      because: refusedBecause(facts.issued, limit, limit.possibleFrom),
      citations: [...new Set([...onLimit(facts, limit), sameDateCounts.citation])],
    }
  const sums = amountsOf(facts, answer.number === 2)
  if (!sums)
    return { ...answer, allowed: undefined, because: 'Penalty notices before 1 September 2007 are not modelled.', citations: [] }
  const which =
    answer.number === undefined
      ? 'No national limit to notices applies'
      : `This is notice ${answer.number} of at most 2 to this parent for this child in three years`
  return {
    ...answer,
    allowed: true,
    amounts: sums.amounts,
    runsFromReceipt: facts.received === undefined,
    because: `${which}: ${sumsInWords(sums)}`,
    citations: [sums.citation, ...onDaysToPay(facts), ...onLimit(facts, limit)],
  }
}
