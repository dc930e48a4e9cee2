import type { Example } from '#law/example.ts'

/** L-072: which of the days away are religious observance. */
export const observances: readonly Example<
  { away: readonly string[]; setApart: readonly string[] },
  { authorised: readonly string[]; needLeave: readonly string[] }
>[] = [
  {
    says: 'The religious body sets one day apart and the family takes three: one is authorised, the other two need leave.',
    facts: { away: ['2026-03-19', '2026-03-20', '2026-03-23'], setApart: ['2026-03-20'] },
    answer: { authorised: ['2026-03-20'], needLeave: ['2026-03-19', '2026-03-23'] },
    rule: 'L-072',
  },
  {
    says: 'Where it sets several days apart, all of them are authorised: the law has no limit to a year.',
    facts: {
      away: ['2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05'],
      setApart: ['2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05'],
    },
    answer: { authorised: ['2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05'], needLeave: [] },
    rule: 'L-072',
  },
  {
    says: 'A wedding in a place of worship is not a day set apart.',
    facts: { away: ['2026-05-15'], setApart: [] },
    answer: { authorised: [], needLeave: ['2026-05-15'] },
    rule: 'L-072',
  },
  {
    says: 'A day set apart in 2012 was authorised in the same way.',
    facts: { away: ['2012-10-26'], setApart: ['2012-10-26'] },
    answer: { authorised: ['2012-10-26'], needLeave: [] },
    rule: 'L-072',
  },
]
