import type { Example } from '#law/example.ts'

/** L-139: what is to be thought about before a notice to improve is sent. */
export const noticesToImprove: readonly Example<
  { firstDay: string; lastDay: string; supportAppropriate: boolean; weeksWithoutSchool?: number; authorityWeeks?: number },
  { cautions: string[] }
>[] = [
  {
    says: 'Three weeks from Monday 2 November to Sunday 22 November 2026.',
    facts: { firstDay: '2026-11-02', lastDay: '2026-11-22', supportAppropriate: true },
    answer: { cautions: [] },
    rule: 'L-139',
  },
  {
    says: 'Six weeks.',
    facts: { firstDay: '2026-11-02', lastDay: '2026-12-13', supportAppropriate: true },
    answer: { cautions: [] },
    rule: 'L-139',
  },
  {
    says: 'A day short of three weeks.',
    facts: { firstDay: '2026-11-02', lastDay: '2026-11-21', supportAppropriate: true },
    answer: { cautions: ['20 days are fewer than 3 weeks.'] },
    rule: 'L-139',
  },
  {
    says: 'A day more than six weeks.',
    facts: { firstDay: '2026-11-02', lastDay: '2026-12-14', supportAppropriate: true },
    answer: { cautions: ['43 days are more than 6 weeks.'] },
    rule: 'L-139',
  },
  {
    says: 'Six school weeks with half-term between them, where the local authority sets six school weeks.',
    facts: { firstDay: '2026-10-05', lastDay: '2026-11-22', supportAppropriate: true, weeksWithoutSchool: 1, authorityWeeks: 6 },
    answer: { cautions: [] },
    rule: 'L-139',
  },
  {
    says: 'Four weeks, where the local authority sets six.',
    facts: { firstDay: '2026-11-02', lastDay: '2026-11-29', supportAppropriate: true, authorityWeeks: 6 },
    answer: { cautions: ['The local authority sets 6 weeks.'] },
    rule: 'L-139',
  },
  {
    says: 'After a holiday in term time, where there is nothing to support.',
    facts: { firstDay: '2026-11-02', lastDay: '2026-11-22', supportAppropriate: false },
    answer: { cautions: ['Support does not fit this case, so a notice to improve is not used.'] },
    rule: 'L-139',
  },
]
