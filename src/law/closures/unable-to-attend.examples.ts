import type { Example } from '#law/example.ts'
import type { UnableFacts } from './unable-to-attend.ts'

const day = '2026-11-20'

/** L-077: how a pupil is marked whom something kept from attending. */
export const unable: readonly Example<UnableFacts & { day: string }, { code: string; because: string }>[] = [
  {
    says: 'The authority owes a pupil a taxi and has not arranged one.',
    facts: { cause: 'travel-not-arranged', authorityHadDuty: true, day },
    answer: { code: 'Q', because: 'The local authority had a duty to arrange travel and did not.' },
    rule: 'L-077',
  },
  {
    says: 'A parent would like a taxi to which the pupil is not entitled.',
    facts: { cause: 'travel-not-arranged', authorityHadDuty: false, day },
    answer: { code: 'ordinary codes', because: 'The local authority had no duty to arrange travel for this pupil.' },
    rule: 'L-077',
  },
  {
    says: 'A pupil is held at a police station.',
    facts: { cause: 'detained', day },
    answer: { code: 'Y5', because: 'The pupil was in police custody, remanded or serving a sentence of detention.' },
    rule: 'L-077',
  },
  {
    says: 'Public health officers ask a pupil to stay away after contact with an infection.',
    facts: { cause: 'public-health', day },
    answer: { code: 'Y6', because: 'Coming would have gone against law or guidance about infection or disease.' },
    rule: 'L-077',
  },
  {
    says: 'A burst pipe traps the pupil at home.',
    facts: { cause: 'other-cause', affectsThePupil: true, day },
    answer: { code: 'Y7', because: 'The pupil was kept away by a cause that could not be avoided. Its nature is recorded.' },
    rule: 'L-077',
  },
  {
    says: 'A parent’s car breaks down and the pupil could have come without it.',
    facts: { cause: 'other-cause', affectsThePupil: false, day },
    answer: { code: 'ordinary codes', because: 'The cause kept a parent from bringing the pupil, not the pupil from coming.' },
    rule: 'L-077',
  },
  {
    says: 'On 18 August 2024 the law had no code for detention.',
    facts: { cause: 'detained', day: '2024-08-18' },
    answer: { code: 'ordinary codes', because: 'There was no code for this cause on this day.' },
    rule: 'L-077',
  },
]
