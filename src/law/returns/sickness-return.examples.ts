import type { Example } from '#law/example.ts'
import type { Span } from '#law/registers/continuous-absence.examples.ts'

type Facts = {
  born?: string
  from: string
  sessions: readonly Span[]
  today: string
  expected?: { from: string; schoolDays: number }
  returnedFor?: string[]
}

/** L-101, L-177: whether the local authority is told of a pupil’s sickness in the school year 2026/27. */
export const sicknesses: readonly Example<Facts, { step: string; days: number; total: number }>[] = [
  {
    says: 'Twelve days ill in the autumn and three from 4 January: fifteen in all, so the return is made.',
    facts: {
      from: '2026-11-30',
      sessions: [
        ['I', 24],
        ['/', 6],
        ['I', 6],
      ],
      today: '2027-01-06',
    },
    answer: { step: 'make the return', days: 15, total: 15 },
    rule: 'L-101',
  },
  {
    says: 'A day before, with fourteen.',
    facts: {
      from: '2026-11-30',
      sessions: [
        ['I', 24],
        ['/', 6],
        ['I', 4],
      ],
      today: '2027-01-05',
    },
    answer: { step: 'point out', days: 14, total: 14 },
    rule: 'L-101',
  },
  {
    says: 'A hospital’s letter says four weeks from Monday 9 November: the return is made at once, with no day recorded.',
    facts: { from: '2026-11-02', sessions: [['/', 10]], today: '2026-11-06', expected: { from: '2026-11-09', schoolDays: 20 } },
    answer: { step: 'make the return', days: 0, total: 20 },
    rule: 'L-101',
  },
  {
    says: 'Fourteen days expected, none recorded: not yet.',
    facts: { from: '2026-11-02', sessions: [['/', 10]], today: '2026-11-06', expected: { from: '2026-11-09', schoolDays: 14 } },
    answer: { step: 'nothing', days: 0, total: 14 },
    rule: 'L-101',
  },
  {
    says: 'Nine days ill: nothing yet.',
    facts: { from: '2026-11-02', sessions: [['I', 18]], today: '2026-11-12' },
    answer: { step: 'nothing', days: 9, total: 9 },
    rule: 'L-101',
  },
  {
    says: 'Ten days ill: the pupil is pointed out.',
    facts: { from: '2026-11-02', sessions: [['I', 20]], today: '2026-11-13' },
    answer: { step: 'point out', days: 10, total: 10 },
    rule: 'L-101',
  },
  {
    says: 'Twenty days ill without a break, the return made on the fifteenth: no second one.',
    facts: { from: '2026-11-02', sessions: [['I', 40]], today: '2026-11-27', returnedFor: ['2026-11-20'] },
    answer: { step: 'already returned', days: 20, total: 20 },
    rule: 'L-101',
  },
  {
    says: 'Back at school and ill again: another time of sickness, for which a return may be needed anew.',
    facts: {
      from: '2026-11-02',
      sessions: [
        ['I', 30],
        ['/', 4],
        ['I', 2],
      ],
      today: '2026-11-25',
      returnedFor: ['2026-11-20'],
    },
    answer: { step: 'make the return', days: 16, total: 16 },
    rule: 'L-101',
  },
  {
    says: 'A sixth-former: no return.',
    facts: { born: '2009-10-05', from: '2026-11-02', sessions: [['I', 40]], today: '2026-11-27' },
    answer: { step: 'not of compulsory school age', days: 0, total: 0 },
    rule: 'L-101',
  },
  {
    says: 'Ill on three mornings and in school each afternoon: three days, as Daymark counts them.',
    facts: {
      from: '2026-11-02',
      sessions: [
        ['I', 1],
        ['\\', 1],
        ['I', 1],
        ['\\', 1],
        ['I', 1],
        ['\\', 1],
      ],
      today: '2026-11-04',
    },
    answer: { step: 'nothing', days: 3, total: 3 },
    rule: 'L-101',
  },
]
