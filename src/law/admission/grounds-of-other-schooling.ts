import type { Day } from '#time/day.ts'
import { type Condition, checkOf, type GroundCheck, willNotAttendAgain } from './ground-check.ts'

const noOrderForThisSchool = (named: boolean): Condition => ({
  says: 'No school attendance order names this school.',
  holds: !named,
})
const notMainSchool = (mobileChild: boolean, mainSchool: boolean): Condition => ({
  says: 'The pupil is not a mobile child whose main school this is.',
  holds: !(mobileChild && mainSchool),
})

/** Registered at another school too, as grounds (a) and (c) ask of it. */
export type RegisteredElsewhere = {
  registeredElsewhere: boolean
  orderNamesThisSchool: boolean
  mobileChild: boolean
  mainSchool: boolean
}

/** L-037: ground (a), registered at another school. */
export const checkA = (facts: RegisteredElsewhere & { dualRegistrationAgreed: boolean }): GroundCheck =>
  checkOf('a', [
    { says: 'The pupil is registered at another school.', holds: facts.registeredElsewhere },
    noOrderForThisSchool(facts.orderNamesThisSchool),
    notMainSchool(facts.mobileChild, facts.mainSchool),
    { says: 'The school has not agreed to dual registration.', holds: !facts.dualRegistrationAgreed },
  ])

/** L-037: ground (b), nursery education completed. */
export const checkB = (facts: {
  admittedForNursery: boolean
  completedNursery: boolean
  wouldMoveUp: boolean
  willNotAttendAgain?: boolean
}): GroundCheck =>
  checkOf('b', [
    { says: 'The pupil was admitted for nursery education.', holds: facts.admittedForNursery },
    { says: 'The nursery education is completed.', holds: facts.completedNursery },
    { says: 'The pupil would move to reception or above.', holds: facts.wouldMoveUp },
    willNotAttendAgain(facts.willNotAttendAgain),
  ])

/** L-037: ground (c), registered at several schools and no longer coming to this one. */
export const checkC = (
  facts: RegisteredElsewhere & { everyOtherSchoolConsents: boolean; willNotAttendAgain?: boolean },
): GroundCheck =>
  checkOf('c', [
    { says: 'The pupil is also registered at another school.', holds: facts.registeredElsewhere },
    willNotAttendAgain(facts.willNotAttendAgain),
    { says: 'Every other school where the pupil is registered consents.', holds: facts.everyOtherSchoolConsents },
    noOrderForThisSchool(facts.orderNamesThisSchool),
    notMainSchool(facts.mobileChild, facts.mainSchool),
  ])

/** L-037: ground (d), a school attendance order changed to name another school. */
export const checkD = (facts: { orderNamesAnotherSchool: boolean }): GroundCheck =>
  checkOf('d', [
    {
      says: 'The local authority has changed the school attendance order to name another school.',
      holds: facts.orderNamesAnotherSchool,
    },
  ])

/** L-037: ground (e), a school attendance order revoked. */
export const checkE = (facts: { orderRevoked: boolean; educationArranged: boolean }): GroundCheck =>
  checkOf('e', [
    { says: 'The school attendance order is revoked.', holds: facts.orderRevoked },
    { says: 'It is revoked because suitable education has been arranged otherwise.', holds: facts.educationArranged },
  ])

/**
 * L-037, L-140: ground (f), to be educated otherwise than at school. What a parent said aloud is not enough. Whether the
 * consent of the local authority is needed too is given: that law was not in force when it was last looked at.
 */
export const checkF = (
  facts: { toldInWriting: boolean; afterDay?: Day; orderInForce: boolean; authorityConsents?: boolean },
  on: Day,
  consentRequired: boolean,
): GroundCheck =>
  checkOf('f', [
    {
      says: 'A parent has said in writing that the pupil will be educated otherwise than at school.',
      holds: facts.toldInWriting,
    },
    { says: 'The day after which that is so has passed.', holds: facts.afterDay !== undefined && on > facts.afterDay },
    { says: 'No school attendance order is in force.', holds: !facts.orderInForce },
    ...(consentRequired ? [{ says: 'The local authority consents.', holds: facts.authorityConsents }] : []),
  ])
