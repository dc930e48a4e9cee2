import type { Example } from '#law/example.ts'

/** L-006, L-020: the registers that a school keeps. */
export const schools: readonly Example<{ everyPupilBoards: boolean; day: string }, { registers: string[] }>[] = [
  {
    says: 'A day school keeps both.',
    facts: { everyPupilBoards: false, day: '2026-09-07' },
    answer: { registers: ['admission', 'attendance'] },
    rule: 'L-020',
  },
  {
    says: 'A school in which every pupil boards keeps the admission register alone.',
    facts: { everyPupilBoards: true, day: '2026-09-07' },
    answer: { registers: ['admission'] },
    rule: 'L-006',
  },
]

/** L-006: on which days a pupil is a boarder. The pupil boards from 5 January to 26 March 2027, and again from 13 September. */
export const boardingDays: readonly Example<{ day: string }, 'a boarder' | 'a day pupil'>[] = [
  { says: 'The day before: marked in the register.', facts: { day: '2027-01-04' }, answer: 'a day pupil', rule: 'L-006' },
  { says: 'The first day as a boarder.', facts: { day: '2027-01-05' }, answer: 'a boarder', rule: 'L-006' },
  { says: 'The last day of the spring term.', facts: { day: '2027-03-26' }, answer: 'a boarder', rule: 'L-006' },
  { says: 'A day pupil again the next day.', facts: { day: '2027-03-27' }, answer: 'a day pupil', rule: 'L-006' },
  { says: 'The day on which boarding begins again.', facts: { day: '2027-09-13' }, answer: 'a boarder', rule: 'L-006' },
  { says: 'A year later, no end having been set.', facts: { day: '2028-09-13' }, answer: 'a boarder', rule: 'L-006' },
]
