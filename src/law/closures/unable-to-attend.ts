import type { Citation } from '#law/cite.ts'
import { codeOfPart } from '#law/codes/attendance-codes.ts'
import type { CodePart } from '#law/codes/code.ts'
import type { Day } from '#time/day.ts'

/** L-077: what keeps one pupil from attending and is nobody's choice. */
export const unableCitation: Citation = {
  rule: 'L-077',
  source: 'SI 2024/208 reg 10 Table 3',
  says: 'Travel that the local authority failed to arrange, detention, law or guidance about infection, and another cause that the pupil could not avoid each take the session out of the count.',
  standing: 'defines',
}

/** The cause, and whom it keeps from school. */
export type UnableFacts = {
  cause: 'travel-not-arranged' | 'detained' | 'public-health' | 'other-cause'
  /** The authority had a duty to arrange the travel. */
  authorityHadDuty?: boolean
  /** The cause concerns the pupil, and not a parent alone. */
  affectsThePupil?: boolean
}

/** A code; or that the ordinary codes apply, and why. */
export type UnableAnswer = { code: string | 'ordinary codes'; because: string; citation: Citation }

const reasons: Record<UnableFacts['cause'], string> = {
  'travel-not-arranged': 'The local authority had a duty to arrange travel and did not.',
  detained: 'The pupil was in police custody, remanded or serving a sentence of detention.',
  'public-health': 'Coming would have gone against law or guidance about infection or disease.',
  'other-cause': 'The pupil was kept away by a cause that could not be avoided. Its nature is recorded.',
}

const hindrance = ({ cause, authorityHadDuty, affectsThePupil }: UnableFacts): string | undefined => {
  if (cause === 'travel-not-arranged' && !authorityHadDuty)
    return 'The local authority had no duty to arrange travel for this pupil.'
  if (cause === 'other-cause' && !affectsThePupil)
    return 'The cause kept a parent from bringing the pupil, not the pupil from coming.'
  return undefined
}

/** L-077: the code of a pupil who could not attend, by the cause. These codes began on 19 August 2024. */
export const codeOfUnableToAttend = (facts: UnableFacts, day: Day): UnableAnswer => {
  const ordinary = (because: string): UnableAnswer => ({ code: 'ordinary codes', because, citation: unableCitation })
  const part: CodePart = facts.cause
  const code = codeOfPart(part, day)
  if (code === undefined) return ordinary('There was no code for this cause on this day.')
  const because = hindrance(facts)
  return because === undefined ? { code, because: reasons[facts.cause], citation: unableCitation } : ordinary(because)
}
