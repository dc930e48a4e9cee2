import type { Citation } from '#law/cite.ts'
import type { DatedRule } from '#law/dated.ts'
import type { Rule } from '#law/rule.ts'
import {
  checkWithAuthorityCitation,
  considerationsCitation,
  copyToAuthorityCitation,
  earlierAuthoritiesCitation,
  reasonableAdjustmentsCitation,
} from './before-a-notice.ts'
import { noticeContentsCitation } from './notice-contents.ts'
import { noticeRecordCitation, schoolRecordCitation } from './notice-record.ts'
import {
  improveContentsCitation,
  improvementPeriodCitation,
  notForHolidaysCitation,
  noticeToImproveCitation,
} from './notice-to-improve.ts'
import {
  absenceOffenceCitation,
  knowingOffenceCitation,
  orderOffenceCitation,
  otherToolsCitation,
  supportFirstCitation,
} from './other-tools.ts'
import { noAppealCitation, paidInFullCitation, paidToAuthorityCitation } from './paying-a-notice.ts'
import { countedFromReceiptCitation, daysInThePost, olderPeriodsCitation, penaltySums } from './penalty-amounts.ts'
import {
  acquittalCounts,
  noticeLimit,
  olderNoticesCount,
  oneParentOneChildCitation,
  sameDateCounts,
  whichNoticesCountCitation,
} from './penalty-limit.ts'
import { outsideFrameworkCitation, publicPlaceCitation, publicPlaceSums } from './public-place-notice.ts'
import {
  codesOfNoOffence,
  meaningOfRegularly,
  noOffenceCitations,
  percentageProvesNothingCitation,
} from './regular-attendance.ts'
import { schoolWeekCitation, weekBegins } from './school-week.ts'
import { belowThresholdCitation, nationalThreshold } from './threshold.ts'
import { daysBeforeProceedings, prosecuteOrWithdrawCitation } from './unpaid-notice.ts'
import { olderAbsencesCitation } from './which-scheme.ts'
import {
  insteadOfProsecutionCitation,
  whereNoticesApplyCitation,
  whichParentCitation,
  whoMayIssueCitation,
} from './who-may-issue.ts'
import { afterWithdrawalCitation, unpaidWithdrawalCitation, withdrawalCitation } from './withdrawing-a-notice.ts'

const newest = (rule: DatedRule<unknown>): Citation => rule.versions[0]!.citation
const older = (rule: DatedRule<unknown>): readonly Citation[] => rule.versions.slice(1).map(({ citation }) => citation)

