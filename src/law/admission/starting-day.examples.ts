import type { Example } from '#law/example.ts'

type Facts = { agreed?: string; told?: string; underDutyToAdmit: boolean; attended?: string }

/** L-030: the day on which a name is entered. */
export const starts: readonly Example<Facts, { startingDay?: string; because: string }>[] = [
  {
    says: 'Agreed for 2 September, and the pupil does not come: on roll from 2 September, absent that morning for no reason known.',
    facts: { agreed: '2026-09-02', underDutyToAdmit: false },
    answer: { startingDay: '2026-09-02', because: 'agreed' },
    rule: 'L-030',
  },
  {
    says: 'Agreed for 2 September, first in school on the 4th: the day that was agreed.',
    facts: { agreed: '2026-09-02', underDutyToAdmit: false, attended: '2026-09-04' },
    answer: { startingDay: '2026-09-02', because: 'agreed' },
    rule: 'L-030',
  },
  {
    says: 'An education, health and care plan names the school, and the parent has told it that the child comes on 7 September.',
    facts: { told: '2026-09-07', underDutyToAdmit: true },
    answer: { startingDay: '2026-09-07', because: 'told' },
    rule: 'L-030',
  },
  {
    says: 'An education, health and care plan names the school, no day is agreed and the child has not come: the name cannot be entered yet.',
    facts: { underDutyToAdmit: true },
    answer: { because: 'not yet' },
    rule: 'L-030',
  },
  {
    says: 'A parent names a day to a school that has no duty to admit: without its agreement that is no starting day.',
    facts: { told: '2026-09-07', underDutyToAdmit: false },
    answer: { because: 'not yet' },
    rule: 'L-030',
  },
  {
    says: 'Nothing was agreed, and the pupil comes on 9 September.',
    facts: { underDutyToAdmit: false, attended: '2026-09-09' },
    answer: { startingDay: '2026-09-09', because: 'attended' },
    rule: 'L-030',
  },
]

/** L-030: whether a name that starts on 2 September 2026, with the first session at 8:50, was entered in time. */
export const entries: readonly Example<{ enteredOn: string; at: string }, 'in time' | 'too late'>[] = [
  { says: 'Entered the day before.', facts: { enteredOn: '2026-09-01', at: '16:00' }, answer: 'in time', rule: 'L-030' },
  {
    says: 'Entered as the first session begins.',
    facts: { enteredOn: '2026-09-02', at: '08:50' },
    answer: 'in time',
    rule: 'L-030',
  },
  { says: 'Entered a minute later.', facts: { enteredOn: '2026-09-02', at: '08:51' }, answer: 'too late', rule: 'L-030' },
  {
    says: 'Entered early the next morning.',
    facts: { enteredOn: '2026-09-03', at: '07:30' },
    answer: 'too late',
    rule: 'L-030',
  },
]
