import type { Example } from '#law/example.ts'
import type { PlannedFacts } from './planned-closure.ts'

/** L-079: what is a planned closure, and what is not. */
export const planned: readonly Example<PlannedFacts & { day: string }, string>[] = [
  {
    says: 'A training day is a planned closure of the whole school.',
    facts: { what: 'whole-school-closed', knownInAdvance: true, day: '2026-09-01' },
    answer: '#',
    rule: 'L-079',
  },
  {
    says: 'A polling day for which the whole school was planned to be shut is one too.',
    facts: { what: 'whole-school-closed', knownInAdvance: true, day: '2024-05-02' },
    answer: '#',
    rule: 'L-079',
  },
  {
    says: 'A boiler that fails overnight is not: nobody knew in advance.',
    facts: { what: 'whole-school-closed', knownInAdvance: false, day: '2026-11-20' },
    answer: 'not a planned closure',
    rule: 'L-079',
  },
  {
    says: 'Year 8 starts on the third day of term: until then its pupils are marked with another unavoidable cause, and the reason.',
    facts: { what: 'staggered-start', knownInAdvance: true, day: '2026-09-02' },
    answer: 'Y7',
    rule: 'L-079',
  },
  {
    says: 'How a staggered start was marked in September 2023 is not known here.',
    facts: { what: 'staggered-start', knownInAdvance: true, day: '2023-09-04' },
    answer: 'not a planned closure',
    rule: 'L-079',
  },
  {
    says: 'Closing one building for an examination, with the other open, is no planned closure.',
    facts: { what: 'part-closed', knownInAdvance: true, day: '2026-11-20' },
    answer: 'not a planned closure',
    rule: 'L-079',
  },
]

/** L-079: a planned closure is of every pupil of the session or of none. */
export const sessionsClosed: readonly Example<{ codes: readonly string[] }, 'stands' | 'refused'>[] = [
  { says: 'Every pupil is marked as closed by plan.', facts: { codes: ['#', '#', '#'] }, answer: 'stands', rule: 'L-079' },
  { says: 'No pupil is.', facts: { codes: ['/', 'I', 'N'] }, answer: 'stands', rule: 'L-079' },
  { says: 'Two of three pupils are, and one is present.', facts: { codes: ['#', '/', '#'] }, answer: 'refused', rule: 'L-079' },
  { says: 'A session without pupils has nothing to refuse.', facts: { codes: [] }, answer: 'stands', rule: 'L-079' },
]
