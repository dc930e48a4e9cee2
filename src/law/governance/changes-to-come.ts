import type { Citation, Refusal } from '#law/cite.ts'
import type { Unconfirmed } from '#law/rule.ts'
import { type Day, dayOf } from '#time/day.ts'

/** L-145: the Act of 2026 and what of it is in force. */
export const commencementCitation: Citation = {
  rule: 'L-145',
  source: 'Children’s Wellbeing and Schools Act 2026 s 78',
  says: 'Sections 4, 37 and 38 begin in England on a day that the Secretary of State appoints by regulations; only the powers to make regulations began on 29 April 2026.',
  standing: 'must',
}

/** L-145: the day on which the powers to make regulations under the Act began. */
export const powersToMakeRegulationsFrom: Day = dayOf('2026-04-29')

/** L-140: consent of the local authority to home education. */
export const consentCitation: Citation = {
  rule: 'L-140',
  source: 'Children’s Wellbeing and Schools Act 2026 s 37',
  says: 'Once in force, a parent needs the local authority’s consent to withdraw to home education a pupil placed in a special school or subject to child protection enquiries.',
  standing: 'unconfirmed',
}

/** L-141: the register of children not in school. */
export const notInSchoolCitation: Citation = {
  rule: 'L-141',
  source: 'Children’s Wellbeing and Schools Act 2026 s 38',
  says: 'Once in force, each local authority keeps a register of children not in school, which can reach registered pupils who are educated elsewhere for some of the time.',
  standing: 'unconfirmed',
}

/** L-163: one identifier for each child, and a duty to share. */
export const identifierCitation: Citation = {
  rule: 'L-163',
  source: 'Children’s Wellbeing and Schools Act 2026 s 4',
  says: 'Once in force, information that matters to a child’s safety or welfare is shared, and carries a consistent identifier when regulations name one.',
  standing: 'unconfirmed',
}

const noDayFound = (citation: Citation, question: string): Unconfirmed<Day | undefined> => ({
  question,
  taken: undefined,
  citation: { ...citation, standing: 'unconfirmed' },
})

/** L-140, L-145: the day on which section 37 begins; undefined while none is known. */
export const consentBegins = noDayFound(consentCitation, 'From when is consent needed to withdraw a pupil to home education?')

/** L-141, L-145: the day on which section 38 begins; undefined while none is known. */
export const notInSchoolBegins = noDayFound(notInSchoolCitation, 'From when is there a register of children not in school?')

/** L-163, L-145: the day on which section 4 begins; undefined while none is known. */
export const identifierBegins = noDayFound(
  identifierCitation,
  'From when do a consistent identifier and the duty to share apply?',
)

/** L-145: whether a change is in force on a day, given the day on which it begins; never while no day is known. */
export const hasBegun = (begins: Day | undefined, day: Day): boolean => begins !== undefined && day >= begins

/** A pupil whom a parent wishes to withdraw to home education. */
export type WithdrawalToHome = {
  day: Day
  ofCompulsorySchoolAge: boolean
  /** Placed by a local authority at a special school, or at an independent school for special educational needs. */
  placedInSpecialSchool: boolean
  /** Subject to enquiries or action under section 47 of the Children Act 1989. */
  childProtectionEnquiries: boolean
  consentGiven?: boolean
}

/** L-140: the refusal to delete the name of a pupil withdrawn without the consent that the law will ask for. */
export const refusalOfWithdrawal = (pupil: WithdrawalToHome, begins = consentBegins.taken): Refusal | undefined =>
  hasBegun(begins, pupil.day) &&
  pupil.ofCompulsorySchoolAge &&
  (pupil.placedInSpecialSchool || pupil.childProtectionEnquiries) &&
  !pupil.consentGiven
    ? {
        because: 'The local authority has to consent before this pupil is withdrawn to be educated at home.',
        citation: consentCitation,
        about: 'consentGiven',
      }
    : undefined

/** A registered pupil as the register of children not in school may see them. */
export type EducatedElsewhere = {
  day: Day
  ofCompulsorySchoolAge: boolean
  arrangedElsewhere: boolean
  absentSomeOfTheTime: boolean
}

/** L-141: whether a registered pupil may fall within the register of children not in school; regulations can still vary it. */
export const mayBeInNotInSchoolRegister = (pupil: EducatedElsewhere, begins = notInSchoolBegins.taken): boolean =>
  hasBegun(begins, pupil.day) && pupil.ofCompulsorySchoolAge && pupil.arrangedElsewhere && pupil.absentSomeOfTheTime

/** L-163: whether a consistent identifier is to be included: once section 4 has begun and regulations name the identifier. */
export const identifierNeeded = (facts: { day: Day; identifierNamed: boolean }, begins = identifierBegins.taken): boolean =>
  hasBegun(begins, facts.day) && facts.identifierNamed
