import type { Citation } from '#law/cite.ts'
import { standingRules } from '#law/codes/standing-rules.ts'
import type { Rule } from '#law/rule.ts'
import { mistakeWhileOpenIsAmendment, routineAmendmentCitation, whatAnAmendmentKeeps } from './amendments.ts'
import { cameAfterAll } from './arriving-after-close.ts'
import { backupsCoverAttendance, schoolYearEndsOn, yearsToKeepABackup } from './backups.ts'
import { inspectionOfRegisters } from './inspection.ts'
import { disposalIsDecided, sixYearsReachBack, yearsToKeepAnEntry } from './keeping-registers.ts'
import { fewestSessions, fundingAgreementCitation, sessionsCitation } from './school-sessions.ts'
import { codesThatTell } from './sensitive-codes.ts'
import { afterCloseCitation, arrivalCitation, openForAtMost, takenCitation } from './taking-registers.ts'
import { countsMeanwhile, dayOfAbsenceCounts, notWorkingDays, schoolDaysToExplain } from './unexplained.ts'
import { authorisedBefore2024, whatTheRegisterShows } from './what-a-register-shows.ts'
import { boardersCitation, keptElectronically } from './which-registers.ts'
import { stepsWhileUnexplained } from './while-unexplained.ts'

/** L-025: what it means to break the registration regulations. */
export const offenceCitation: Citation = {
  rule: 'L-025',
  source: 'Education Act 1996 s 434(6)',
  says: 'Breaking the registration regulations is an offence of the proprietor of the school.',
  standing: 'must',
}

const newest = <Value>({ versions }: { versions: readonly { citation: Value }[] }): Value => versions[0]!.citation
const before2024 = <Value>({ versions }: { versions: readonly { citation: Value }[] }): Value => versions[1]!.citation

