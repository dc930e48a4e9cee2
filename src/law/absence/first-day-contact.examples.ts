import type { Example } from '#law/example.ts'
import type { ContactAnswer, Worker } from './first-day-contact.ts'

/** A pupil’s mark on 20 November 2026, after the register closed. */
export type ContactSaid = { code: string; schoolDayOfAbsence: number; reasonHeard: boolean; workers: readonly Worker[] }

const absent: ContactSaid = { code: 'N', schoolDayOfAbsence: 1, reasonHeard: false, workers: [] }

/** L-056, L-057: whom a school gets in touch with about an absence. */
export const contacts: readonly Example<ContactSaid, Pick<ContactAnswer, 'askParents' | 'tell'>>[] = [
  {
    says: 'On the first day of an absence without a reason the school asks the parents.',
    facts: absent,
    answer: { askParents: 'first day', tell: [] },
    rule: 'L-056',
  },
  {
    says: 'On the second day, still without a reason, it asks again.',
    facts: { ...absent, schoolDayOfAbsence: 2 },
    answer: { askParents: 'again', tell: [] },
    rule: 'L-056',
  },
  {
    says: 'A parent rang before the register was corrected: nobody needs to be asked.',
    facts: { ...absent, reasonHeard: true, workers: ['social-worker'] },
    answer: { askParents: 'not needed', tell: [] },
    rule: 'L-056',
  },
  {
    says: 'A pupil who is ill has a reason: nobody needs to be asked.',
    facts: { ...absent, code: 'I' },
    answer: { askParents: 'not needed', tell: [] },
    rule: 'L-056',
  },
  {
    says: 'The social worker of the pupil is told as well.',
    facts: { ...absent, workers: ['social-worker'] },
    answer: { askParents: 'first day', tell: ['social-worker'] },
    rule: 'L-057',
  },
  {
    says: 'So is the worker of the youth offending team, where there are both.',
    facts: { ...absent, schoolDayOfAbsence: 3, workers: ['social-worker', 'youth-offending-worker'] },
    answer: { askParents: 'again', tell: ['social-worker', 'youth-offending-worker'] },
    rule: 'L-057',
  },
]
