import { type Listed, listedUnder, missingFrom } from '#law/check-list.ts'
import type { Caution, Citation } from '#law/cite.ts'
import type { Day } from '#time/day.ts'

/** L-139: what a notice to improve is for. */
export const noticeToImproveCitation: Citation = {
  rule: 'L-139',
  source: 'Working together 2024',
  says: 'A notice to improve is usually the last step before a penalty notice where support is right for the family and was not taken up or has not worked.',
  standing: 'should',
}

/** L-139: where no notice to improve is used. */
export const notForHolidaysCitation: Citation = {
  rule: 'L-139',
  source: 'Working together 2024',
  says: 'A notice to improve is not used where support is not appropriate, as for a holiday in term time, and may be left out where it would have no effect.',
  standing: 'should',
}

/** L-139: what it contains. */
export const improveContentsCitation: Citation = {
  rule: 'L-139',
  source: 'Working together 2024',
  says: 'A notice to improve sets out the attendance record, the support so far and on offer, a clear warning, what improvement is enough and by when.',
  standing: 'should',
}

/** L-139: how long the time to improve is. */
export const improvementPeriodCitation: Citation = {
  rule: 'L-139',
  source: 'Working together 2024',
  says: 'The time to improve is between 3 and 6 weeks; a local authority may set one length in its code of conduct.',
  standing: 'should',
}

/** L-139: each part of a notice to improve. */
export const improveContents = listedUnder(improveContentsCitation, {
  attendanceRecord: 'The pupil’s attendance record, and the offences.',
  benefits: 'Why attendance matters, and the parent’s duty under section 7 of the Education Act 1996.',
  supportSoFar: 'The support that was given so far.',
  furtherSupport: 'The support that is offered now, or offered again.',
  warning: 'A clear warning that a penalty notice or a prosecution may follow.',
  sufficientImprovement: 'What improvement is enough.',
  period: 'The time in which to improve.',
  earlyNotice: 'On what grounds a penalty notice may be issued before that time has ended.',
})

/** One part of a notice to improve. */
export type ImprovePart = (typeof improveContents)[number]['name']

/** L-139: the parts that a draft still lacks. */
export const improvePartsMissing = (has: readonly ImprovePart[]): readonly Listed<ImprovePart>[] =>
  missingFrom(improveContents, has)

/** The period and the occasion of a notice to improve. */
export type NoticeToImprove = {
  firstDay: Day
  lastDay: Day
  /** False where support does not fit the case, as for a holiday in term time. */
  supportAppropriate: boolean
  /** Whole weeks of holiday within the period, where the local authority counts school weeks. */
  weeksWithoutSchool?: number
  /** The length that the local authority’s code of conduct sets, in weeks, where it sets one. */
  authorityWeeks?: number
}

/** L-139: how many weeks the time to improve has, at the least and at the most. */
export const improvementWeeks = { least: 3, most: 6 } as const

const caution = (because: string, citation: Citation, about: keyof NoticeToImprove): Caution => ({ because, citation, about })

/** L-139: what to think about before a notice to improve is sent. First and last day are both part of the period. */
export const cautionsOnNoticeToImprove = (notice: NoticeToImprove): readonly Caution[] => {
  const { authorityWeeks, weeksWithoutSchool = 0 } = notice
  const days = notice.lastDay - notice.firstDay + 1 - weeksWithoutSchool * 7
  return [
    ...(notice.supportAppropriate
      ? []
      : [
          caution(
            'Support does not fit this case, so a notice to improve is not used.',
            notForHolidaysCitation,
            'supportAppropriate',
          ),
        ]),
    ...(days < improvementWeeks.least * 7
      ? [caution(`${days} days are fewer than 3 weeks.`, improvementPeriodCitation, 'lastDay')]
      : []),
    ...(days > improvementWeeks.most * 7
      ? [caution(`${days} days are more than 6 weeks.`, improvementPeriodCitation, 'lastDay')]
      : []),
    ...(authorityWeeks !== undefined && days !== authorityWeeks * 7
      ? [caution(`The local authority sets ${authorityWeeks} weeks.`, improvementPeriodCitation, 'authorityWeeks')]
      : []),
  ]
}
