import type { Example } from '#law/example.ts'

/** L-026, L-171: whether the register had to say if an absence was authorised. */
export const absences: readonly Example<{ day: string; compulsorySchoolAge: boolean }, { saysWhetherAuthorised: boolean }>[] = [
  {
    says: 'A pupil of compulsory school age in 2023: the register said so.',
    facts: { day: '2023-11-20', compulsorySchoolAge: true },
    answer: { saysWhetherAuthorised: true },
    rule: 'L-171',
  },
  {
    says: 'A sixth-former in 2023: it did not have to, so an imported absence may be of neither kind.',
    facts: { day: '2023-11-20', compulsorySchoolAge: false },
    answer: { saysWhetherAuthorised: false },
    rule: 'L-171',
  },
  {
    says: 'A sixth-former since 19 August 2024: every absence carries a code, and the code says it.',
    facts: { day: '2024-08-19', compulsorySchoolAge: false },
    answer: { saysWhetherAuthorised: true },
    rule: 'L-026',
  },
]
