import type { Citation } from '#law/cite.ts'
import type { Rule } from '#law/rule.ts'
import { beyondLeaveCitation, withoutLeaveCitation } from './absence-without-leave.ts'
import { firstDayCitation, workersToldCitation } from './first-day-contact.ts'
import { holidayAllowance } from './holiday-leave.ts'
import { type KindOfLeave, kindsOfLeave } from './leave-kinds-table.ts'
import { appropriatePerson, otherSchoolsCitation, schoolsBoundOnLeave } from './leave-of-absence.ts'
import { appointmentCitation, presentMarkStands } from './medical-appointment.ts'
import { evidenceCitation } from './medical-evidence.ts'
import { partTimeCitation, partTimeGuidanceCitation } from './part-time-timetable.ts'
import { religiousDaysAYear } from './religious-observance.ts'
import { provisionCitation, sixthDayCounts, suspensionCitation } from './suspension.ts'
import { travellingCitation, travellingDefenceCitation } from './travelling-family.ts'

const citationsOf = (rule: { versions: readonly { citation: Citation }[] }) =>
  rule.versions.map(({ citation }) => citation) as [Citation, ...Citation[]]
const [kinds] = citationsOf(kindsOfLeave)
const [bound] = citationsOf(schoolsBoundOnLeave)
const [noAllowance, ...allowanceBefore] = citationsOf(holidayAllowance)
const [religious, ...religiousBefore] = citationsOf(religiousDaysAYear)

const leaveOf = (kind: KindOfLeave): Citation =>
  kindsOfLeave.versions[0]?.value.find(terms => terms.kind === kind)?.citation ?? kinds

/** L-056, L-057, L-067, L-068, L-069, L-070, L-072, L-073, L-074, L-075, L-076, L-090, L-091, L-092, L-093, L-094, L-174: absence. */
export const rulesOfAbsence: readonly Rule[] = [
  {
    rule: 'L-056',
    title: 'Who gets in touch on the first day of an absence',
    citations: [firstDayCitation],
    daymark: 'The day’s board shows who is absent without a known reason. Calling and noting what was heard are not built yet.',
  },
  {
    rule: 'L-057',
    title: 'Which other professionals are told of an unexplained absence',
    citations: [workersToldCitation],
    daymark: 'Answered here; the product will use it when contact about absences is built.',
  },
  {
    rule: 'L-067',
    title: 'Leave for performances and for work',
    citations: [leaveOf('performance')],
    daymark: 'Offers the code and cautions until leave is held. Licences and decisions on leave are not kept yet.',
  },
  {
    rule: 'L-068',
    title: 'Leave for interviews',
    citations: [leaveOf('interview'), appropriatePerson.citation],
    daymark:
      'Counts it as an authorised absence since 19 August 2024, and the older letter as attending before. Decisions on leave are not kept yet.',
  },
  {
    rule: 'L-069',
    title: 'Study leave',
    citations: [leaveOf('study')],
    daymark: 'Offers the code and cautions until leave is held. That the examination is a public one is for a person to confirm.',
  },
  {
    rule: 'L-070',
    title: 'Leave under a part-time timetable',
    citations: [partTimeCitation],
    daymark:
      'Refuses the code on days on which the pupil is not of compulsory school age, and cautions where nothing was planned. Part-time timetables are not kept as such yet.',
  },
  {
    rule: 'L-072',
    title: 'Religious observance',
    citations: [religious, ...religiousBefore],
    daymark:
      'Offers the code on any day and sets no number a year. Which days a religious body sets apart is for a person to know.',
    history: religiousDaysAYear,
  },
  {
    rule: 'L-073',
    title: 'Travelling families',
    citations: [travellingCitation, travellingDefenceCitation],
    daymark:
      'Offers the code to pupils of compulsory school age. The count of sessions in twelve months is answered here and not shown yet; nothing follows from it by itself.',
  },
  {
    rule: 'L-074',
    title: 'Suspended and excluded pupils',
    citations: [suspensionCitation, provisionCitation, sixthDayCounts.citation],
    daymark: 'Offers the code. Suspensions with their sixth day are not kept yet.',
  },
  {
    rule: 'L-075',
    title: 'Illness and evidence of it',
    citations: [evidenceCitation],
    daymark: 'Never changes a mark of illness by itself. Evidence is not asked for or kept yet.',
  },
  {
    rule: 'L-076',
    title: 'Medical and dental appointments',
    citations: [appointmentCitation, presentMarkStands.citation],
    daymark: 'Keeps one mark a session: a present mark stays until a person amends it.',
  },
  {
    rule: 'L-090',
    title: 'Who may give leave',
    citations: [bound, otherSchoolsCitation],
    daymark:
      'Answered here; the product will ask it when decisions on leave are built. Until then codes of leave carry a caution.',
    history: schoolsBoundOnLeave,
  },
  {
    rule: 'L-091',
    title: 'For what leave may be given',
    citations: [kinds],
    daymark: 'Offers the codes of leave under one heading. Decisions on leave are not kept yet.',
    history: kindsOfLeave,
  },
  {
    rule: 'L-092',
    title: 'Leave for exceptional circumstances, and absence without it',
    citations: [leaveOf('exceptional'), noAllowance, leaveOf('protest'), withoutLeaveCitation],
    daymark:
      'Offers the code with a caution until leave is held. Requests and answers are not built yet, so whether a request came in advance is for a person to confirm.',
    history: holidayAllowance,
  },
  {
    rule: 'L-093',
    title: 'Coming back later than leave allows',
    citations: [beyondLeaveCitation],
    daymark: 'Leave that was planned is filled in for its own days only; the day after it is marked like any other.',
  },
  {
    rule: 'L-094',
    title: 'What a part-time timetable holds',
    citations: [partTimeGuidanceCitation],
    daymark:
      'Answered here as what is missing and what to think about; the product will ask it when part-time timetables are built.',
  },
  {
    rule: 'L-174',
    title: 'Leave before 19 August 2024, and the ten days of holiday before September 2013',
    citations: allowanceBefore as [Citation, ...Citation[]],
    daymark: 'Reads agreed holidays of those years as they were marked. They are not judged again.',
    history: holidayAllowance,
  },
]
