import type { Example } from '#law/example.ts'
import type { DualFacts } from './dual-registration.ts'

/** L-066: how a session is marked here for a pupil who is registered at two schools. */
export const dualSessions: readonly Example<DualFacts & { day: string }, string>[] = [
  {
    says: 'On a Tuesday when the pupil is expected here, they are marked as anyone else.',
    facts: { expected: 'here', day: '2026-11-17' },
    answer: 'ordinary codes',
    rule: 'L-066',
  },
  {
    says: 'On a Thursday when they are expected at the other school, the code for that stands here.',
    facts: { expected: 'at-the-other-school', day: '2026-11-19' },
    answer: 'D',
    rule: 'L-066',
  },
  {
    says: 'If they do not come to the other school, that is taken to be an absence there and not here.',
    facts: { expected: 'at-the-other-school', absentThere: true, day: '2026-11-19' },
    answer: 'D',
    rule: 'L-066',
  },
  {
    says: 'A session in 2019 at the other school had the same letter.',
    facts: { expected: 'at-the-other-school', day: '2019-11-19' },
    answer: 'D',
    rule: 'L-066',
  },
]

/** L-066: how many sessions of a week count at this school. Each day has a morning and an afternoon. */
export const dualWeeks: readonly Example<
  { daysHere: number; daysAtTheOtherSchool: number },
  { possibleHere: number; atTheOtherSchool: number }
>[] = [
  {
    says: 'Monday to Wednesday here and Thursday and Friday there: six sessions are possible here, four are marked as the other school’s.',
    facts: { daysHere: 3, daysAtTheOtherSchool: 2 },
    answer: { possibleHere: 6, atTheOtherSchool: 4 },
    rule: 'L-066',
  },
  {
    says: 'A week wholly at the other school has no possible session here.',
    facts: { daysHere: 0, daysAtTheOtherSchool: 5 },
    answer: { possibleHere: 0, atTheOtherSchool: 10 },
    rule: 'L-066',
  },
]
