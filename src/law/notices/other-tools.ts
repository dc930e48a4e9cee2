import type { Citation } from '#law/cite.ts'

/** L-139a: the offence of absence without authority. */
export const absenceOffenceCitation: Citation = {
  rule: 'L-139a',
  source: 'Education Act 1996 s 444(1)',
  says: 'A parent whose child of compulsory school age fails to attend regularly commits an offence, with a fine of up to £1,000.',
  standing: 'must',
}

/** L-139a: the graver offence of a parent who knows. */
export const knowingOffenceCitation: Citation = {
  rule: 'L-139a',
  source: 'Education Act 1996 s 444(1A)',
  says: 'A parent who knows of the absence and fails to act commits a graver offence, with a fine of up to £2,500, a community order or up to three months in prison.',
  standing: 'must',
}

/** L-139a: the offence of not following a school attendance order. */
export const orderOffenceCitation: Citation = {
  rule: 'L-139a',
  source: 'Education Act 1996 s 443',
  says: 'A parent who does not follow a school attendance order commits an offence.',
  standing: 'must',
}

/** L-139a: the tools short of prosecution. */
export const otherToolsCitation: Citation = {
  rule: 'L-139a',
  source: 'Working together 2024',
  says: 'Beside penalty notices there are attendance contracts, education supervision orders, parenting orders and prosecution.',
  standing: 'defines',
}

/** What may be done about absence, from agreement to prosecution. */
export type LegalTool =
  | 'attendance contract'
  | 'education supervision order'
  | 'parenting order'
  | 'prosecution for a school attendance order'
  | 'prosecution for absence'
  | 'prosecution for absence the parent knows of'

/** One tool: what it is for, who uses it, and the most that a court may impose. */
export type ToolFacts = {
  tool: LegalTool
  /** The name in use before, where it changed. */
  formerly?: string
  says: string
  by: 'school or local authority' | 'local authority' | 'court'
  fineUpTo?: { pounds: number; level: number }
  prisonUpTo?: { months: number }
  communityOrder?: true
  citation: Citation
}

/** L-139a: the tools beside penalty notices. */
export const otherTools: readonly ToolFacts[] = [
  {
    tool: 'attendance contract',
    formerly: 'parenting contract',
    says: 'A written agreement with the parent on what each side does, where the parent is willing.',
    by: 'school or local authority',
    citation: otherToolsCitation,
  },
  {
    tool: 'education supervision order',
    says: 'A court places the child under the supervision of the local authority, where support has to be formal.',
    by: 'local authority',
    citation: otherToolsCitation,
  },
  {
    tool: 'parenting order',
    says: 'A court orders the parent to accept guidance, after a prosecution or beside it.',
    by: 'court',
    citation: otherToolsCitation,
  },
  {
    tool: 'prosecution for a school attendance order',
    says: 'For a parent who does not follow an order to register the child at a school.',
    by: 'local authority',
    citation: orderOffenceCitation,
  },
  {
    tool: 'prosecution for absence',
    says: 'For absence without authority, whether or not the parent knew of it.',
    by: 'local authority',
    fineUpTo: { pounds: 1000, level: 3 },
    citation: absenceOffenceCitation,
  },
  {
    tool: 'prosecution for absence the parent knows of',
    says: 'For absence that the parent knew of and did not act on without a good reason.',
    by: 'local authority',
    fineUpTo: { pounds: 2500, level: 4 },
    prisonUpTo: { months: 3 },
    communityOrder: true,
    citation: knowingOffenceCitation,
  },
]

/** What a school knows when it asks what comes next. */
export type NextStepFacts = {
  /** Support fits the case; false for a holiday in term time, for instance. */
  supportAppropriate: boolean
  /** The parent takes up the support that is offered, and it works. */
  supportWorks: boolean
  thresholdMet: boolean
  /** Two notices have been issued to this parent for this child in three years. */
  limitReached: boolean
}

/** What comes next: a person decides each time. */
export type NextStep = 'support' | 'attendance contract' | 'notice to improve' | 'penalty notice' | 'other legal action'

/** L-139a: the order in which the guidance has the tools considered. */
export const supportFirstCitation: Citation = {
  rule: 'L-139a',
  source: 'Working together 2024',
  says: 'Support comes first; where it does not fit or has not worked, a notice to improve, a penalty notice or another legal tool is considered, case by case.',
  standing: 'should',
}

/**
 * L-132, L-134, L-139, L-139a: what a school considers next, in order. Nothing follows by itself. Below the threshold a notice
 * may still be used where an offence is made out; that is for a person to see.
 */
export const stepsToConsider = (facts: NextStepFacts): readonly NextStep[] => {
  if (facts.supportAppropriate && facts.supportWorks) return ['support']
  const first: readonly NextStep[] = facts.supportAppropriate ? ['support', 'attendance contract'] : []
  if (!facts.thresholdMet) return first
  if (facts.limitReached) return [...first, 'other legal action']
  return [...first, ...(facts.supportAppropriate ? (['notice to improve'] as const) : []), 'penalty notice', 'other legal action']
}
