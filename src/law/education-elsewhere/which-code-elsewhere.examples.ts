import type { Example } from '#law/example.ts'
import type { ElsewhereFacts } from './which-code-elsewhere.ts'

/** Said of a supervised, approved activity of the school unless the facts say otherwise. */
export type ElsewhereSaid = Pick<ElsewhereFacts, 'arrangedBy' | 'kind' | 'underSchoolStaff'> & { approved: boolean; day: string }

const school = { arrangedBy: 'school', underSchoolStaff: false, approved: true, day: '2026-11-20' } as const

/** L-062: the code of education away from the school. */
export const educationElsewhere: readonly Example<ElsewhereSaid, { code: string } | { refused: string }>[] = [
  {
    says: 'Tuition in hospital that the local authority arranged has the code of its provision.',
    facts: { ...school, arrangedBy: 'local-authority', kind: 'other-activity', approved: false },
    answer: { code: 'K' },
    rule: 'L-062',
  },
  {
    says: 'In May 2024 such tuition still had the code of any education off site.',
    facts: { ...school, arrangedBy: 'local-authority', kind: 'other-activity', approved: false, day: '2024-05-14' },
    answer: { code: 'B' },
    rule: 'L-175',
  },
  {
    says: 'A museum trip with the class teacher is a visit.',
    facts: { ...school, kind: 'visit', underSchoolStaff: true },
    answer: { code: 'V' },
    rule: 'L-062',
  },
  {
    says: 'A trip that the school approved and another organisation’s staff supervise is another approved activity.',
    facts: { ...school, kind: 'visit' },
    answer: { code: 'B' },
    rule: 'L-062',
  },
  {
    says: 'A trip that nobody approved and no member of staff supervises has none of these codes.',
    facts: { ...school, kind: 'visit', approved: false },
    answer: { refused: 'approved' },
    rule: 'L-063',
  },
  {
    says: 'A county trial that the school approved is sport.',
    facts: { ...school, kind: 'sport' },
    answer: { code: 'P' },
    rule: 'L-062',
  },
  {
    says: 'A tournament to which a teacher takes the team is sport, and not a visit.',
    facts: { ...school, kind: 'sport', underSchoolStaff: true },
    answer: { code: 'P' },
    rule: 'L-062',
  },
  {
    says: 'Training with a club that the school did not approve is not.',
    facts: { ...school, kind: 'sport', approved: false },
    answer: { refused: 'approved' },
    rule: 'L-063',
  },
  {
    says: 'A week at a garage that the school approved is work experience.',
    facts: { ...school, kind: 'work-experience' },
    answer: { code: 'W' },
    rule: 'L-062',
  },
  {
    says: 'A taster day at a college that the school approved is another approved activity.',
    facts: { ...school, kind: 'other-activity' },
    answer: { code: 'B' },
    rule: 'L-062',
  },
]