/** L-011, L-130 to L-139b, L-179 to L-181, L-183: penalty notices and the other legal tools. */
export const rulesOfNotices: readonly Rule[] = [
  {
    rule: 'L-011',
    title: 'What a school week is',
    citations: [schoolWeekCitation, weekBegins.citation],
    daymark: 'Answered here, from the days on which the school has sessions. No page uses it yet: penalty notices are not built.',
  },
  {
    rule: 'L-130',
    title: 'What a penalty notice is, and for which pupils',
    citations: [insteadOfProsecutionCitation, whereNoticesApplyCitation],
    daymark:
      'Answered here: refuses a notice for a pupil of an independent school or outside compulsory school age. No page uses it yet.',
  },
  {
    rule: 'L-131',
    title: 'Who may issue a notice, and what is checked first',
    citations: [whoMayIssueCitation, checkWithAuthorityCitation, copyToAuthorityCitation, whichParentCitation],
    daymark:
      'Answered here: who may issue, and what has to be asked of the local authority. Which parent allowed the absence is for a person to judge. No page uses it yet.',
  },
  {
    rule: 'L-132',
    title: 'When a penalty notice must be considered',
    citations: [newest(nationalThreshold), belowThresholdCitation],
    daymark:
      'Counts the sessions of the ten school weeks and says when the threshold was first met; asked again, it follows every amended mark. No page uses it yet.',
    history: nationalThreshold,
  },
  {
    rule: 'L-133',
    title: 'How much a penalty notice is, and until when',
    citations: [newest(penaltySums), countedFromReceiptCitation, daysInThePost.citation],
    daymark: 'Answers the sums and their last days on the command line. It issues no notices yet.',
    history: penaltySums,
  },
  {
    rule: 'L-134',
    title: 'How many notices one parent may be given for one child',
    citations: [
      newest(noticeLimit),
      whichNoticesCountCitation,
      oneParentOneChildCitation,
      olderAbsencesCitation,
      sameDateCounts.citation,
      olderNoticesCount.citation,
      acquittalCounts.citation,
    ],
    daymark:
      'Refuses a third notice in three years on the command line, and says from when another is possible. It keeps no notices yet.',
    history: noticeLimit,
  },
  {
    rule: 'L-135',
    title: 'Notices in another local authority',
    citations: [earlierAuthoritiesCitation],
    daymark: 'Answered here: a notice waits until the authority that the pupil came from has been asked. No page uses it yet.',
  },
  {
    rule: 'L-136',
    title: 'Paying, not paying and withdrawing a notice',
    citations: [
      paidToAuthorityCitation,
      paidInFullCitation,
      noAppealCitation,
      prosecuteOrWithdrawCitation,
      newest(daysBeforeProceedings),
      withdrawalCitation,
      unpaidWithdrawalCitation,
      afterWithdrawalCitation,
    ],
    daymark:
      'Answered here: what is due on a day, what a withdrawal brings with it. Payments are the local authority’s. No page uses it yet.',
    history: daysBeforeProceedings,
  },
  {
    rule: 'L-137',
    title: 'What a penalty notice contains',
    citations: [noticeContentsCitation],
    daymark: 'Answered here as a check list. It will be used when notices are built.',
  },
  {
    rule: 'L-138',
    title: 'An excluded pupil in a public place',
    citations: [publicPlaceCitation, newest(publicPlaceSums), outsideFrameworkCitation],
    daymark: 'Answered here, apart from the notices for absence, and never counted with them. No page uses it yet.',
    history: publicPlaceSums,
  },
  {
    rule: 'L-139',
    title: 'Notice to improve',
    citations: [noticeToImproveCitation, improveContentsCitation, improvementPeriodCitation, notForHolidaysCitation],
    daymark: 'Answered here: what it contains, and how long the time to improve is. It will be used when letters are built.',
  },
  {
    rule: 'L-139a',
    title: 'Other legal tools',
    citations: [otherToolsCitation, supportFirstCitation, absenceOffenceCitation, knowingOffenceCitation, orderOffenceCitation],
    daymark: 'Lists the tools, and which to consider in a case. The choice is a person’s. No page uses it yet.',
  },
  {
    rule: 'L-139b',
    title: 'What is considered before any notice',
    citations: [considerationsCitation, reasonableAdjustmentsCitation],
    daymark: 'Answered here: names each of the four questions that has no answer on record. No page asks them yet.',
  },
  {
    rule: 'L-179',
    title: 'Penalty amounts before 19 August 2024',
    citations: [
      olderPeriodsCitation,
      ...older(penaltySums),
      ...older(nationalThreshold),
      ...older(noticeLimit),
      ...older(daysBeforeProceedings),
    ],
    daymark: 'Answers a notice of an earlier year with the sums of its day, back to 1 September 2007.',
    history: penaltySums,
  },
  {
    rule: 'L-180',
    title: 'What attending regularly means',
    citations: [newest(meaningOfRegularly), percentageProvesNothingCitation],
    daymark:
      'Shows no percentage as proof that there was an offence, or that there was none. Whether there was one is for a court.',
    noCode:
      'It is a rule about what not to conclude from a percentage, so there is nothing to work out; the versions of its meaning are kept.',
    history: meaningOfRegularly,
  },
  {
    rule: 'L-181',
    title: 'Absence that is no offence',
    citations: [newest(codesOfNoOffence), ...Object.values(noOffenceCitations)],
    daymark:
      'Answered here: says of a code which reason it stands for. The proof of the reason is the parent’s. No page uses it yet.',
    history: codesOfNoOffence,
  },
  {
    rule: 'L-183',
    title: 'What is recorded of each notice',
    citations: [noticeRecordCitation, schoolRecordCitation],
    daymark: 'Answered here as a check list. Daymark keeps no notices yet.',
  },
]
