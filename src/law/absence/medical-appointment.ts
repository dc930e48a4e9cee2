import type { Citation } from '#law/cite.ts'
import { codeOfPart } from '#law/codes/attendance-codes.ts'
import type { Unconfirmed } from '#law/rule.ts'
import type { Day } from '#time/day.ts'

/** L-076: what an appointment is in the register. */
export const appointmentCitation: Citation = {
  rule: 'L-076',
  source: 'SI 2024/208 reg 10 Table 3',
  says: 'A medical or dental appointment has a code of its own, for the appointment itself; the absence around it is kept as short as can be.',
  standing: 'defines',
}

/** L-076: whether the present mark stays when a pupil leaves for an appointment after the register. */
export const presentMarkStands: Unconfirmed<boolean> = {
  question: 'Does the present mark stand when a pupil is registered first and then leaves for an appointment?',
  taken: true,
  citation: {
    rule: 'L-076',
    source: 'Daymark',
    says: 'The present mark of a pupil who was there for the register is taken to stand when they leave for an appointment.',
    standing: 'unconfirmed',
  },
}

/** One session with an appointment in it, or near it. */
export type AppointmentFacts = {
  hereForTheRegister: boolean
  /** The appointment, with the way to it and back, falls in this session. */
  inThisSession: boolean
}

/** The code of the session; or the ordinary codes. */
export type AppointmentAnswer = { code: string | 'ordinary codes'; because: string; citation: Citation }

/** L-076: how a session is marked in which a pupil had an appointment. It comes before the mark for whoever comes after the close. */
export const markOfAppointment = (
  { hereForTheRegister, inThisSession }: AppointmentFacts,
  day: Day,
  presentStands: boolean = presentMarkStands.taken,
): AppointmentAnswer => {
  const code = codeOfPart('appointment', day)
  if (!inThisSession || code === undefined)
    return { code: 'ordinary codes', because: 'There was no appointment in this session.', citation: appointmentCitation }
  if (!hereForTheRegister)
    return { code, because: 'The pupil was at an appointment while the register was open.', citation: appointmentCitation }
  return presentStands
    ? {
        code: 'ordinary codes',
        because: 'The pupil was there for the register and left afterwards.',
        citation: presentMarkStands.citation,
      }
    : { code, because: 'The pupil left for an appointment in this session.', citation: appointmentCitation }
}
