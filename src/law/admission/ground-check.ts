import type { Citation } from '#law/cite.ts'
import { deletionGrounds } from './deletion-grounds.ts'

/** A condition of a ground as a plain statement. Undefined: only a person can say, and nobody has yet. */
export type Condition = { says: string; holds: boolean | undefined }

/** How far a ground is made out. It is met when nothing is missing and nothing is left to confirm; a name is never deleted by itself. */
export type GroundCheck = {
  letter: string
  met: boolean
  /** Conditions that are not so. */
  missing: readonly string[]
  /** Conditions that only a person can confirm, and nobody has yet. */
  toConfirm: readonly string[]
  citation: Citation
}

/** L-037: the grounds as a whole. */
export const groundsCitation: Citation = {
  rule: 'L-037',
  source: 'SI 2024/208 reg 9(1)',
  says: 'Fifteen grounds, (a) to (o), on which the name of a pupil of compulsory school age leaves the register, each with conditions of its own.',
  standing: 'must',
}

const listed = deletionGrounds.versions[0]!.value

/** L-037: where a ground stands, by its letter since 19 August 2024. */
export const citationOfGround = (letter: string): Citation => {
  const ground = listed.find(one => one.letter === letter)
  if (!ground) throw new RangeError(`No ground ${letter}`)
  return {
    rule: 'L-037',
    source: `SI 2024/208 reg 9(1)(${letter})`,
    says: `${ground.title}. ${ground.conditions}`,
    standing: ground.confidence === 'unconfirmed' ? 'unconfirmed' : 'must',
  }
}

/** L-037: what the conditions of a ground come to. */
export const checkOf = (letter: string, conditions: readonly Condition[]): GroundCheck => {
  const where = (holds: boolean | undefined) => conditions.filter(condition => condition.holds === holds).map(({ says }) => says)
  const [missing, toConfirm] = [where(false), where(undefined)]
  return { letter, met: missing.length + toConfirm.length === 0, missing, toConfirm, citation: citationOfGround(letter) }
}

/** What is known of a pupil who has stayed away: sickness or an unavoidable cause, enquiries, and whether the pupil was found. */
export type Enquiries = {
  /** No reasonable grounds to believe that sickness or an unavoidable cause keeps the pupil away. */
  noCauseKnown?: boolean
  /** School and local authority have made reasonable enquiries together. */
  madeTogether?: boolean
  found?: boolean
  /** Where found: school and local authority agree that the pupil is not expected to attend again. */
  bothAgree?: boolean
}

/** L-037: the conditions that the two grounds of absence share. */
export const conditionsOfEnquiries = ({ noCauseKnown, madeTogether, found, bothAgree }: Enquiries): readonly Condition[] => [
  {
    says: 'There are no reasonable grounds to believe that the pupil is ill or kept away by an unavoidable cause.',
    holds: noCauseKnown,
  },
  { says: 'School and local authority have made reasonable enquiries together.', holds: madeTogether },
  {
    says: 'The pupil has not been found; or school and local authority agree that there are no reasonable grounds to believe the pupil will attend again.',
    holds: found === undefined ? undefined : !found || bothAgree,
  },
]

/** L-037: the condition that several grounds share. */
export const willNotAttendAgain = (holds: boolean | undefined): Condition => ({
  says: 'There are no reasonable grounds to believe that the pupil will attend again.',
  holds,
})
