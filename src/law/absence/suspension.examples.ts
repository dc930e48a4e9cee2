import type { Example } from '#law/example.ts'
import type { SuspensionFacts } from './suspension.ts'

/** L-074: from which day provision must be arranged. A school week from Monday to Friday; 26 to 30 October 2026 is half-term. */
export const sixthDays: readonly Example<{ firstDay: string }, string>[] = [
  {
    says: 'Suspended from Monday 7 September: provision is due from Monday 14 September.',
    facts: { firstDay: '2026-09-07' },
    answer: '2026-09-14',
    rule: 'L-074',
  },
  {
    says: 'Suspended from Wednesday 21 October: half-term is not counted, and it is due from Wednesday 4 November.',
    facts: { firstDay: '2026-10-21' },
    answer: '2026-11-04',
    rule: 'L-074',
  },
]

/** A session of a suspension that began on Monday 7 September 2026. */
export type SuspensionSaid = Pick<SuspensionFacts, 'provision' | 'absentFromProvision'> & { day: string }

/** L-074: how a session of a suspended pupil is marked. */
export const suspended: readonly Example<SuspensionSaid, { code: string; caution: boolean }>[] = [
  {
    says: 'On the first day nothing is arranged yet: suspended.',
    facts: { provision: 'none', day: '2026-09-07' },
    answer: { code: 'E', caution: false },
    rule: 'L-074',
  },
  {
    says: 'On the fifth day still so.',
    facts: { provision: 'none', day: '2026-09-11' },
    answer: { code: 'E', caution: false },
    rule: 'L-074',
  },
  {
    says: 'On the sixth day nothing is arranged: the code stands, with a caution that something must be.',
    facts: { provision: 'none', day: '2026-09-14' },
    answer: { code: 'E', caution: true },
    rule: 'L-074',
  },
  {
    says: 'On the sixth day the pupil is at provision that the school arranged.',
    facts: { provision: 'by-the-school', day: '2026-09-14' },
    answer: { code: 'B', caution: false },
    rule: 'L-074',
  },
  {
    says: 'Or at provision that the local authority arranged.',
    facts: { provision: 'by-the-local-authority', day: '2026-09-14' },
    answer: { code: 'K', caution: false },
    rule: 'L-074',
  },
  {
    says: 'Or at another school where the pupil was registered.',
    facts: { provision: 'at-another-school-where-registered', day: '2026-09-14' },
    answer: { code: 'D', caution: false },
    rule: 'L-074',
  },
  {
    says: 'A pupil who is ill and misses that provision is ill, and not absent without authority.',
    facts: { provision: 'by-the-school', absentFromProvision: 'I', day: '2026-09-14' },
    answer: { code: 'I', caution: false },
    rule: 'L-074',
  },
  {
    says: 'Provision on the third day is marked as such too.',
    facts: { provision: 'by-the-school', day: '2026-09-09' },
    answer: { code: 'B', caution: false },
    rule: 'L-074',
  },
]
