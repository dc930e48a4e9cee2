import type { Rule } from '#law/rule.ts'
import { measuresCitation } from './absence-measures.ts'
import { departmentFieldsCitation } from './department-fields-table.ts'
import { expectedAnalysisCitation } from './expected-analysis.ts'
import { enrolmentCitation, nationalCohortCitation } from './national-cohort.ts'
import { limitCitation, overTimeCitation, persistentCitation, severeCitation } from './persistent-absence.ts'
import { reasonsOrTotalsCitation, weightedTotalsCitation } from './published-totals.ts'
import { referenceCitation } from './reference-figures-table.ts'
import { settlingCitation } from './settling.ts'
import { smallFigureCitation } from './small-figures.ts'

/** L-110 to L-121: how attendance and absence are counted, rounded, compared and set beside published figures. */
export const rulesOfMeasures: readonly Rule[] = [
  {
    rule: 'L-110',
    title: 'How attendance and absence rates are made',
    citations: [measuresCitation],
    daymark:
      'Daymark adds up sessions first and divides once. It never averages the percentages of pupils. One table of codes is behind every screen and ./daymark measures.',
  },
  {
    rule: 'L-111',
    title: 'What persistent absence is',
    citations: [persistentCitation],
    daymark:
      'Daymark compares whole sessions: ten times the sessions missed with the sessions possible. ./daymark measures --marks says it of each pupil.',
  },
  {
    rule: 'L-112',
    title: 'What severe absence is',
    citations: [severeCitation],
    daymark:
      'Daymark compares whole sessions: twice the sessions missed with the sessions possible. Whoever is severely absent is counted as persistently absent too.',
  },
  {
    rule: 'L-113',
    title: 'Exactly ten and exactly fifty per cent',
    citations: [limitCitation],
    daymark:
      'Nothing is rounded before it is compared, so a pupil may show 90.0 per cent and be persistently absent. For reading, an exact half is rounded up.',
  },
  {
    rule: 'L-114',
    title: 'Over what time persistent and severe absence are stated',
    citations: [overTimeCitation],
    daymark:
      'Refused for a week or less; a caution for a span that is neither a term, a year nor the year to date. ./daymark measures takes the marks it is given as the whole period.',
  },
  {
    rule: 'L-115',
    title: 'Which pupils national figures count',
    citations: [nationalCohortCitation],
    daymark: 'Answered here from the date of birth. What kind of school it is, the school’s own record says.',
  },
  {
    rule: 'L-116',
    title: 'What is counted once: a pupil’s time at one school',
    citations: [enrolmentCitation, smallFigureCitation],
    daymark:
      'Each school counts its own part of a pupil’s year. Pupils without a possible session are left out of shares of pupils. A figure from few pupils or few sessions says so.',
  },
  {
    rule: 'L-117',
    title: 'The Department’s names for codes and totals',
    citations: [departmentFieldsCitation, reasonsOrTotalsCitation],
    daymark:
      './daymark measures --reconcile counts the codes of a published table and sets each total and percentage beside our own.',
  },
  {
    rule: 'L-118',
    title: 'Published totals that are weighted',
    citations: [weightedTotalsCitation],
    daymark:
      'Daymark weighs nothing in the figures of a school or a trust. Only --reconcile works the weights out again, to show that a published total comes from them.',
  },
  {
    rule: 'L-119',
    title: 'Figures that are still changing',
    citations: [settlingCitation],
    daymark: 'Answered here: a figure that reaches into the last two weeks is shown with the day on which it was counted.',
  },
  {
    rule: 'L-120',
    title: 'How often, and for whom, attendance is analysed',
    citations: [expectedAnalysisCitation],
    daymark: 'The list is here for the reports that are to be built; no report is sent yet.',
  },
  {
    rule: 'L-121',
    title: 'England’s figures to compare with',
    citations: [referenceCitation],
    daymark: 'The figures are here with the day up to which they were counted. No page sets them beside a school’s own yet.',
  },
]
