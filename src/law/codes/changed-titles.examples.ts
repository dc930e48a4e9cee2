import type { Example } from '#law/example.ts'

/** L-054: a code as a list titles it, and the title that the guidance gives it; undefined where there is nothing to change. */
export const titled: readonly Example<{ code: string; titled: string }, string | undefined>[] = [
  {
    says: 'A list still calls N “No reason yet provided”.',
    facts: { code: 'N', titled: 'No reason yet provided' },
    answer: 'Reason for absence not yet established',
    rule: 'L-054',
  },
  {
    says: 'Another calls it “Reason for absence not yet provided”.',
    facts: { code: 'N', titled: 'Reason for absence not yet provided' },
    answer: 'Reason for absence not yet established',
    rule: 'L-054',
  },
  {
    says: 'The title in the guidance stays.',
    facts: { code: 'N', titled: 'Reason for absence not yet established' },
    answer: undefined,
    rule: 'L-054',
  },
  {
    says: 'Another code has no such title.',
    facts: { code: 'O', titled: 'No reason yet provided' },
    answer: undefined,
    rule: 'L-054',
  },
]
