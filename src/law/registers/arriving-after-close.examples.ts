import type { Example } from '#law/example.ts'

/** L-052: the mark of a session once the pupil has come after its register closed. */
export const lateArrivals: readonly Example<
  { markSoFar?: string; came: 'in that session' | 'in a later session' },
  { code?: string; changes: boolean }
>[] = [
  {
    says: 'Marked absent for a reason not known, comes at 9:50: the mark for coming after the close.',
    facts: { markSoFar: 'N', came: 'in that session' },
    answer: { code: 'U', changes: true },
    rule: 'L-052',
  },
  {
    says: 'Back at 10:40 from an appointment the school knew of: the mark for the appointment stays.',
    facts: { markSoFar: 'M', came: 'in that session' },
    answer: { code: 'M', changes: false },
    rule: 'L-052',
  },
  {
    says: 'The school bus broke down and the pupil comes at 9:50: the mark for that stays.',
    facts: { markSoFar: 'Y1', came: 'in that session' },
    answer: { code: 'Y1', changes: false },
    rule: 'L-052',
  },
  {
    says: 'Marked absent without a reason that was ever found, and comes after all.',
    facts: { markSoFar: 'O', came: 'in that session' },
    answer: { code: 'U', changes: true },
    rule: 'L-052',
  },
  {
    says: 'Not marked at all, and comes after the close.',
    facts: { came: 'in that session' },
    answer: { code: 'U', changes: true },
    rule: 'L-052',
  },
  {
    says: 'Came late already, while the register was open: that mark stays.',
    facts: { markSoFar: 'L', came: 'in that session' },
    answer: { code: 'L', changes: false },
    rule: 'L-052',
  },
  {
    says: 'Missed the whole morning and comes in the afternoon: the morning stays an absence.',
    facts: { markSoFar: 'N', came: 'in a later session' },
    answer: { code: 'N', changes: false },
    rule: 'L-052',
  },
  {
    says: 'The morning was not marked, and the pupil comes in the afternoon: no mark of the morning comes of it.',
    facts: { came: 'in a later session' },
    answer: { changes: false },
    rule: 'L-052',
  },
]
