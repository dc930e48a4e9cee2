import type { Example } from '#law/example.ts'

/** L-077: whether the school is within walking distance, by the shortest safe route. */
export const walks: readonly Example<{ born: string; day: string; miles: number }, { within: boolean; limit: number }>[] = [
  {
    says: 'A seven-year-old who lives 2 miles from school lives within walking distance.',
    facts: { born: '2019-05-01', day: '2026-11-20', miles: 2 },
    answer: { within: true, limit: 2 },
    rule: 'L-077',
  },
  {
    says: 'At 2.1 miles the school is beyond walking distance for a seven-year-old.',
    facts: { born: '2019-05-01', day: '2026-11-20', miles: 2.1 },
    answer: { within: false, limit: 2 },
    rule: 'L-077',
  },
  {
    says: 'On the day before the eighth birthday the limit is still 2 miles.',
    facts: { born: '2018-11-20', day: '2026-11-19', miles: 2.5 },
    answer: { within: false, limit: 2 },
    rule: 'L-077',
  },
  {
    says: 'From the eighth birthday it is 3 miles, so that 2.5 miles is within it.',
    facts: { born: '2018-11-20', day: '2026-11-20', miles: 2.5 },
    answer: { within: true, limit: 3 },
    rule: 'L-077',
  },
  {
    says: 'A fourteen-year-old who lives 3 miles away lives within walking distance.',
    facts: { born: '2012-03-05', day: '2026-11-20', miles: 3 },
    answer: { within: true, limit: 3 },
    rule: 'L-077',
  },
  {
    says: 'At 3.2 miles the school is beyond it.',
    facts: { born: '2012-03-05', day: '2026-11-20', miles: 3.2 },
    answer: { within: false, limit: 3 },
    rule: 'L-077',
  },
]
