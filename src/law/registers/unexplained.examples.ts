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

/** L-054: whether an absence of Monday 7 September 2026 may still stand unexplained. */
export const stillLawful: readonly Example<{ absent: string; today: string }, 'may still stand' | 'overdue'>[] = [
  {
    says: 'On the evening of the fifth school day, Monday 14 September: it may still stand.',
    facts: { absent: '2026-09-07', today: '2026-09-14' },
    answer: 'may still stand',
    rule: 'L-054',
  },
  {
    says: 'On the sixth, Tuesday 15 September: it is overdue.',
    facts: { absent: '2026-09-07', today: '2026-09-15' },
    answer: 'overdue',
    rule: 'L-054',
  },
]

/** L-055: how an absence counts before and after its reason is known. */
export const countedMeanwhile: readonly Example<{ code: string; day: string }, { unauthorised: boolean }>[] = [
  {
    says: 'No reason is known yet: it counts as unauthorised.',
    facts: { code: 'N', day: '2026-09-07' },
    answer: { unauthorised: true },
    rule: 'L-055',
  },
  {
    says: 'The parent rings, the pupil is ill, the mark is amended: it counts as authorised.',
    facts: { code: 'I', day: '2026-09-07' },
    answer: { unauthorised: false },
    rule: 'L-055',
  },
]
