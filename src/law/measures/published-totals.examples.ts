import type { Example } from '#law/example.ts'
import type { ReturnedAbsence } from './published-totals.ts'

/** L-117: returns in which the totals and the reasons differ, as the Department worked them. */
export const returns: readonly Example<ReturnedAbsence, { absent: number; from: 'totals' | 'reasons' }>[] = [
  {
    says: '15 authorised and 35 unauthorised, reasons for 42: the totals.',
    facts: { authorised: 15, unauthorised: 35, byReason: 42 },
    answer: { absent: 50, from: 'totals' },
    rule: 'L-117',
  },
  {
    says: '30 authorised and 10 unauthorised, reasons for 50: the reasons.',
    facts: { authorised: 30, unauthorised: 10, byReason: 50 },
    answer: { absent: 50, from: 'reasons' },
    rule: 'L-117',
  },
  {
    says: '20 authorised and 5 unauthorised, reasons for 25: both say the same.',
    facts: { authorised: 20, unauthorised: 5, byReason: 25 },
    answer: { absent: 25, from: 'reasons' },
    rule: 'L-117',
  },
]

/** L-118: an authority with two phases, one of which answered better than the other. */
export const totals: readonly Example<{ phases: readonly { rate: number; pupils: number }[] }, number | undefined>[] = [
  {
    says: 'A primary phase of 3,000 pupils at 95 per cent and a secondary phase of 1,000 at 91: 94 over all.',
    facts: {
      phases: [
        { rate: 95, pupils: 3000 },
        { rate: 91, pupils: 1000 },
      ],
    },
    answer: 94,
    rule: 'L-118',
  },
  { says: 'Of no pupils there is no rate.', facts: { phases: [] }, answer: undefined, rule: 'L-118' },
]
