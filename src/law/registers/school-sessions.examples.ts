import type { Example } from '#law/example.ts'

/** L-004: whether a school year is long enough. */
export const yearLengths: readonly Example<
  { school: 'maintained' | 'academy' | 'independent'; sessions: number },
  { days: number; fewestSessions?: number; sessionsShort: number }
>[] = [
  {
    says: 'A maintained school that plans 380 sessions, 190 days, plans enough.',
    facts: { school: 'maintained', sessions: 380 },
    answer: { days: 190, fewestSessions: 380, sessionsShort: 0 },
    rule: 'L-004',
  },
  {
    says: 'One that plans 189 days and a morning is one session short.',
    facts: { school: 'maintained', sessions: 379 },
    answer: { days: 189.5, fewestSessions: 380, sessionsShort: 1 },
    rule: 'L-004',
  },
  {
    says: 'One that plans 195 days plans more than enough.',
    facts: { school: 'maintained', sessions: 390 },
    answer: { days: 195, fewestSessions: 380, sessionsShort: 0 },
    rule: 'L-004',
  },
  {
    says: 'An academy follows its funding agreement: no number holds for all.',
    facts: { school: 'academy', sessions: 370 },
    answer: { days: 185, sessionsShort: 0 },
    rule: 'L-004',
  },
  {
    says: 'No number was found for independent schools.',
    facts: { school: 'independent', sessions: 340 },
    answer: { days: 170, sessionsShort: 0 },
    rule: 'L-004',
  },
]
