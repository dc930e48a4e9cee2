import type { Example } from '#law/example.ts'
import type { AppointmentFacts } from './medical-appointment.ts'

/** L-076: how a session with an appointment is marked. */
export const appointments: readonly Example<AppointmentFacts, string>[] = [
  {
    says: 'A pupil comes back at 10:40 from a hospital appointment that was notified: the morning has the code of the appointment.',
    facts: { hereForTheRegister: false, inThisSession: true },
    answer: 'M',
    rule: 'L-076',
  },
  {
    says: 'A pupil who is there for the register and leaves at 10:00 for the dentist is taken to stay present.',
    facts: { hereForTheRegister: true, inThisSession: true },
    answer: 'ordinary codes',
    rule: 'L-076',
  },
  {
    says: 'An appointment at 10:00 does not cover an afternoon at home.',
    facts: { hereForTheRegister: false, inThisSession: false },
    answer: 'ordinary codes',
    rule: 'L-076',
  },
]
