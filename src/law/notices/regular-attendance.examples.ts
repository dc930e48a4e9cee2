import type { Example } from '#law/example.ts'
import type { NoOffence } from './regular-attendance.ts'

/** L-181: whether a code stands for an absence that is no offence, and for which reason. */
export const codesAndOffences: readonly Example<{ code: string; day: string }, { noOffence: NoOffence | 'no' }>[] = [
  {
    says: 'Illness.',
    facts: { code: 'I', day: '2026-09-07' },
    answer: { noOffence: 'sickness or unavoidable cause' },
    rule: 'L-181',
  },
  {
    says: 'The school bus did not run.',
    facts: { code: 'Y1', day: '2026-09-07' },
    answer: { noOffence: 'sickness or unavoidable cause' },
    rule: 'L-181',
  },
  {
    says: 'Leave for exceptional circumstances.',
    facts: { code: 'C', day: '2026-09-07' },
    answer: { noOffence: 'leave' },
    rule: 'L-181',
  },
  { says: 'A medical appointment.', facts: { code: 'M', day: '2026-09-07' }, answer: { noOffence: 'leave' }, rule: 'L-181' },
  { says: 'A religious day.', facts: { code: 'R', day: '2026-09-07' }, answer: { noOffence: 'religious day' }, rule: 'L-181' },
  {
    says: 'The local authority did not arrange the travel that it had to.',
    facts: { code: 'Q', day: '2026-09-07' },
    answer: { noOffence: 'travel arrangements not made' },
    rule: 'L-181',
  },
  {
    says: 'A travelling family.',
    facts: { code: 'T', day: '2026-09-07' },
    answer: { noOffence: 'travelling family' },
    rule: 'L-181',
  },
  { says: 'A holiday without leave.', facts: { code: 'G', day: '2026-09-07' }, answer: { noOffence: 'no' }, rule: 'L-181' },
  {
    says: 'Coming after the register has closed.',
    facts: { code: 'U', day: '2026-09-07' },
    answer: { noOffence: 'no' },
    rule: 'L-181',
  },
  {
    says: 'A pupil who is present: there is no absence to excuse.',
    facts: { code: '/', day: '2026-09-07' },
    answer: { noOffence: 'no' },
    rule: 'L-181',
  },
]
