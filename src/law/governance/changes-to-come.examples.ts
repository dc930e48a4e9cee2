import type { Example } from '#law/example.ts'

/** A pupil whom a parent wishes to withdraw, with days as they are written. */
export type WithdrawalFacts = {
  day: string
  ofCompulsorySchoolAge: boolean
  placedInSpecialSchool: boolean
  childProtectionEnquiries: boolean
  consentGiven?: boolean
  /** The day on which the section begins, where one is set. */
  begins?: string
}

/** L-140, L-145: whether a parent needs consent to withdraw a pupil to home education. */
export const withdrawals: readonly Example<WithdrawalFacts, { consentNeeded: boolean }>[] = [
  {
    says: 'In November 2026 no day is set for the section, so no consent is needed.',
    facts: { day: '2026-11-23', ofCompulsorySchoolAge: true, placedInSpecialSchool: true, childProtectionEnquiries: true },
    answer: { consentNeeded: false },
    rule: 'L-145',
  },
  {
    says: 'If it began on 1 September 2027: a pupil placed at a special school, withdrawn that day.',
    facts: {
      day: '2027-09-01',
      ofCompulsorySchoolAge: true,
      placedInSpecialSchool: true,
      childProtectionEnquiries: false,
      begins: '2027-09-01',
    },
    answer: { consentNeeded: true },
    rule: 'L-140',
  },
  {
    says: 'The day before, no consent is needed.',
    facts: {
      day: '2027-08-31',
      ofCompulsorySchoolAge: true,
      placedInSpecialSchool: true,
      childProtectionEnquiries: false,
      begins: '2027-09-01',
    },
    answer: { consentNeeded: false },
    rule: 'L-145',
  },
  {
    says: 'A pupil subject to child protection enquiries.',
    facts: {
      day: '2027-09-06',
      ofCompulsorySchoolAge: true,
      placedInSpecialSchool: false,
      childProtectionEnquiries: true,
      begins: '2027-09-01',
    },
    answer: { consentNeeded: true },
    rule: 'L-140',
  },
  {
    says: 'The local authority has consented.',
    facts: {
      day: '2027-09-06',
      ofCompulsorySchoolAge: true,
      placedInSpecialSchool: true,
      childProtectionEnquiries: false,
      consentGiven: true,
      begins: '2027-09-01',
    },
    answer: { consentNeeded: false },
    rule: 'L-140',
  },
  {
    says: 'Any other pupil.',
    facts: {
      day: '2027-09-06',
      ofCompulsorySchoolAge: true,
      placedInSpecialSchool: false,
      childProtectionEnquiries: false,
      begins: '2027-09-01',
    },
    answer: { consentNeeded: false },
    rule: 'L-140',
  },
  {
    says: 'A pupil who is not of compulsory school age.',
    facts: {
      day: '2027-09-06',
      ofCompulsorySchoolAge: false,
      placedInSpecialSchool: true,
      childProtectionEnquiries: true,
      begins: '2027-09-01',
    },
    answer: { consentNeeded: false },
    rule: 'L-140',
  },
]
