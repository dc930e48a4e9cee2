import type { Example } from '#law/example.ts'

/** L-024: who is shown the registers, and what of them. */
export const inspections: readonly Example<
  { who: 'local-authority-officer' | 'school-inspector' | 'secretary-of-state'; day: string },
  { mayInspect: boolean; copies: string[]; mayTakeExtracts: boolean }
>[] = [
  {
    says: 'An officer of the local authority asks in autumn 2026: both the live registers and the back-ups, with extracts, as Daymark takes it.',
    facts: { who: 'local-authority-officer', day: '2026-11-20' },
    answer: { mayInspect: true, copies: ['live registers', 'monthly back-ups'], mayTakeExtracts: true },
    rule: 'L-024',
  },
  {
    says: 'The same of a school inspector.',
    facts: { who: 'school-inspector', day: '2024-08-19' },
    answer: { mayInspect: true, copies: ['live registers', 'monthly back-ups'], mayTakeExtracts: true },
    rule: 'L-024',
  },
]
