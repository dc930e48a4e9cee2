import type { Citation, Refusal } from '#law/cite.ts'

/** L-131: what a school finds out from the local authority before it issues a notice. */
export const checkWithAuthorityCitation: Citation = {
  rule: 'L-131',
  source: 'Working together 2024',
  says: 'Before issuing a notice a school checks with the local authority whether earlier notices, a prosecution in hand or agreed support stand in the way; the authority’s view prevails.',
  standing: 'must',
}

/** L-131: the local authority is given each notice. */
export const copyToAuthorityCitation: Citation = {
  rule: 'L-131',
  source: 'Working together 2024',
  says: 'A school that issues a notice sends a copy of it to the local authority.',
  standing: 'must',
}

/** L-135: what is asked where the pupil came from another authority. */
export const earlierAuthoritiesCitation: Citation = {
  rule: 'L-135',
  source: 'Working together 2024',
  says: 'Where the pupil moved from another local authority within three years, that authority is asked about earlier notices; authorities tell schools which were paid, withdrawn or prosecuted.',
  standing: 'must',
}

/** L-139b: what is considered before any notice. */
export const considerationsCitation: Citation = {
  rule: 'L-139b',
  source: 'Working together 2024',
  says: 'Before a notice a school considers, for the case at hand, the threshold, whether a notice is the best tool, whether another would be better, and its equality duties.',
  standing: 'must',
}

/** L-139b: the duty to make reasonable adjustments stands before any notice. */
export const reasonableAdjustmentsCitation: Citation = {
  rule: 'L-139b',
  source: 'Equality Act 2010 s 20',
  says: 'A school makes reasonable adjustments for a disabled pupil, and support for special educational needs comes before a notice.',
  standing: 'must',
}

/** L-139b: the four questions whose answers are written down before a notice. */
export const considerations = {
  threshold: 'Is the national threshold met, or is an offence made out below it?',
  bestTool: 'Is a penalty notice the tool that is most likely to change what happens?',
  alternative: 'Would support, a notice to improve or another legal tool be more appropriate?',
  equality: 'Are the duties under the Equality Act 2010, reasonable adjustments among them, and special educational needs met?',
} as const

/** One of the four considerations. */
export type Consideration = keyof typeof considerations

/** L-139b: which of the four considerations have no answer on record. */
export const considerationsMissing = (answers: Partial<Record<Consideration, string>>): readonly Refusal[] =>
  (Object.keys(considerations) as Consideration[])
    .filter(name => (answers[name] ?? '').trim() === '')
    .map(about => ({
      because: `No answer is recorded to: ${considerations[about]}`,
      citation: about === 'equality' ? reasonableAdjustmentsCitation : considerationsCitation,
      about,
    }))

/** What the local authority has said about a notice that a school wishes to issue. */
export type AuthorityCheck = {
  authorityAsked: boolean
  prosecutionInHand?: boolean
  /** Support was agreed to be enough for now. */
  supportAgreed?: boolean
  movedAuthorityWithinThreeYears?: boolean
  earlierAuthoritiesAsked?: boolean
}

/** L-131, L-135: what stands in the way of a notice until the local authorities have been asked, and after what they said. */
export const refusalsOfCheck = (check: AuthorityCheck): readonly Refusal[] => {
  const refusals: Refusal[] = []
  const refuse = (because: string, citation: Citation, about: keyof AuthorityCheck) => refusals.push({ because, citation, about })
  if (!check.authorityAsked)
    refuse(
      'The local authority has not been asked about earlier notices and action in hand.',
      checkWithAuthorityCitation,
      'authorityAsked',
    )
  if (check.prosecutionInHand)
    refuse('The local authority has a prosecution in hand for this absence.', checkWithAuthorityCitation, 'prosecutionInHand')
  if (check.supportAgreed) refuse('It was agreed that support is enough for now.', checkWithAuthorityCitation, 'supportAgreed')
  if (check.movedAuthorityWithinThreeYears && !check.earlierAuthoritiesAsked)
    refuse(
      'The pupil came from another local authority within three years, and that authority has not been asked about earlier notices.',
      earlierAuthoritiesCitation,
      'earlierAuthoritiesAsked',
    )
  return refusals
}