/** L-004 to L-006, L-020 to L-026, L-050 to L-055, L-160, L-161, L-171, L-176: taking, correcting and keeping registers. */
export const rulesOfRegisters: readonly Rule[] = [
  {
    rule: 'L-004',
    title: 'Two sessions a day, and how many a school year has',
    citations: [sessionsCitation, newest(fewestSessions), fundingAgreementCitation],
    daymark:
      'Keeps a morning and an afternoon session for every school day, with times for the whole school. It does not compare a planned year with 380 sessions yet.',
    history: fewestSessions,
  },
  {
    rule: 'L-005',
    title: 'When registers are taken',
    citations: [takenCitation],
    daymark:
      'Opens each register at the time the school set and closes it by the clock. The day’s page shows every register that is late or missing.',
  },
  {
    rule: 'L-006',
    title: 'Boarders are not in the attendance register',
    citations: [boardersCitation],
    daymark: 'Keeps with each stay in the admission register whether the pupil boards, and refuses a mark for a boarder.',
  },
  {
    rule: 'L-020',
    title: 'Which registers a school keeps, and how',
    citations: [newest(keptElectronically)],
    daymark: 'Is both registers, kept electronically.',
    history: keptElectronically,
  },
  {
    rule: 'L-021',
    title: 'What a correction keeps',
    citations: [newest(whatAnAmendmentKeeps), routineAmendmentCitation, mistakeWhileOpenIsAmendment.citation],
    daymark:
      'Never overwrites an entry. A change is a further entry with the original, the new one, the reason, the date, and the name and position of who made it; without a reason it is refused.',
    history: whatAnAmendmentKeeps,
  },
  {
    rule: 'L-022',
    title: 'How long an entry is kept',
    citations: [newest(yearsToKeepAnEntry)],
    daymark: 'Disposes of nothing: no entry can be deleted. A recorded disposal after six years is not built yet.',
    history: yearsToKeepAnEntry,
  },
  {
    rule: 'L-023',
    title: 'Back-up copies, and how long they are kept',
    citations: [newest(yearsToKeepABackup), backupsCoverAttendance.citation, schoolYearEndsOn.citation],
    daymark:
      'Answered here. Making and keeping back-ups is not built yet: until it is, the school backs up the database by its own means.',
    history: yearsToKeepABackup,
  },
  {
    rule: 'L-024',
    title: 'Who may inspect the registers',
    citations: [newest(inspectionOfRegisters), before2024(inspectionOfRegisters)],
    daymark:
      'Shows any register as it stood at any moment, with all its amendments, to be printed. An inspector is shown it by the school: inspectors have no sign-in of their own yet.',
    history: inspectionOfRegisters,
  },
  {
    rule: 'L-025',
    title: 'Breaking the regulations is an offence',
    citations: [offenceCitation],
    daymark: 'Refuses what the regulations do not allow, and says why.',
    noCode: 'It is for the courts: there is nothing for a program to decide.',
  },
  {
    rule: 'L-026',
    title: 'Exactly one code for every day pupil on roll',
    citations: [standingRules.oneCode, standingRules.onRoll],
    daymark: 'Keeps one standing mark for each pupil and session, and takes none for somebody who is not on roll.',
  },
  {
    rule: 'L-050',
    title: 'What makes a pupil present, and what late',
    citations: [arrivalCitation],
    daymark:
      'Gives the mark by the clock when an arrival is entered, and refuses the morning mark in the afternoon and the other way round.',
  },
  {
    rule: 'L-051',
    title: 'How long a register may be open',
    citations: [newest(openForAtMost)],
    daymark:
      'Refuses session times that would keep a register open for more than 30 minutes, and points out windows of different lengths and a close long after pupils are due.',
    history: openForAtMost,
  },
  {
    rule: 'L-052',
    title: 'Coming after the register closed',
    citations: [afterCloseCitation, cameAfterAll],
    daymark:
      'Offers the mark for coming after the close when somebody comes then. Which absence mark is truer is for the person at the desk.',
  },
  {
    rule: 'L-053',
    title: 'Minutes late',
    citations: [standingRules.minutes],
    daymark: 'Works out the minutes from the clock and keeps them with the two late marks. They may be left out.',
  },
  {
    rule: 'L-054',
    title: 'How long an absence may stay unexplained',
    citations: [newest(schoolDaysToExplain), notWorkingDays, dayOfAbsenceCounts.citation, stepsWhileUnexplained.citation],
    daymark:
      'Marks whoever has not come when the register closes as absent for a reason not known yet. The deadline is answered here and at the command line; reminders and the change after five school days are not built yet.',
    history: schoolDaysToExplain,
  },
  {
    rule: 'L-055',
    title: 'How an unexplained absence counts',
    citations: [countsMeanwhile],
    daymark: 'Counts it as unauthorised in every figure for as long as it stands.',
  },
  {
    rule: 'L-160',
    title: 'Codes that tell something guarded about a person',
    citations: [codesThatTell.citation],
    daymark:
      'Answered here. Today whoever may see a register sees its codes and reasons; sensitive characteristics of a pupil are shown by role.',
  },
  {
    rule: 'L-161',
    title: 'What happens when an entry has been kept long enough',
    citations: [disposalIsDecided],
    daymark: 'Keeps everything. A leaver’s entries are kept like everyone’s, each by its own date.',
  },
  {
    rule: 'L-171',
    title: 'What a register showed before August 2024',
    citations: [before2024(whatTheRegisterShows), authorisedBefore2024],
    daymark:
      'Keeps imported marks in the letters of their time and counts them by the law of their day. It never turns them into today’s codes.',
    history: whatTheRegisterShows,
  },
  {
    rule: 'L-176',
    title: 'How registers were kept and corrected before August 2024',
    citations: [
      before2024(yearsToKeepAnEntry),
      before2024(yearsToKeepABackup),
      before2024(whatAnAmendmentKeeps),
      sixYearsReachBack.citation,
    ],
    daymark: 'Keeps imported entries as long as all others: nothing is disposed of.',
    history: yearsToKeepAnEntry,
  },
]
