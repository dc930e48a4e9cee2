import type { Session } from '#law/codes/attendance-codes.ts'
import type { Example } from '#law/example.ts'

/** The terms of the examples, first and last day; Monday to Friday. */
export const terms: readonly { first: string; last: string }[] = [
  { first: '2024-06-03', last: '2024-07-19' },
  { first: '2024-09-03', last: '2024-10-25' },
  { first: '2026-04-13', last: '2026-05-22' },
  { first: '2026-06-01', last: '2026-07-21' },
  { first: '2026-09-02', last: '2026-10-23' },
  { first: '2026-11-02', last: '2026-12-18' },
  { first: '2027-01-04', last: '2027-02-12' },
]

/** Absences with one code on every school day of a span, in both sessions unless one is named. */
export type Absences = { code: string; from: string; to: string; session?: Session }

/** L-011, L-132: on which day the ten school weeks begin that end with a day. */
export const windows: readonly Example<{ asAt: string; closed?: string[] }, { from: string }>[] = [
  {
    says: 'In mid-September the ten school weeks reach back over the summer holiday into the last school year.',
    facts: { asAt: '2026-09-18' },
    answer: { from: '2026-06-08' },
    rule: 'L-132',
  },
  {
    says: 'Three weeks later they still reach back into July.',
    facts: { asAt: '2026-10-09' },
    answer: { from: '2026-06-29' },
    rule: 'L-132',
  },
  {
    says: 'The week of half-term is no school week and is passed over.',
    facts: { asAt: '2026-11-06' },
    answer: { from: '2026-07-20' },
    rule: 'L-132',
  },
  {
    says: 'By late November they lie within the autumn term.',
    facts: { asAt: '2026-11-20' },
    answer: { from: '2026-09-07' },
    rule: 'L-132',
  },
  {
    says: 'In the first week after Christmas they reach back to October.',
    facts: { asAt: '2027-01-08' },
    answer: { from: '2026-10-12' },
    rule: 'L-132',
  },
  {
    says: 'A week in which only one day is open is a school week.',
    facts: { asAt: '2026-10-09', closed: ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-09'] },
    answer: { from: '2026-06-29' },
    rule: 'L-011',
  },
  {
    says: 'A week of training days only is no school week.',
    facts: { asAt: '2026-09-18', closed: ['2026-07-20', '2026-07-21'] },
    answer: { from: '2026-06-01' },
    rule: 'L-011',
  },
  {
    says: 'In a week of holiday they are the ten school weeks before it.',
    facts: { asAt: '2026-10-28' },
    answer: { from: '2026-07-13' },
    rule: 'L-011',
  },
]

/** L-132: whether the threshold of ten sessions in ten school weeks is met, and in which session it was. */
export const thresholds: readonly Example<
  { absences: readonly Absences[] },
  { met: boolean; sessions: number; firstMet?: string; session?: Session }
>[] = [
  {
    says: 'Two sessions in July and eight of holiday in September make ten, over the summer.',
    facts: {
      absences: [
        { code: 'O', from: '2026-07-13', to: '2026-07-13' },
        { code: 'G', from: '2026-09-14', to: '2026-09-17' },
      ],
    },
    answer: { met: true, sessions: 10, firstMet: '2026-09-17', session: 'PM' },
    rule: 'L-132',
  },
  {
    says: 'Four sessions of holiday and six arrivals after the register closed count together.',
    facts: {
      absences: [
        { code: 'G', from: '2026-09-07', to: '2026-09-08' },
        { code: 'U', from: '2026-09-21', to: '2026-09-28', session: 'AM' },
      ],
    },
    answer: { met: true, sessions: 10, firstMet: '2026-09-28', session: 'AM' },
    rule: 'L-132',
  },
  {
    says: 'Nine unauthorised sessions and one not yet explained: met while that one stands.',
    facts: {
      absences: [
        { code: 'O', from: '2026-09-07', to: '2026-09-10' },
        { code: 'O', from: '2026-09-11', to: '2026-09-11', session: 'AM' },
        { code: 'N', from: '2026-09-11', to: '2026-09-11', session: 'PM' },
      ],
    },
    answer: { met: true, sessions: 10, firstMet: '2026-09-11', session: 'PM' },
    rule: 'L-132',
  },
  {
    says: 'The unexplained one turns out to be illness: nine are left, and the threshold is not met.',
    facts: {
      absences: [
        { code: 'O', from: '2026-09-07', to: '2026-09-10' },
        { code: 'O', from: '2026-09-11', to: '2026-09-11', session: 'AM' },
        { code: 'I', from: '2026-09-11', to: '2026-09-11', session: 'PM' },
      ],
    },
    answer: { met: false, sessions: 9 },
    rule: 'L-132',
  },
  {
    says: 'Ten sessions, of which the first lies in the eleventh school week back.',
    facts: {
      absences: [
        { code: 'O', from: '2026-09-04', to: '2026-09-04', session: 'PM' },
        { code: 'O', from: '2026-11-16', to: '2026-11-19' },
        { code: 'O', from: '2026-11-20', to: '2026-11-20', session: 'AM' },
      ],
    },
    answer: { met: false, sessions: 9 },
    rule: 'L-132',
  },
  {
    says: 'The same with the first on the Monday after, in the tenth school week back.',
    facts: {
      absences: [
        { code: 'O', from: '2026-09-07', to: '2026-09-07', session: 'AM' },
        { code: 'O', from: '2026-11-16', to: '2026-11-19' },
        { code: 'O', from: '2026-11-20', to: '2026-11-20', session: 'AM' },
      ],
    },
    answer: { met: true, sessions: 10, firstMet: '2026-11-20', session: 'AM' },
    rule: 'L-132',
  },
  {
    says: 'A half-term between two weeks of absence changes nothing.',
    facts: {
      absences: [
        { code: 'G', from: '2026-10-21', to: '2026-10-23' },
        { code: 'G', from: '2026-11-02', to: '2026-11-03' },
      ],
    },
    answer: { met: true, sessions: 10, firstMet: '2026-11-03', session: 'PM' },
    rule: 'L-132',
  },
  {
    says: 'Absence with leave, illness and suspension never count.',
    facts: {
      absences: [
        { code: 'C', from: '2026-09-07', to: '2026-09-11' },
        { code: 'I', from: '2026-09-14', to: '2026-09-18' },
        { code: 'E', from: '2026-09-21', to: '2026-09-25' },
      ],
    },
    answer: { met: false, sessions: 0 },
    rule: 'L-132',
  },
  {
    says: 'Absences before 19 August 2024 do not count, even within the ten school weeks.',
    facts: {
      absences: [
        { code: 'O', from: '2024-07-17', to: '2024-07-19' },
        { code: 'O', from: '2024-09-03', to: '2024-09-04' },
      ],
    },
    answer: { met: false, sessions: 4 },
    rule: 'L-132',
  },
  {
    says: 'In June 2024 there was no national threshold.',
    facts: { absences: [{ code: 'O', from: '2024-06-03', to: '2024-06-07' }] },
    answer: { met: false, sessions: 0 },
    rule: 'L-179',
  },
]
