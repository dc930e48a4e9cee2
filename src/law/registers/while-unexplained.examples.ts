import type { Example } from '#law/example.ts'

/** L-054: the steps after an absence on Monday 7 September 2026 that stays unexplained. */
export const steps: readonly Example<{ absent: string; today: string }, { step: string; schoolDaysGone: number }>[] = [
  {
    says: 'The second school day after, Wednesday 9 September: nothing yet, the first contact having been made.',
    facts: { absent: '2026-09-07', today: '2026-09-09' },
    answer: { step: 'wait', schoolDaysGone: 2 },
    rule: 'L-054',
  },
  {
    says: 'The third, Thursday: a reminder.',
    facts: { absent: '2026-09-07', today: '2026-09-10' },
    answer: { step: 'remind', schoolDaysGone: 3 },
    rule: 'L-054',
  },
  {
    says: 'The fourth, Friday: somebody is to ask again.',
    facts: { absent: '2026-09-07', today: '2026-09-11' },
    answer: { step: 'ask again', schoolDaysGone: 4 },
    rule: 'L-054',
  },
  {
    says: 'The weekend brings it no further.',
    facts: { absent: '2026-09-07', today: '2026-09-13' },
    answer: { step: 'ask again', schoolDaysGone: 4 },
    rule: 'L-054',
  },
  {
    says: 'The fifth, Monday 14 September: the last day on which the mark may stand.',
    facts: { absent: '2026-09-07', today: '2026-09-14' },
    answer: { step: 'ask again', schoolDaysGone: 5 },
    rule: 'L-054',
  },
  {
    says: 'Tuesday 15 September: overdue.',
    facts: { absent: '2026-09-07', today: '2026-09-15' },
    answer: { step: 'overdue', schoolDaysGone: 6 },
    rule: 'L-054',
  },
]
