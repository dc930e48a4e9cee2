import type { Example } from '#law/example.ts'

/** L-136: whether a payment settles a first notice that was received on Monday 5 October 2026. */
export const payments: readonly Example<{ pounds: number; on: string }, { settles: boolean; because?: string }>[] = [
  {
    says: '£80 on the 21st day, Sunday 25 October.',
    facts: { pounds: 80, on: '2026-10-25' },
    answer: { settles: true },
    rule: 'L-136',
  },
  {
    says: '£80 a day later is too little.',
    facts: { pounds: 80, on: '2026-10-26' },
    answer: { settles: false, because: '£80 does not settle this notice: £160 is due on 26 October 2026, in full.' },
    rule: 'L-136',
  },
  {
    says: '£160 on the 28th day, Sunday 1 November.',
    facts: { pounds: 160, on: '2026-11-01' },
    answer: { settles: true },
    rule: 'L-136',
  },
  {
    says: '£160 on the 29th day comes too late.',
    facts: { pounds: 160, on: '2026-11-02' },
    answer: {
      settles: false,
      because:
        'No payment settles this notice on 2 November 2026: the days to pay have passed, or the day of receipt is not known.',
    },
    rule: 'L-136',
  },
  {
    says: 'A first instalment of £40 settles nothing.',
    facts: { pounds: 40, on: '2026-10-06' },
    answer: { settles: false, because: '£40 does not settle this notice: £80 is due on 6 October 2026, in full.' },
    rule: 'L-136',
  },
]
