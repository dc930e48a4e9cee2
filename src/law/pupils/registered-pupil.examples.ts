import type { Example } from '#law/example.ts'

/** A stay in the admission register: its starting day, and its last day where it has one. */
export type Stay = { startingDay: string; lastDay?: string }

/** L-009: who is a registered pupil on a day. */
export const registered: readonly Example<{ stays: readonly Stay[]; day: string }, boolean>[] = [
  {
    says: 'A pupil whose starting day is 2 September 2026 is registered from that day, also when nobody has seen them yet.',
    facts: { stays: [{ startingDay: '2026-09-02' }], day: '2026-09-02' },
    answer: true,
    rule: 'L-009',
  },
  {
    says: 'The day before the starting day the child is not a registered pupil.',
    facts: { stays: [{ startingDay: '2026-09-02' }], day: '2026-09-01' },
    answer: false,
    rule: 'L-009',
  },
  {
    says: 'A pupil whose name was deleted with effect from the end of 17 July 2026 is registered on that day.',
    facts: { stays: [{ startingDay: '2021-09-02', lastDay: '2026-07-17' }], day: '2026-07-17' },
    answer: true,
    rule: 'L-009',
  },
  {
    says: 'The day after it, the pupil is not.',
    facts: { stays: [{ startingDay: '2021-09-02', lastDay: '2026-07-17' }], day: '2026-07-18' },
    answer: false,
    rule: 'L-009',
  },
  {
    says: 'A pupil who left and came back is registered again from the second starting day.',
    facts: {
      stays: [{ startingDay: '2021-09-02', lastDay: '2024-03-28' }, { startingDay: '2026-01-05' }],
      day: '2026-01-05',
    },
    answer: true,
    rule: 'L-009',
  },
  {
    says: 'A child who is offered a place and has no entry in the admission register is not a registered pupil.',
    facts: { stays: [], day: '2026-09-02' },
    answer: false,
    rule: 'L-009',
  },
]
