import type { Example } from '#law/example.ts'
import type { TaughtHow } from './remote-education.ts'

const online: TaughtHow = { atHome: true, supervisedInPerson: false }
const withTutor: TaughtHow = { atHome: false, supervisedInPerson: true }

/** L-064: what may be marked for a pupil who is taught away from the classroom. */
export const taughtElsewhere: readonly Example<TaughtHow & { code: string; day: string }, 'stands' | 'refused'>[] = [
  {
    says: 'An ill pupil who follows lessons online at home is marked ill.',
    facts: { ...online, code: 'I', day: '2026-11-20' },
    answer: 'stands',
    rule: 'L-064',
  },
  {
    says: 'The same pupil may not be marked as at another educational activity.',
    facts: { ...online, code: 'B', day: '2026-11-20' },
    answer: 'refused',
    rule: 'L-064',
  },
  {
    says: 'Nor may the pupil be marked present.',
    facts: { ...online, code: '/', day: '2026-11-20' },
    answer: 'refused',
    rule: 'L-064',
  },
  {
    says: 'Online lessons at home that are part of a part-time timetable have the code of that timetable.',
    facts: { ...online, code: 'C2', day: '2026-11-20' },
    answer: 'stands',
    rule: 'L-064',
  },
  {
    says: 'A pupil whom nobody supervises in a library is not at an educational activity.',
    facts: { atHome: false, supervisedInPerson: false, code: 'B', day: '2026-11-20' },
    answer: 'refused',
    rule: 'L-064',
  },
  {
    says: 'A tutor who sits with the pupil at home does not make it an educational activity away from home.',
    facts: { atHome: true, supervisedInPerson: true, code: 'B', day: '2026-11-20' },
    answer: 'refused',
    rule: 'L-064',
  },
  {
    says: 'A pupil at a centre with a tutor in the room may be marked as at an educational activity.',
    facts: { ...withTutor, code: 'B', day: '2026-11-20' },
    answer: 'stands',
    rule: 'L-064',
  },
]
