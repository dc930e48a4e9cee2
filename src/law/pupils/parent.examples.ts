import type { Example } from '#law/example.ts'
import type { ParentBy, ParentFacts } from './parent.ts'

const nobody: ParentFacts = { naturalParent: false, parentalResponsibility: false, hasCare: false }

/** L-010: who is a parent in the sense of the Education Act. */
export const parents: readonly Example<ParentFacts, { parent: boolean; by: readonly ParentBy[] }>[] = [
  {
    says: 'A mother with whom the child lives is a parent for all three reasons.',
    facts: { naturalParent: true, parentalResponsibility: true, hasCare: true },
    answer: { parent: true, by: ['natural-parent', 'parental-responsibility', 'care'] },
    rule: 'L-010',
  },
  {
    says: 'A natural father who lives elsewhere and has no parental responsibility is a parent.',
    facts: { ...nobody, naturalParent: true },
    answer: { parent: true, by: ['natural-parent'] },
    rule: 'L-010',
  },
  {
    says: 'A guardian with parental responsibility is a parent, also without day-to-day care.',
    facts: { ...nobody, parentalResponsibility: true },
    answer: { parent: true, by: ['parental-responsibility'] },
    rule: 'L-010',
  },
  {
    says: 'A grandmother who has care of the child is a parent.',
    facts: { ...nobody, hasCare: true },
    answer: { parent: true, by: ['care'] },
    rule: 'L-010',
  },
  {
    says: 'A neighbour who sometimes collects the child from school is not a parent.',
    facts: nobody,
    answer: { parent: false, by: [] },
    rule: 'L-010',
  },
]
