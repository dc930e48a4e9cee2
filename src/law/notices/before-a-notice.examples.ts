import type { Example } from '#law/example.ts'
import type { AuthorityCheck, Consideration } from './before-a-notice.ts'

/** L-139b: which of the four questions before a notice have no answer yet. */
export const answersGiven: readonly Example<Partial<Record<Consideration, string>>, { withoutAnswer: Consideration[] }>[] = [
  {
    says: 'All four are answered in writing.',
    facts: {
      threshold: '10 sessions since September',
      bestTool: 'yes, after two warnings',
      alternative: 'support was refused twice',
      equality: 'no known disability; asked the parent',
    },
    answer: { withoutAnswer: [] },
    rule: 'L-139b',
  },
  {
    says: 'Nothing about equality was written down, and the answer about another tool is blank.',
    facts: { threshold: '10 sessions since September', bestTool: 'yes', alternative: '  ' },
    answer: { withoutAnswer: ['alternative', 'equality'] },
    rule: 'L-139b',
  },
]

/** L-131, L-135: what stands in the way of a notice when the local authority is asked, or is not. */
export const checks: readonly Example<AuthorityCheck, { inTheWay: (keyof AuthorityCheck)[] }>[] = [
  {
    says: 'The local authority was asked, and nothing stands in the way.',
    facts: { authorityAsked: true },
    answer: { inTheWay: [] },
    rule: 'L-131',
  },
  {
    says: 'The local authority has not been asked.',
    facts: { authorityAsked: false },
    answer: { inTheWay: ['authorityAsked'] },
    rule: 'L-131',
  },
  {
    says: 'It has a prosecution in hand.',
    facts: { authorityAsked: true, prosecutionInHand: true },
    answer: { inTheWay: ['prosecutionInHand'] },
    rule: 'L-131',
  },
  {
    says: 'It was agreed that support is enough.',
    facts: { authorityAsked: true, supportAgreed: true },
    answer: { inTheWay: ['supportAgreed'] },
    rule: 'L-131',
  },
  {
    says: 'The pupil came from another authority last year, and that one was not asked.',
    facts: { authorityAsked: true, movedAuthorityWithinThreeYears: true },
    answer: { inTheWay: ['earlierAuthoritiesAsked'] },
    rule: 'L-135',
  },
  {
    says: 'The pupil came from another authority last year, and both were asked.',
    facts: { authorityAsked: true, movedAuthorityWithinThreeYears: true, earlierAuthoritiesAsked: true },
    answer: { inTheWay: [] },
    rule: 'L-135',
  },
]
