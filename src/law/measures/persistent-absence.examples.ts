import type { Example } from '#law/example.ts'

/** L-111, L-112, L-113: sessions missed of sessions possible, and whether that is persistent or severe absence. */
export const absences: readonly Example<{ absent: number; possible: number }, { persistent: boolean; severe: boolean }>[] = [
  {
    says: '28 of 280 sessions missed: exactly ten per cent.',
    facts: { absent: 28, possible: 280 },
    answer: { persistent: true, severe: false },
    rule: 'L-111',
  },
  {
    says: '27 of 280 sessions missed: under ten per cent.',
    facts: { absent: 27, possible: 280 },
    answer: { persistent: false, severe: false },
    rule: 'L-111',
  },
  {
    says: '29 of 291 sessions missed: 9.97 per cent, and shown as 10.0.',
    facts: { absent: 29, possible: 291 },
    answer: { persistent: false, severe: false },
    rule: 'L-113',
  },
  {
    says: 'One of ten sessions missed, by a pupil who has been here a week.',
    facts: { absent: 1, possible: 10 },
    answer: { persistent: true, severe: false },
    rule: 'L-111',
  },
  {
    says: '38 of 380 sessions missed: 19 days of a whole year.',
    facts: { absent: 38, possible: 380 },
    answer: { persistent: true, severe: false },
    rule: 'L-111',
  },
  {
    says: '1,004 of 10,000 missed: attendance of 89.96 per cent is shown as 90.0, and is persistent absence.',
    facts: { absent: 1004, possible: 10_000 },
    answer: { persistent: true, severe: false },
    rule: 'L-113',
  },
  {
    says: '140 of 280 sessions missed: exactly half, so severe and persistent too.',
    facts: { absent: 140, possible: 280 },
    answer: { persistent: true, severe: true },
    rule: 'L-112',
  },
  {
    says: '139 of 280 sessions missed: just under half.',
    facts: { absent: 139, possible: 280 },
    answer: { persistent: true, severe: false },
    rule: 'L-112',
  },
  {
    says: 'No session was possible: neither.',
    facts: { absent: 0, possible: 0 },
    answer: { persistent: false, severe: false },
    rule: 'L-111',
  },
]

/** L-114: over what time persistent and severe absence may be stated. */
export const periods: readonly Example<
  { from: string; to: string; is?: 'term' | 'year' | 'year-to-date' },
  'stated' | 'with a caution' | 'refused'
>[] = [
  { says: 'A single day.', facts: { from: '2026-09-07', to: '2026-09-07' }, answer: 'refused', rule: 'L-114' },
  { says: 'A week, Monday to Friday.', facts: { from: '2026-09-07', to: '2026-09-11' }, answer: 'refused', rule: 'L-114' },
  { says: 'Seven days, Monday to Sunday.', facts: { from: '2026-09-07', to: '2026-09-13' }, answer: 'refused', rule: 'L-114' },
  {
    says: 'The year to date, in its first week.',
    facts: { from: '2026-09-01', to: '2026-09-07', is: 'year-to-date' },
    answer: 'refused',
    rule: 'L-114',
  },
  {
    says: 'The year to date, from its eighth day.',
    facts: { from: '2026-09-01', to: '2026-09-08', is: 'year-to-date' },
    answer: 'stated',
    rule: 'L-114',
  },
  { says: 'The autumn term.', facts: { from: '2026-09-01', to: '2026-12-18', is: 'term' }, answer: 'stated', rule: 'L-114' },
  {
    says: 'The whole school year.',
    facts: { from: '2025-09-01', to: '2026-07-22', is: 'year' },
    answer: 'stated',
    rule: 'L-114',
  },
  {
    says: 'Eight days of one’s own choosing.',
    facts: { from: '2026-09-07', to: '2026-09-14' },
    answer: 'with a caution',
    rule: 'L-114',
  },
]
