import type { Example } from '#law/example.ts'

/** L-162: whether something is shared without asking the parents for consent. */
export const shared: readonly Example<
  { shared: 'attendance return' | 'sickness return' | 'daily data' | 'anything else' },
  'without consent' | 'not answered here'
>[] = [
  {
    says: 'The attendance return to the local authority.',
    facts: { shared: 'attendance return' },
    answer: 'without consent',
    rule: 'L-162',
  },
  {
    says: 'The sickness return, though it tells of health.',
    facts: { shared: 'sickness return' },
    answer: 'without consent',
    rule: 'L-162',
  },
  {
    says: 'The daily data for the Department for Education.',
    facts: { shared: 'daily data' },
    answer: 'without consent',
    rule: 'L-162',
  },
  {
    says: 'A list of absences for a sports club: no rule here allows it.',
    facts: { shared: 'anything else' },
    answer: 'not answered here',
    rule: 'L-162',
  },
]
