import type { Citation } from '#law/cite.ts'

/** L-010: who is a parent. */
export const parentCitation: Citation = {
  rule: 'L-010',
  source: 'Education Act 1996 s 576',
  says: 'A parent is a natural parent, anyone with parental responsibility, and anyone who has care of the child.',
  standing: 'defines',
}

/** What one person is to a child. */
export type ParentFacts = { naturalParent: boolean; parentalResponsibility: boolean; hasCare: boolean }

/** Why a person counts as a parent. */
export type ParentBy = 'natural-parent' | 'parental-responsibility' | 'care'

/** The answer, with every reason that applies. */
export type ParentAnswer = { parent: boolean; by: readonly ParentBy[]; citation: Citation }

/** L-010: whether a person is a parent of a child in the sense of the Education Act, and why. One reason is enough. */
export const isParent = ({ naturalParent, parentalResponsibility, hasCare }: ParentFacts): ParentAnswer => {
  const by: ParentBy[] = []
  if (naturalParent) by.push('natural-parent')
  if (parentalResponsibility) by.push('parental-responsibility')
  if (hasCare) by.push('care')
  return { parent: by.length > 0, by, citation: parentCitation }
}
