import type { Example } from '#law/example.ts'

/** L-036: whether a name may be deleted today, 5 October 2026. */
export const deletions: readonly Example<
  { ground: 'made out' | 'not made out' | 'none'; deletedFrom: string },
  'may be deleted' | 'refused'
>[] = [
  {
    says: 'A ground is made out, and the name leaves today.',
    facts: { ground: 'made out', deletedFrom: '2026-10-05' },
    answer: 'may be deleted',
    rule: 'L-036',
  },
  {
    says: 'Dated yesterday: a deletion is never back-dated.',
    facts: { ground: 'made out', deletedFrom: '2026-10-04' },
    answer: 'refused',
    rule: 'L-036',
  },
  {
    says: 'The family has stopped answering, and no ground is given.',
    facts: { ground: 'none', deletedFrom: '2026-10-05' },
    answer: 'refused',
    rule: 'L-036',
  },
  {
    says: 'A ground is given but not made out.',
    facts: { ground: 'not made out', deletedFrom: '2026-10-05' },
    answer: 'refused',
    rule: 'L-037',
  },
]
