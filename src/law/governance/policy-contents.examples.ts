import type { Example } from '#law/example.ts'
import type { PolicyItem } from './policy-contents.ts'

/** L-151: what an attendance policy does not state yet. */
export const policies: readonly Example<{ states: readonly PolicyItem[] }, { missing: PolicyItem[] }>[] = [
  {
    says: 'A policy that gives the afternoon register no time, and says nothing of first-day calls.',
    facts: {
      states: [
        'sessionTimes',
        'expectations',
        'reportingAbsence',
        'requestingLeave',
        'contacts',
        'champion',
        'dayToDayProcesses',
        'promotion',
        'useOfData',
        'persistentAndSevere',
        'legalTools',
      ],
    },
    answer: { missing: ['registerClosing', 'firstDayCalling'] },
    rule: 'L-151',
  },
  {
    says: 'A policy that states everything.',
    facts: {
      states: [
        'sessionTimes',
        'registerClosing',
        'expectations',
        'reportingAbsence',
        'requestingLeave',
        'contacts',
        'champion',
        'firstDayCalling',
        'dayToDayProcesses',
        'promotion',
        'useOfData',
        'persistentAndSevere',
        'legalTools',
      ],
    },
    answer: { missing: [] },
    rule: 'L-151',
  },
]

/** L-151: by when a policy is reviewed; every year, unless the school sets another time. */
export const reviews: readonly Example<{ lastReviewed: string; years?: number }, { due: string }>[] = [
  {
    says: 'Reviewed on 1 September 2026: due on the same date a year later.',
    facts: { lastReviewed: '2026-09-01' },
    answer: { due: '2027-09-01' },
    rule: 'L-151',
  },
  {
    says: 'A school that reviews its policy every second year.',
    facts: { lastReviewed: '2026-09-01', years: 2 },
    answer: { due: '2028-09-01' },
    rule: 'L-151',
  },
]
