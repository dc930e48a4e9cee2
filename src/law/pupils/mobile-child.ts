import type { Citation } from '#law/cite.ts'

/** L-007: who is a mobile child. */
export const mobileChildCitation: Citation = {
  rule: 'L-007',
  source: 'SI 2024/208 reg 3(1)',
  says: 'A mobile child is of compulsory school age, has no fixed home, and has a parent whose trade or business requires them to travel from place to place.',
  standing: 'defines',
}

/** What decides it, on a day. */
export type MobileChildFacts = { compulsorySchoolAge: boolean; fixedHome: boolean; parentsTradeRequiresTravel: boolean }

/** The answer, and in one sentence what it turned on. */
export type MobileChildAnswer = { mobileChild: boolean; because: string; citation: Citation }

/** L-007: whether a pupil is a mobile child on a day. All three facts are needed. */
export const isMobileChild = (facts: MobileChildFacts): MobileChildAnswer => {
  const answer = (mobileChild: boolean, because: string) => ({ mobileChild, because, citation: mobileChildCitation })
  if (!facts.compulsorySchoolAge) return answer(false, 'The pupil is not of compulsory school age on this day.')
  if (facts.fixedHome) return answer(false, 'The family has a fixed home.')
  if (!facts.parentsTradeRequiresTravel) return answer(false, 'No parent has a trade or business that requires travelling.')
  return answer(true, 'The family has no fixed home, and a parent’s trade or business requires travelling.')
}
