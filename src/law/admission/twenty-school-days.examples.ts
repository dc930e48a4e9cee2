import type { Example } from '#law/example.ts'
import type { Span } from '#law/registers/continuous-absence.examples.ts'

/** L-038: whether an absence is long enough for the ground to be looked into. Half-term is from 26 to 30 October. */
export const longAbsences: readonly Example<
  { from: string; sessions: readonly Span[]; today: string },
  { longEnough: boolean; schoolDays: number }
>[] = [
  {
    says: 'Forty sessions without a reason, twenty school days: long enough, and still nothing is deleted without the enquiries.',
    facts: { from: '2026-09-07', sessions: [['O', 40]], today: '2026-10-02' },
    answer: { longEnough: true, schoolDays: 20 },
    rule: 'L-038',
  },
  {
    says: 'Thirty-nine, and on the last afternoon the pupil comes after the close: not long enough.',
    facts: {
      from: '2026-09-07',
      sessions: [
        ['O', 39],
        ['U', 1],
      ],
      today: '2026-10-02',
    },
    answer: { longEnough: false, schoolDays: 0 },
    rule: 'L-038',
  },
  {
    says: 'The pupil comes after the close on the first morning: nineteen whole days follow.',
    facts: {
      from: '2026-09-07',
      sessions: [
        ['U', 1],
        ['O', 39],
      ],
      today: '2026-10-02',
    },
    answer: { longEnough: false, schoolDays: 19 },
    rule: 'L-038',
  },
  {
    says: 'Two days of snow in the twenty, when the whole school was closed: every session must carry one of the three codes.',
    facts: {
      from: '2026-09-07',
      sessions: [
        ['O', 20],
        ['Y4', 4],
        ['O', 16],
      ],
      today: '2026-10-02',
    },
    answer: { longEnough: false, schoolDays: 8 },
    rule: 'L-038',
  },
  {
    says: 'A holiday without leave, an absence without a reason yet and an unauthorised one may follow each other.',
    facts: {
      from: '2026-09-07',
      sessions: [
        ['G', 10],
        ['O', 20],
        ['N', 10],
      ],
      today: '2026-10-02',
    },
    answer: { longEnough: true, schoolDays: 20 },
    rule: 'L-038',
  },
  {
    says: 'One day ill in the middle breaks it.',
    facts: {
      from: '2026-09-07',
      sessions: [
        ['O', 20],
        ['I', 2],
        ['O', 18],
      ],
      today: '2026-10-02',
    },
    answer: { longEnough: false, schoolDays: 9 },
    rule: 'L-038',
  },
  {
    says: 'From 12 October over half-term to 6 November: the calendar shows four weeks, the school fifteen days.',
    facts: { from: '2026-10-12', sessions: [['O', 30]], today: '2026-11-06' },
    answer: { longEnough: false, schoolDays: 15 },
    rule: 'L-038',
  },
  {
    says: 'A session that was not marked says nothing of the pupil, and breaks it.',
    facts: {
      from: '2026-09-07',
      sessions: [
        ['O', 20],
        ['not marked', 1],
        ['O', 19],
      ],
      today: '2026-10-02',
    },
    answer: { longEnough: false, schoolDays: 9 },
    rule: 'L-038',
  },
  {
    says: 'On the nineteenth day it is a day too short.',
    facts: { from: '2026-09-07', sessions: [['O', 40]], today: '2026-10-01' },
    answer: { longEnough: false, schoolDays: 19 },
    rule: 'L-038',
  },
]
