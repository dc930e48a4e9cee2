import type { Example } from '#law/example.ts'

/** L-022, L-161, L-176: on which day an entry may first be disposed of. */
export const disposals: readonly Example<{ madeOn: string; heldOn: string }, { years: number; earliestDisposal: string }>[] = [
  {
    says: 'A mark entered on 7 September 2026 is kept until six years are over.',
    facts: { madeOn: '2026-09-07', heldOn: '2026-09-07' },
    answer: { years: 6, earliestDisposal: '2032-09-07' },
    rule: 'L-022',
  },
  {
    says: 'The amendment of that mark a week later is an entry of its own and has six years of its own.',
    facts: { madeOn: '2026-09-14', heldOn: '2030-01-07' },
    answer: { years: 6, earliestDisposal: '2032-09-14' },
    rule: 'L-022',
  },
  {
    says: 'An entry made on 29 February: the period is not cut short, it ends with 28 February six years on.',
    facts: { madeOn: '2028-02-29', heldOn: '2028-02-29' },
    answer: { years: 6, earliestDisposal: '2034-03-01' },
    rule: 'L-022',
  },
  {
    says: 'Made on the first day of the regulations of 2024.',
    facts: { madeOn: '2024-08-19', heldOn: '2024-08-19' },
    answer: { years: 6, earliestDisposal: '2030-08-19' },
    rule: 'L-022',
  },
  {
    says: 'Made in 2019 and looked at in 2023, when three years were the rule.',
    facts: { madeOn: '2019-09-09', heldOn: '2023-01-09' },
    answer: { years: 3, earliestDisposal: '2022-09-09' },
    rule: 'L-176',
  },
  {
    says: 'Made in 2023 and still held when the six years began: six years, as Daymark takes it.',
    facts: { madeOn: '2023-09-11', heldOn: '2024-08-19' },
    answer: { years: 6, earliestDisposal: '2029-09-11' },
    rule: 'L-176',
  },
]

/** L-022, L-161: whether an entry may be disposed of today. */
export const disposalsAsked: readonly Example<{ madeOn: string; today: string }, 'may be disposed of' | 'refused'>[] = [
  {
    says: 'The last day of the six years: refused.',
    facts: { madeOn: '2026-09-07', today: '2032-09-06' },
    answer: 'refused',
    rule: 'L-022',
  },
  {
    says: 'The day after: the school may decide to dispose of it.',
    facts: { madeOn: '2026-09-07', today: '2032-09-07' },
    answer: 'may be disposed of',
    rule: 'L-022',
  },
  {
    says: 'The pupil left in 2026, the amendment was made in 2028: the six years run from the amendment.',
    facts: { madeOn: '2028-01-10', today: '2033-09-01' },
    answer: 'refused',
    rule: 'L-161',
  },
]
