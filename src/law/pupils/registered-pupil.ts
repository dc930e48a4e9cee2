import { isOnRoll, type Spell } from '#law/admission/admission.ts'
import type { Citation } from '#law/cite.ts'
import type { Day } from '#time/day.ts'

/** L-009: who is a registered pupil of a school. */
export const registeredPupilCitation: Citation = {
  rule: 'L-009',
  source: 'SI 2024/208 reg 3(1)',
  says: 'A registered pupil is a person whose name is in the school’s admission register.',
  standing: 'defines',
}

/** L-009: whether someone whose name was in the admission register in these stays is a registered pupil on a day. */
export const isRegisteredPupil = (stays: readonly Spell[], day: Day): { registered: boolean; citation: Citation } => ({
  registered: isOnRoll(stays, day),
  citation: registeredPupilCitation,
})
