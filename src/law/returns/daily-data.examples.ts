import type { Example } from '#law/example.ts'

type Kind = 'maintained' | 'academy or free school' | 'non-maintained special' | 'independent'

/** L-102: whether a school gives its attendance to the Department for Education each day. */
export const schools: readonly Example<{ school: Kind; day: string }, 'must' | 'no such duty'>[] = [
  { says: 'A maintained school.', facts: { school: 'maintained', day: '2026-09-07' }, answer: 'must', rule: 'L-102' },
  { says: 'An academy.', facts: { school: 'academy or free school', day: '2026-09-07' }, answer: 'must', rule: 'L-102' },
  {
    says: 'A special school that is not maintained.',
    facts: { school: 'non-maintained special', day: '2026-09-07' },
    answer: 'must',
    rule: 'L-102',
  },
  {
    says: 'An independent school is not listed.',
    facts: { school: 'independent', day: '2026-09-07' },
    answer: 'no such duty',
    rule: 'L-102',
  },
]

/** L-102: whether a pupil’s data is taken. */
export const pupils: readonly Example<{ yearGroup: number }, 'taken' | 'not taken'>[] = [
  { says: 'A pupil in nursery.', facts: { yearGroup: -1 }, answer: 'not taken', rule: 'L-102' },
  { says: 'A pupil in reception, year 0.', facts: { yearGroup: 0 }, answer: 'taken', rule: 'L-102' },
  { says: 'A pupil in Year 11.', facts: { yearGroup: 11 }, answer: 'taken', rule: 'L-102' },
  { says: 'A pupil in Year 13, where the system holds it.', facts: { yearGroup: 13 }, answer: 'taken', rule: 'L-102' },
  { says: 'A student in Year 14.', facts: { yearGroup: 14 }, answer: 'not taken', rule: 'L-102' },
]

/** L-102: whether a code that is changed later is taken again. */
export const changes: readonly Example<{ session: string; changedOn: string }, 'taken again' | 'not taken again'>[] = [
  {
    says: 'Changed a week after the session.',
    facts: { session: '2026-09-07', changedOn: '2026-09-14' },
    answer: 'taken again',
    rule: 'L-102',
  },
  {
    says: 'Changed eight days after it.',
    facts: { session: '2026-09-07', changedOn: '2026-09-15' },
    answer: 'not taken again',
    rule: 'L-102',
  },
]
