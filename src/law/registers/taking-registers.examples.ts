import type { Session } from '#law/codes/attendance-codes.ts'
import type { Example } from '#law/example.ts'

/** A register window of an example: pupils due, register from, closed, session ends. */
export type WindowTimes = { dueBy?: string; registerFrom: string; closes: string; sessionEnds: string }

const morning: WindowTimes = { dueBy: '09:00', registerFrom: '09:10', closes: '09:30', sessionEnds: '12:00' }
const afternoon: WindowTimes = { registerFrom: '13:00', closes: '13:30', sessionEnds: '15:20' }

/** L-050, L-052: pupils due at 9:00, register from 9:10, closed at 9:30, morning ends at 12:00; afternoon from 13:00 to 13:30. */
export const arrivals: readonly Example<
  { window: WindowTimes; session: Session; arrives: string },
  { code: string | undefined; minutesLate?: number }
>[] = [
  {
    says: 'In at 9:05: late for the school, present in the register.',
    facts: { window: morning, session: 'AM', arrives: '09:05' },
    answer: { code: '/', minutesLate: 0 },
    rule: 'L-050',
  },
  {
    says: 'In as the register begins, at 9:10.',
    facts: { window: morning, session: 'AM', arrives: '09:10' },
    answer: { code: '/', minutesLate: 0 },
    rule: 'L-050',
  },
  {
    says: 'A second after 9:10.',
    facts: { window: morning, session: 'AM', arrives: '09:10:01' },
    answer: { code: 'L', minutesLate: 10 },
    rule: 'L-050',
  },
  {
    says: 'In as the register closes, at 9:30.',
    facts: { window: morning, session: 'AM', arrives: '09:30' },
    answer: { code: 'L', minutesLate: 30 },
    rule: 'L-050',
  },
  {
    says: 'A second after 9:30.',
    facts: { window: morning, session: 'AM', arrives: '09:30:01' },
    answer: { code: 'U', minutesLate: 30 },
    rule: 'L-052',
  },
  {
    says: 'In at 10:40.',
    facts: { window: morning, session: 'AM', arrives: '10:40' },
    answer: { code: 'U', minutesLate: 100 },
    rule: 'L-052',
  },
  {
    says: 'In after the morning has ended: no mark of the morning comes of it.',
    facts: { window: morning, session: 'AM', arrives: '12:01' },
    answer: { code: undefined },
    rule: 'L-052',
  },
  {
    says: 'There when the afternoon register begins.',
    facts: { window: afternoon, session: 'PM', arrives: '13:00' },
    answer: { code: '\\', minutesLate: 0 },
    rule: 'L-050',
  },
  {
    says: 'Twelve minutes into the afternoon.',
    facts: { window: afternoon, session: 'PM', arrives: '13:12' },
    answer: { code: 'L', minutesLate: 12 },
    rule: 'L-050',
  },
]

/** L-051: how long a register may be open, and from when that has been so. */
export const windows: readonly Example<{ registerFrom: string; closes: string; day: string }, 'stands' | 'refused'>[] = [
  {
    says: 'Open for exactly 30 minutes.',
    facts: { registerFrom: '08:50', closes: '09:20', day: '2026-09-07' },
    answer: 'stands',
    rule: 'L-051',
  },
  {
    says: 'Open for 10 minutes.',
    facts: { registerFrom: '08:50', closes: '09:00', day: '2026-09-07' },
    answer: 'stands',
    rule: 'L-051',
  },
  {
    says: 'Open for 31 minutes.',
    facts: { registerFrom: '08:50', closes: '09:21', day: '2026-09-07' },
    answer: 'refused',
    rule: 'L-051',
  },
  {
    says: 'Open for 45 minutes in 2023, before the limit.',
    facts: { registerFrom: '08:50', closes: '09:35', day: '2023-09-07' },
    answer: 'stands',
    rule: 'L-051',
  },
]
