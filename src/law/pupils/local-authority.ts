import type { Citation } from '#law/cite.ts'
import type { Unconfirmed } from '#law/rule.ts'

/** The kinds of school between which the law of registers tells apart. */
export type KindOfSchool = 'maintained' | 'non-maintained-special' | 'academy' | 'independent' | 'pupil-referral-unit'

/** What decides which authority it is. The names are whatever the school calls the authorities by. */
export type AuthorityFacts = {
  kind: KindOfSchool
  /** The authority that maintains the school; none for a school that no authority maintains. */
  maintainedBy?: string
  /** The authority in whose area the school stands. */
  schoolStandsIn: string
  /** The authority in whose area the pupil lives. */
  pupilLivesIn?: string
}

/** L-008: which local authority the regulations mean. */
export const localAuthorityCitation: Citation = {
  rule: 'L-008',
  source: 'SI 2024/208 reg 3(1)',
  says: 'The local authority is the one that maintains the school; for any other school it is the one in whose area the school stands, wherever the pupil lives.',
  standing: 'defines',
}

/** L-008: whether the authority of the pupil's home is told as well. */
export const homeAuthorityToldAsWell: Unconfirmed<boolean> = {
  question: 'Is the authority in whose area the pupil lives told as well, where it is another?',
  taken: false,
  citation: {
    rule: 'L-008',
    source: 'Daymark',
    says: 'Telling the authority of the pupil’s home as well is taken to be good practice and no duty; no text was seen.',
    standing: 'unconfirmed',
  },
}

/** The authority that returns go to, and any other that is told as well. */
export type AuthorityAnswer = { authority: string; toldAsWell: readonly string[]; citation: Citation }

/** L-008: the local authority to which a school sends its returns. */
export const localAuthorityOf = (
  { kind, maintainedBy, schoolStandsIn, pupilLivesIn }: AuthorityFacts,
  tellHome: boolean = homeAuthorityToldAsWell.taken,
): AuthorityAnswer => {
  const authority = kind === 'maintained' && maintainedBy !== undefined ? maintainedBy : schoolStandsIn
  const toldAsWell = tellHome && pupilLivesIn !== undefined && pupilLivesIn !== authority ? [pupilLivesIn] : []
  return { authority, toldAsWell, citation: localAuthorityCitation }
}
