import type { Example } from '#law/example.ts'
import type { SessionCounts } from './absence-measures.ts'

/** L-110: marks of one pupil, and what they come to. */
export const pupils: readonly Example<
  { day: string; marks: [code: string, times: number][] },
  { counts: Partial<SessionCounts>; percent?: string }
>[] = [
  {
    says: 'Twenty sessions of which thirteen were possible.',
    facts: {
      day: '2026-09-07',
      marks: [
        ['/', 3],
        ['\\', 3],
        ['L', 1],
        ['V', 2],
        ['I', 3],
        ['U', 1],
        ['D', 4],
        ['Y4', 1],
        ['#', 2],
      ],
    },
    answer: {
      counts: { present: 7, approvedEducationalActivity: 2, authorised: 3, unauthorised: 1, possible: 13, attended: 9, late: 2 },
      percent: '69.2',
    },
    rule: 'L-110',
  },
  {
    says: 'An interview in the old lists counts as attending.',
    facts: { day: '2024-05-14', marks: [['J', 1]] },
    answer: { counts: { attended: 1, possible: 1 }, percent: '100.0' },
    rule: 'L-175',
  },
  {
    says: 'An interview since then is an absence.',
    facts: { day: '2025-05-14', marks: [['J1', 1]] },
    answer: { counts: { attended: 0, authorised: 1, possible: 1 }, percent: '0.0' },
    rule: 'L-068',
  },
  {
    says: 'Closed sessions count for nothing.',
    facts: {
      day: '2026-10-26',
      marks: [
        ['#', 10],
        ['Z', 2],
      ],
    },
    answer: { counts: { possible: 0, attended: 0 } },
    rule: 'L-060',
  },
]
