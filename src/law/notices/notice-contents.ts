import { type Listed, listedUnder, missingFrom } from '#law/check-list.ts'
import type { Citation } from '#law/cite.ts'

/** L-137: what a penalty notice says. */
export const noticeContentsCitation: Citation = {
  rule: 'L-137',
  source: 'SI 2007/1867 reg 3',
  says: 'A penalty notice names parent, child, school and issuer, dates the offence and the notice, and says how much to pay, to whom, how, by when, and what follows.',
  standing: 'must',
}

/** L-137: each particular of a penalty notice. */
export const noticeParticulars = listedUnder(noticeContentsCitation, {
  recipient: 'The name and address of the parent.',
  child: 'The name and address of the child.',
  school: 'The school at which the child is registered.',
  issuer: 'The name and position of the officer who issues it.',
  offenceDates: 'The date or dates of the offence.',
  issueDate: 'The date of issue.',
  amount: 'The amount, and how it changes with the day of payment.',
  authority: 'The name and address of the local authority to pay and to write to.',
  methods: 'How payment can be made.',
  periods: 'The periods in which payment is taken.',
  discharge: 'That payment ends liability for the offence.',
  nonPayment: 'What follows if it is not paid.',
  withdrawal: 'The grounds on which it may be withdrawn.',
})

/** The name of one particular. */
export type NoticeParticular = (typeof noticeParticulars)[number]['name']

/** L-137: the particulars that a draft still lacks. */
export const particularsMissing = (has: readonly NoticeParticular[]): readonly Listed<NoticeParticular>[] =>
  missingFrom(noticeParticulars, has)
