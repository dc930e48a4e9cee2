import { type Listed, listedUnder, missingFrom } from '#law/check-list.ts'
import type { Citation } from '#law/cite.ts'

/** L-183: what the local authority records of each notice. */
export const noticeRecordCitation: Citation = {
  rule: 'L-183',
  source: 'SI 2007/1867 reg 20',
  says: 'The local authority keeps of each notice a copy, every payment with its date, whether and why it was withdrawn, and whether the parent was prosecuted.',
  standing: 'must',
}

/** L-183: the school’s record of a notice has the same four parts, so that the two can be compared. */
export const schoolRecordCitation: Citation = {
  rule: 'L-183',
  source: 'Daymark',
  says: 'A school is advised to keep the same four facts of each notice as the local authority has to, so that the two records can be compared.',
  standing: 'unconfirmed',
}

/** L-183: the four parts of the record of a notice. */
export const noticeRecordParts = listedUnder(noticeRecordCitation, {
  copy: 'A copy of the notice.',
  payments: 'Every payment and its date, or that none was made.',
  withdrawal: 'Whether it was withdrawn, and on what ground.',
  prosecution: 'Whether the parent was prosecuted for the offence.',
})

/** One part of the record. */
export type NoticeRecordPart = (typeof noticeRecordParts)[number]['name']

/** L-183: the parts that a record of a notice still lacks. */
export const recordPartsMissing = (has: readonly NoticeRecordPart[]): readonly Listed<NoticeRecordPart>[] =>
  missingFrom(noticeRecordParts, has)
