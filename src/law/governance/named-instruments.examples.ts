import type { Example } from '#law/example.ts'

/** L-143, L-170: what a line of a policy names, and whether each is still in force on 20 November 2026. */
export const linesOfLaw: readonly Example<{ line: string }, readonly { names: string; inForce: boolean }[]>[] = [
  {
    says: 'The registration regulations of 2006 went out of force on 19 August 2024.',
    facts: { line: 'The Education (Pupil Registration) (England) Regulations 2006' },
    answer: [{ names: 'SI 2006/1751', inForce: false }],
    rule: 'L-170',
  },
  {
    says: 'Those of 2024 are in force.',
    facts: { line: 'The School Attendance (Pupil Registration) (England) Regulations 2024' },
    answer: [{ names: 'SI 2024/208', inForce: true }],
    rule: 'L-170',
  },
  {
    says: 'A short form names them too.',
    facts: { line: 'Pupil Registration Regulations 2006 (as amended), Equality Act 2010' },
    answer: [
      { names: 'SI 2006/1751', inForce: false },
      { names: 'Equality Act 2010', inForce: true },
    ],
    rule: 'L-170',
  },
  {
    says: 'The guidance on parental responsibility measures was replaced.',
    facts: { line: 'School attendance parental responsibility measures, 2017' },
    answer: [{ names: 'Parental responsibility measures', inForce: false }],
    rule: 'L-143',
  },
  {
    says: 'An amendment of the penalty notice regulations is not the regulations of 2007.',
    facts: { line: 'The Education (Penalty Notices) (England) (Amendment) Regulations 2013' },
    answer: [],
    rule: 'L-170',
  },
  {
    says: 'The regulations of 2007 are.',
    facts: { line: 'The Education (Penalty Notices) (England) Regulations 2007, as amended' },
    answer: [{ names: 'SI 2007/1867', inForce: true }],
    rule: 'L-170',
  },
  {
    says: 'Guidance that is not about attendance is passed over.',
    facts: { line: 'Keeping children safe in education' },
    answer: [],
    rule: 'L-170',
  },
]

/** L-143: an edition of the guidance as a policy names it, and whether there was a newer one on 20 November 2026. */
export const editions: readonly Example<{ line: string }, { month: number; year: number; older: boolean } | undefined>[] = [
  {
    says: 'The edition of August 2024 was followed by one of July 2026.',
    facts: { line: 'Working together to improve school attendance, edition of August 2024' },
    answer: { month: 8, year: 2024, older: true },
    rule: 'L-143',
  },
  {
    says: 'That is the newest.',
    facts: { line: 'Working together to improve school attendance (July 2026)' },
    answer: { month: 7, year: 2026, older: false },
    rule: 'L-143',
  },
  {
    says: 'An edition of earlier in the same year would be older.',
    facts: { line: 'Working together to improve school attendance, May 2026' },
    answer: { month: 5, year: 2026, older: true },
    rule: 'L-143',
  },
  {
    says: 'The year alone, where it is that of the newest, says nothing against it.',
    facts: { line: 'working together to improve school attendance 2026' },
    answer: { month: 0, year: 2026, older: false },
    rule: 'L-143',
  },
  {
    says: 'The guidance without an edition is the guidance in force.',
    facts: { line: 'Working together to improve school attendance' },
    answer: undefined,
    rule: 'L-143',
  },
]
