import { type Listed, missingFrom } from '#law/check-list.ts'
import type { Citation } from '#law/cite.ts'
import type { Unconfirmed } from '#law/rule.ts'
import { addYears, type Day } from '#time/day.ts'

/** L-151: the times a policy states. */
export const timesInPolicyCitation: Citation = {
  rule: 'L-151',
  source: 'Working together 2024',
  says: 'The attendance policy states when sessions begin and end, and when registers are taken and closed.',
  standing: 'must',
}

/** L-151: the day-to-day processes a policy states. */
export const processesInPolicyCitation: Citation = {
  rule: 'L-151',
  source: 'Working together 2026 p. 16',
  says: 'The attendance policy states how absence is followed up from day to day, with a call on the first day of an absence without a reason.',
  standing: 'must',
}

/** L-151: the other contents, as schools and authorities relay them. */
export const otherContentsCitation: Citation = {
  rule: 'L-151',
  source: 'Working together 2024',
  says: 'The attendance policy tells parents what is expected, whom to contact, how good attendance is promoted, how data is used and when legal tools are.',
  standing: 'unconfirmed',
}

/** L-151: a policy is known to those it concerns. */
export const publishedCitation: Citation = {
  rule: 'L-151',
  source: 'Working together 2024',
  says: 'The attendance policy is published and is reviewed regularly.',
  standing: 'must',
}

/** L-151: how often a policy is reviewed, in years. */
export const yearsBetweenReviews: Unconfirmed<number> = {
  question: 'How often is an attendance policy reviewed?',
  taken: 1,
  citation: {
    rule: 'L-151',
    source: 'Daymark',
    says: 'A policy is taken to be reviewed every year, as most schools do, because no source says how often.',
    standing: 'unconfirmed',
  },
}

/** L-151: a policy that says two things of one. */
export const oneStatementCitation: Citation = {
  rule: 'L-151',
  source: 'Daymark',
  says: 'A policy says of one thing the same in every place: parents and staff go by whichever they read.',
  standing: 'unconfirmed',
}

/** One thing that an attendance policy states. */
export type PolicyItem =
  | 'sessionTimes'
  | 'registerClosing'
  | 'expectations'
  | 'reportingAbsence'
  | 'requestingLeave'
  | 'contacts'
  | 'champion'
  | 'firstDayCalling'
  | 'dayToDayProcesses'
  | 'promotion'
  | 'useOfData'
  | 'persistentAndSevere'
  | 'legalTools'

/** L-151: what an attendance policy states at the least. */
export const policyItems: readonly Listed<PolicyItem>[] = [
  { name: 'sessionTimes', says: 'When the morning and the afternoon begin and end.', citation: timesInPolicyCitation },
  { name: 'registerClosing', says: 'When each register is taken and when it closes.', citation: timesInPolicyCitation },
  { name: 'expectations', says: 'What is expected of pupils and parents.', citation: otherContentsCitation },
  { name: 'reportingAbsence', says: 'How a parent reports an absence.', citation: otherContentsCitation },
  { name: 'requestingLeave', says: 'How a parent asks for leave of absence.', citation: otherContentsCitation },
  { name: 'contacts', says: 'Whom to contact about attendance, and for more support.', citation: otherContentsCitation },
  { name: 'champion', says: 'Who the senior attendance champion is.', citation: otherContentsCitation },
  {
    name: 'firstDayCalling',
    says: 'The contact home on the first day of an absence without a reason.',
    citation: processesInPolicyCitation,
  },
  { name: 'dayToDayProcesses', says: 'How absence is followed up from day to day.', citation: processesInPolicyCitation },
  { name: 'promotion', says: 'How good attendance is promoted.', citation: otherContentsCitation },
  { name: 'useOfData', says: 'How attendance data is used to find and help pupils.', citation: otherContentsCitation },
  { name: 'persistentAndSevere', says: 'How persistent and severe absence are reduced.', citation: otherContentsCitation },
  {
    name: 'legalTools',
    says: 'When notices to improve, penalty notices and other legal tools are used.',
    citation: otherContentsCitation,
  },
]

/** L-151: what a policy does not state yet. */
export const missingFromPolicy = (has: readonly PolicyItem[]): readonly Listed<PolicyItem>[] => missingFrom(policyItems, has)

/** L-151: the day by which a policy is to be reviewed. */
export const reviewDue = (lastReviewed: Day, years = yearsBetweenReviews.taken): Day => addYears(lastReviewed, years)
