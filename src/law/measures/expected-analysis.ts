import type { Citation } from '#law/cite.ts'

/** L-120: how often attendance is looked at, and for whom. */
export const expectedAnalysisCitation: Citation = {
  rule: 'L-120',
  source: 'Working together 2024',
  says: 'Schools look at their attendance figures at least each half-term, each term and each year, by groups of pupils, beside those of the authority and of England, and report to those who govern them.',
  standing: 'should',
}

/** L-120: the periods, the groups of pupils and the questions that governors and trusts expect figures on. */
export const expectedAnalysis = {
  periods: ['half-term', 'term', 'year'],
  groups: [
    'special educational needs or disability',
    'free school meals or pupil premium',
    'a social worker',
    'year group',
    'sex',
    'ethnicity',
  ],
  beside: ['local authority', 'England'],
  about: ['attendance', 'persistent absence', 'severe absence'],
} as const
