import type { Example } from '#law/example.ts'
import type { EvidencePolicy } from './medical-evidence.ts'

/** L-075: whether evidence of an illness may be asked for. */
export const doubts: readonly Example<{ genuineDoubt: boolean }, boolean>[] = [
  {
    says: 'A parent rings to say that the child has a fever: that is enough.',
    facts: { genuineDoubt: false },
    answer: false,
    rule: 'L-075',
  },
  {
    says: 'The child was seen at a theme park that day: evidence may be asked for.',
    facts: { genuineDoubt: true },
    answer: true,
    rule: 'L-075',
  },
]

/** L-075: an illness stays an illness when no evidence comes. */
export const illnessesWithoutEvidence: readonly Example<{ code: string; daysWithoutEvidence: number }, string>[] = [
  {
    says: 'Illness of which no evidence came for three days is still illness.',
    facts: { code: 'I', daysWithoutEvidence: 3 },
    answer: 'I',
    rule: 'L-075',
  },
  {
    says: 'It is after ten weeks.',
    facts: { code: 'I', daysWithoutEvidence: 70 },
    answer: 'I',
    rule: 'L-075',
  },
]

/** L-075: policies that ask everybody for evidence, and the rules in them that call for a caution. */
export const evidencePolicies: readonly Example<EvidencePolicy, readonly string[]>[] = [
  { says: 'A policy without such a rule calls for none.', facts: {}, answer: [], rule: 'L-075' },
  {
    says: 'Evidence of every illness of more than five days is a rule for everybody.',
    facts: { afterDays: 5 },
    answer: ['afterDays'],
    rule: 'L-075',
  },
  {
    says: 'So are one for attendance below 96 per cent, one after a holiday and one beside the school holidays.',
    facts: { afterDays: 3, belowAttendancePercent: 96, afterHolidays: true, besideSchoolHolidays: true },
    answer: ['afterDays', 'belowAttendancePercent', 'afterHolidays', 'besideSchoolHolidays'],
    rule: 'L-075',
  },
]
