import type { Example } from '#law/example.ts'

/** The calendar of the examples: half-term 26 to 30 October 2026, term ends 18 December, begins again 4 January 2027. */
export const calendar: readonly { first: string; last: string }[] = [
  { first: '2026-09-02', last: '2026-10-23' },
  { first: '2026-11-02', last: '2026-12-18' },
  { first: '2027-01-04', last: '2027-02-12' },
]

/** L-054: the last day on which an absence may stay unexplained: the fifth school day after it. */
export const lastDays: readonly Example<{ absent: string; trainingDays?: string[] }, { until: string }>[] = [
  {
    says: 'Absent on a Monday: until the Monday after.',
    facts: { absent: '2026-09-07' },
    answer: { until: '2026-09-14' },
    rule: 'L-054',
  },
  {
    says: 'Absent on the Wednesday before half-term.',
    facts: { absent: '2026-10-21' },
    answer: { until: '2026-11-04' },
    rule: 'L-054',
  },
  {
    says: 'Absent on the last day before half-term.',
    facts: { absent: '2026-10-23' },
    answer: { until: '2026-11-06' },
    rule: 'L-054',
  },
  { says: 'Absent just before Christmas.', facts: { absent: '2026-12-16' }, answer: { until: '2027-01-06' }, rule: 'L-054' },
  {
    says: 'A training day is no school day.',
    facts: { absent: '2026-09-07', trainingDays: ['2026-09-11'] },
    answer: { until: '2026-09-15' },
    rule: 'L-054',
  },
]
