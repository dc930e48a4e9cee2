import type { Example } from '#law/example.ts'
import type { KindOfSchool } from '#law/pupils/local-authority.ts'
import type { AskedBy, KindOfLeave, LeaveFact } from './leave-kinds-table.ts'

/**
 * A request. What is not said: a maintained school, an authorised approver, asked for by a parent with whom the pupil lives,
 * two weeks ahead, for one day, for a pupil of ten, and nothing confirmed.
 */
export type LeaveSaid = {
  kind: KindOfLeave
  firstDay: string
  lastDay?: string
  askedOn?: string
  askedBy?: AskedBy
  approverAuthorised?: boolean
  school?: KindOfSchool
  born?: string
  confirmed?: readonly LeaveFact[]
  schoolDays?: number
  takenThisSchoolYear?: number
}

/** The code that leave would have, with the facts it cautions about; or the fact that stands in its way. */
export type LeaveOutcome = { code: string; thinkAbout?: readonly string[] } | { refused: string }

const friday = '2026-11-20'

/** L-067, L-068, L-069, L-070, L-071, L-076, L-090, L-092, L-174: for what leave may be given, and with which code. */
export const requests: readonly Example<LeaveSaid, LeaveOutcome>[] = [
  {
    says: 'A funeral abroad, asked for in advance and found exceptional, is leave.',
    facts: { kind: 'exceptional', firstDay: friday, confirmed: ['exceptional'] },
    answer: { code: 'C' },
    rule: 'L-092',
  },
  {
    says: 'A request on Monday for the Friday before cannot make that Friday leave.',
    facts: { kind: 'exceptional', firstDay: friday, askedOn: '2026-11-23', confirmed: ['exceptional'] },
    answer: { refused: 'askedOn' },
    rule: 'L-092',
  },
  {
    says: 'A request on the day itself is in advance only if it came before school, which a person confirms.',
    facts: { kind: 'exceptional', firstDay: friday, askedOn: friday, confirmed: ['exceptional'] },
    answer: { code: 'C', thinkAbout: ['askedOn'] },
    rule: 'L-092',
  },
  {
    says: 'A request that nobody finds exceptional is refused.',
    facts: { kind: 'exceptional', firstDay: friday },
    answer: { refused: 'exceptional' },
    rule: 'L-092',
  },
  {
    says: 'A father with whom the pupil does not live cannot ask for it in a maintained school.',
    facts: { kind: 'exceptional', firstDay: friday, askedBy: 'another-parent', confirmed: ['exceptional'] },
    answer: { refused: 'askedBy' },
    rule: 'L-092',
  },
  {
    says: 'In an academy that is expected rather than required, and is something to think about.',
    facts: { kind: 'exceptional', firstDay: friday, askedBy: 'another-parent', school: 'academy', confirmed: ['exceptional'] },
    answer: { code: 'C', thinkAbout: ['askedBy'] },
    rule: 'L-092',
  },
  {
    says: 'In a maintained school a clerk whom nobody authorised cannot give leave.',
    facts: { kind: 'exceptional', firstDay: friday, approverAuthorised: false, confirmed: ['exceptional'] },
    answer: { refused: 'approverAuthorised' },
    rule: 'L-090',
  },
  {
    says: 'Nor can one in a non-maintained special school.',
    facts: {
      kind: 'exceptional',
      firstDay: friday,
      approverAuthorised: false,
      school: 'non-maintained-special',
      confirmed: ['exceptional'],
    },
    answer: { refused: 'approverAuthorised' },
    rule: 'L-090',
  },
  {
    says: 'A holiday that is found exceptional may be leave, with a caution that holidays generally are not.',
    facts: { kind: 'holiday', firstDay: friday, confirmed: ['exceptional'] },
    answer: { code: 'C', thinkAbout: ['kind'] },
    rule: 'L-092',
  },
  {
    says: 'A holiday because flights are cheaper is refused.',
    facts: { kind: 'holiday', firstDay: friday },
    answer: { refused: 'exceptional' },
    rule: 'L-092',
  },
  {
    says: 'No leave is given for a protest in school hours.',
    facts: { kind: 'protest', firstDay: friday, confirmed: ['exceptional'] },
    answer: { refused: 'kind' },
    rule: 'L-092',
  },
  {
    says: 'A licensed part in a film is leave for a performance.',
    facts: { kind: 'performance', firstDay: friday, confirmed: ['licensed'] },
    answer: { code: 'C1' },
    rule: 'L-067',
  },
  {
    says: 'A part in a film without a licence is not, unless it is of the kind that needs none.',
    facts: { kind: 'performance', firstDay: friday },
    answer: { refused: 'licensed' },
    rule: 'L-067',
  },
  {
    says: 'Licensed work abroad is leave too.',
    facts: { kind: 'employment-abroad', firstDay: friday, confirmed: ['licensed'] },
    answer: { code: 'C1' },
    rule: 'L-067',
  },
  {
    says: 'A morning in a family shop can never be leave.',
    facts: { kind: 'other-employment', firstDay: friday, confirmed: ['licensed', 'exceptional'] },
    answer: { refused: 'kind' },
    rule: 'L-067',
  },
  {
    says: 'An interview at a college, asked for in advance, is leave.',
    facts: { kind: 'interview', firstDay: friday },
    answer: { code: 'J1' },
    rule: 'L-068',
  },
  {
    says: 'An interview of which the school hears afterwards is not.',
    facts: { kind: 'interview', firstDay: friday, askedOn: '2026-11-21' },
    answer: { refused: 'askedOn' },
    rule: 'L-068',
  },
  {
    says: 'An interview on 14 May 2024 had the older code, which counted as attending.',
    facts: { kind: 'interview', firstDay: '2024-05-14' },
    answer: { code: 'J' },
    rule: 'L-175',
  },
  {
    says: 'Two weeks at home before a public examination may be study leave.',
    facts: { kind: 'study', firstDay: '2027-05-10', lastDay: '2027-05-21', confirmed: ['publicExamination'] },
    answer: { code: 'S' },
    rule: 'L-069',
  },
  {
    says: 'Study for a mock examination is not.',
    facts: { kind: 'study', firstDay: '2027-01-11' },
    answer: { refused: 'publicExamination' },
    rule: 'L-069',
  },
  {
    says: 'Study leave that is agreed after it began is not leave.',
    facts: { kind: 'study', firstDay: '2027-05-10', askedOn: '2027-05-11', confirmed: ['publicExamination'] },
    answer: { refused: 'askedOn' },
    rule: 'L-069',
  },
  {
    says: 'A part-time timetable for exceptional circumstances, agreed with a parent, is leave of its own kind.',
    facts: { kind: 'part-time', firstDay: '2026-06-01', lastDay: '2026-06-26', born: '2010-01-10', confirmed: ['exceptional'] },
    answer: { code: 'C2' },
    rule: 'L-070',
  },
  {
    says: 'It cannot run a day beyond compulsory school age.',
    facts: { kind: 'part-time', firstDay: '2026-06-01', lastDay: '2026-06-27', born: '2010-01-10', confirmed: ['exceptional'] },
    answer: { refused: 'born' },
    rule: 'L-070',
  },
  {
    says: 'A part-time timetable for convenience, without exceptional circumstances, is refused.',
    facts: { kind: 'part-time', firstDay: friday },
    answer: { refused: 'exceptional' },
    rule: 'L-070',
  },
  {
    says: 'A reception child of four may be left out of afternoons.',
    facts: { kind: 'not-required', firstDay: '2026-09-14', born: '2021-10-05' },
    answer: { code: 'X' },
    rule: 'L-071',
  },
  {
    says: 'A child of ten may not.',
    facts: { kind: 'not-required', firstDay: friday },
    answer: { refused: 'born' },
    rule: 'L-071',
  },
  {
    says: 'A dental appointment of which the school hears the same morning is leave.',
    facts: { kind: 'medical', firstDay: friday, askedOn: friday },
    answer: { code: 'M' },
    rule: 'L-076',
  },
  {
    says: 'Eight days of holiday in June 2012, in special circumstances, were leave.',
    facts: {
      kind: 'holiday',
      firstDay: '2012-06-11',
      lastDay: '2012-06-20',
      born: '2002-05-01',
      schoolDays: 8,
      confirmed: ['specialCircumstances'],
    },
    answer: { code: 'H' },
    rule: 'L-174',
  },
  {
    says: 'Twelve days then had to be exceptional.',
    facts: {
      kind: 'holiday',
      firstDay: '2012-06-11',
      lastDay: '2012-06-26',
      born: '2002-05-01',
      schoolDays: 8,
      takenThisSchoolYear: 4,
      confirmed: ['specialCircumstances'],
    },
    answer: { refused: 'schoolDays' },
    rule: 'L-174',
  },
  {
    says: 'Twelve days that were exceptional were leave, with the code of a long holiday.',
    facts: {
      kind: 'holiday',
      firstDay: '2012-06-11',
      lastDay: '2012-06-26',
      born: '2002-05-01',
      schoolDays: 12,
      confirmed: ['specialCircumstances', 'exceptional'],
    },
    answer: { code: 'F' },
    rule: 'L-174',
  },
  {
    says: 'Eight days in June 2014 needed exceptional circumstances.',
    facts: {
      kind: 'holiday',
      firstDay: '2014-06-09',
      lastDay: '2014-06-18',
      born: '2004-05-01',
      schoolDays: 8,
      confirmed: ['specialCircumstances'],
    },
    answer: { refused: 'exceptional' },
    rule: 'L-174',
  },
  {
    says: 'A part-time timetable in March 2023 had the code of other authorised circumstances.',
    facts: { kind: 'part-time', firstDay: '2023-03-06' },
    answer: { code: 'C' },
    rule: 'L-175',
  },
]
