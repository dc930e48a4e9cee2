import type { Example } from '#law/example.ts'

/** L-005, L-006, L-026: whether the line of one pupil in the register of a session is as it should be. */
export const registerLines: readonly Example<
  { onRoll: boolean; boarder: boolean; codes: number },
  'as it should be' | 'faulty'
>[] = [
  {
    says: 'A day pupil on roll, with one code.',
    facts: { onRoll: true, boarder: false, codes: 1 },
    answer: 'as it should be',
    rule: 'L-026',
  },
  {
    says: 'A day pupil on roll without a code: the register of that session is not whole.',
    facts: { onRoll: true, boarder: false, codes: 0 },
    answer: 'faulty',
    rule: 'L-005',
  },
  {
    says: 'A day pupil with two codes for one session.',
    facts: { onRoll: true, boarder: false, codes: 2 },
    answer: 'faulty',
    rule: 'L-026',
  },
  {
    says: 'A boarder without a code: boarders are not in the attendance register.',
    facts: { onRoll: true, boarder: true, codes: 0 },
    answer: 'as it should be',
    rule: 'L-006',
  },
  {
    says: 'A boarder with a code.',
    facts: { onRoll: true, boarder: true, codes: 1 },
    answer: 'faulty',
    rule: 'L-006',
  },
  {
    says: 'Someone who is not on roll, with a code.',
    facts: { onRoll: false, boarder: false, codes: 1 },
    answer: 'faulty',
    rule: 'L-026',
  },
  {
    says: 'Someone who is not on roll, without a code.',
    facts: { onRoll: false, boarder: false, codes: 0 },
    answer: 'as it should be',
    rule: 'L-026',
  },
]
