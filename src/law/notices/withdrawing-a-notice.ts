import type { Citation } from '#law/cite.ts'

/** L-136: when a notice is withdrawn. */
export const withdrawalCitation: Citation = {
  rule: 'L-136',
  source: 'SI 2007/1867 reg 8',
  says: 'The local authority withdraws a notice that should not have been issued, or not to that person, that has a material error, or that is outside its code of conduct.',
  standing: 'must',
}

/** L-136: what follows a withdrawal. */
export const afterWithdrawalCitation: Citation = {
  rule: 'L-136',
  source: 'SI 2007/1867 reg 8',
  says: 'A withdrawal is given in writing, whatever was paid is refunded, and no prosecution for the same circumstances follows.',
  standing: 'must',
}

/** L-136: a notice that is neither paid nor prosecuted is withdrawn. */
export const unpaidWithdrawalCitation: Citation = {
  rule: 'L-136',
  source: 'SI 2007/1867 reg 9',
  says: 'A notice that was not paid is withdrawn where the local authority does not prosecute.',
  standing: 'must',
}

/** L-136: the grounds on which a notice is withdrawn, each in a sentence. */
export const withdrawalGrounds = {
  'should not have been issued': 'The notice should not have been issued.',
  'wrong person': 'It should not have been issued to the person named in it.',
  'material error': 'It contains a material error.',
  'outside the code of conduct': 'It was not issued in accordance with the local authority’s code of conduct.',
  'unpaid and not prosecuted': 'It was not paid, and the local authority does not prosecute.',
} as const

/** One ground of withdrawal. */
export type WithdrawalGround = keyof typeof withdrawalGrounds

/** What a withdrawal brings with it. */
export type AfterWithdrawal = {
  toldInWriting: true
  refunded: boolean
  mayProsecute: false
  countsTowardsLimit: false
  citations: readonly Citation[]
}

/** L-134, L-136: what follows when a notice is withdrawn on a ground; the notice no longer counts towards the limit of two. */
export const afterWithdrawal = (ground: WithdrawalGround): AfterWithdrawal => {
  const unpaid = ground === 'unpaid and not prosecuted'
  return {
    toldInWriting: true,
    refunded: !unpaid,
    mayProsecute: false,
    countsTowardsLimit: false,
    citations: [unpaid ? unpaidWithdrawalCitation : withdrawalCitation, afterWithdrawalCitation],
  }
}
