import type { Example } from '#law/example.ts'

/** L-113: percentages are shown rounded half up, and never compared once rounded. */
export const percentages: readonly Example<{ part: number; whole: number; decimals?: number }, string | undefined>[] = [
  { says: 'Nothing of nothing is no percentage.', facts: { part: 0, whole: 0 }, answer: undefined, rule: 'L-111' },
  { says: 'None of ten is none.', facts: { part: 0, whole: 10 }, answer: '0.0', rule: 'L-110' },
  { says: 'All of ten is all.', facts: { part: 10, whole: 10 }, answer: '100.0', rule: 'L-110' },
  { says: '97 sessions of 2,000 are 4.85 per cent: shown 4.9.', facts: { part: 97, whole: 2000 }, answer: '4.9', rule: 'L-113' },
  { says: '89.96 is shown as 90.0.', facts: { part: 8996, whole: 10_000 }, answer: '90.0', rule: 'L-113' },
  { says: '0.05 is rounded up.', facts: { part: 1, whole: 2000 }, answer: '0.1', rule: 'L-110' },
  { says: 'A hair less than 0.05 is not.', facts: { part: 1, whole: 2001 }, answer: '0.0', rule: 'L-110' },
  { says: '99.94 stays below 100.', facts: { part: 9994, whole: 10_000 }, answer: '99.9', rule: 'L-110' },
  { says: '9 of 13 to two decimals.', facts: { part: 9, whole: 13, decimals: 2 }, answer: '69.23', rule: 'L-110' },
  {
    says: '199 of 1,280 ends in an exact half, which goes up.',
    facts: { part: 199, whole: 1280, decimals: 5 },
    answer: '15.54688',
    rule: 'L-113',
  },
  { says: 'To whole per cents: an exact half goes up.', facts: { part: 1, whole: 200, decimals: 0 }, answer: '1', rule: 'L-113' },
  {
    says: 'England in 2017/18: 118,236,069 sessions missed of 2,456,291,730.',
    facts: { part: 118_236_069, whole: 2_456_291_730, decimals: 5 },
    answer: '4.81360',
    rule: 'L-110',
  },
  {
    says: 'Sums far beyond any school stay exact.',
    facts: { part: 4_503_599_627_370_495, whole: 9_007_199_254_740_991, decimals: 14 },
    answer: '49.99999999999999',
    rule: 'L-110',
  },
]
