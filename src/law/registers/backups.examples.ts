import type { Example } from '#law/example.ts'

/** L-023, L-176: on which day a monthly back-up may first be disposed of. */
export const backupDisposals: readonly Example<{ madeOn: string; heldOn: string }, { earliestDisposal: string }>[] = [
  {
    says: 'A back-up of October 2026 belongs to the school year 2026/27 and is kept until six years after its end.',
    facts: { madeOn: '2026-10-31', heldOn: '2026-10-31' },
    answer: { earliestDisposal: '2033-09-01' },
    rule: 'L-023',
  },
  {
    says: 'A back-up of the last day of that school year has no longer to wait than one of its first month.',
    facts: { madeOn: '2027-08-31', heldOn: '2027-08-31' },
    answer: { earliestDisposal: '2033-09-01' },
    rule: 'L-023',
  },
  {
    says: 'A back-up of the day after belongs to the next school year and is kept a year longer.',
    facts: { madeOn: '2027-09-01', heldOn: '2027-09-01' },
    answer: { earliestDisposal: '2034-09-01' },
    rule: 'L-023',
  },
  {
    says: 'A back-up of 2018, looked at in 2020: three years after its school year.',
    facts: { madeOn: '2018-11-30', heldOn: '2020-01-06' },
    answer: { earliestDisposal: '2022-09-01' },
    rule: 'L-176',
  },
  {
    says: 'A back-up of 2023 that was still held in 2026: six years, as Daymark takes it.',
    facts: { madeOn: '2023-11-30', heldOn: '2026-01-06' },
    answer: { earliestDisposal: '2030-09-01' },
    rule: 'L-176',
  },
]

/** L-023: whether a back-up of October 2026 may be disposed of today. */
export const backupDisposalsAsked: readonly Example<{ madeOn: string; today: string }, 'may be disposed of' | 'refused'>[] = [
  {
    says: 'On 31 August 2033, the last day of the six years: refused.',
    facts: { madeOn: '2026-10-31', today: '2033-08-31' },
    answer: 'refused',
    rule: 'L-023',
  },
  {
    says: 'On 1 September 2033: it may be disposed of.',
    facts: { madeOn: '2026-10-31', today: '2033-09-01' },
    answer: 'may be disposed of',
    rule: 'L-023',
  },
  {
    says: 'A rolling back-up that is overwritten after thirty days is disposed of far too early.',
    facts: { madeOn: '2026-10-31', today: '2026-11-30' },
    answer: 'refused',
    rule: 'L-023',
  },
]

type Made = { register: 'admission' | 'attendance'; on: string }

/** L-023: the months of a term in which a back-up is lacking. */
export const lackingMonths: readonly Example<
  { made: Made[]; from: string; until: string },
  { admission: string[]; attendance: string[] }
>[] = [
  {
    says: 'A back-up of both registers in September and November, and of the admission register alone in October.',
    facts: {
      made: [
        { register: 'admission', on: '2026-09-30' },
        { register: 'attendance', on: '2026-09-30' },
        { register: 'admission', on: '2026-10-31' },
        { register: 'admission', on: '2026-11-01' },
        { register: 'attendance', on: '2026-11-01' },
      ],
      from: '2026-09-01',
      until: '2026-12-31',
    },
    answer: { admission: ['2026-12'], attendance: ['2026-10', '2026-12'] },
    rule: 'L-023',
  },
]
