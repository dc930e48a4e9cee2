import type { Example } from '#law/example.ts'
import { type Day, dayOf, daysFrom, weekdayOf } from '#time/day.ts'
import type { SessionMark } from './continuous-absence.ts'
import { calendar } from './unexplained.examples.ts'

/** The school days of the examples: half-term 26 to 30 October 2026, Christmas from 19 December to 3 January. */
export const exampleSchoolDays: readonly Day[] = calendar
  .flatMap(({ first, last }) => daysFrom(dayOf(first), dayOf(last)))
  .filter(day => weekdayOf(day) <= 5)

/** So many sessions in a row with one code, or 'not marked'. */
export type Span = readonly [code: string, sessions: number]

/** The marks of these spans, a session at a time, from the morning of a day on, over school days only. */
export const marksFrom = (first: string, spans: readonly Span[]): SessionMark[] => {
  const days = exampleSchoolDays.filter(day => day >= dayOf(first))
  return spans
    .flatMap(([code, sessions]) => Array<string>(sessions).fill(code))
    .map((code, i) => ({
      day: days[Math.floor(i / 2)]!,
      session: i % 2 === 0 ? 'AM' : 'PM',
      code: code === 'not marked' ? undefined : code,
    }))
}

/** L-038, L-100: how an absence on end is counted, where the mark for an unauthorised absence counts and every other breaks it. */
export const absencesOnEnd: readonly Example<
  { from: string; sessions: readonly Span[] },
  { schoolDays: number; sessions: number }[]
>[] = [
  {
    says: 'Two whole weeks from Monday 7 September: ten school days, the weekend between them neither counted nor a break.',
    facts: { from: '2026-09-07', sessions: [['O', 20]] },
    answer: [{ schoolDays: 10, sessions: 20 }],
    rule: 'L-100',
  },
  {
    says: 'Present in one afternoon: two absences on end, and the half day of that afternoon is no whole school day.',
    facts: {
      from: '2026-09-07',
      sessions: [
        ['O', 9],
        ['\\', 1],
        ['O', 10],
      ],
    },
    answer: [
      { schoolDays: 4, sessions: 9 },
      { schoolDays: 5, sessions: 10 },
    ],
    rule: 'L-100',
  },
  {
    says: 'From Monday 19 October over half-term: ten school days, though the calendar shows three weeks.',
    facts: { from: '2026-10-19', sessions: [['O', 20]] },
    answer: [{ schoolDays: 10, sessions: 20 }],
    rule: 'L-038',
  },
]
