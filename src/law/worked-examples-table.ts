// Generated from the doc comments of src/law by: npm run law
// biome-ignore-all format: generated, a line a table
// biome-ignore-all assist/source/organizeImports: generated, in the order of the paths
import { absences as absencesOf1 } from '#law/absence/absence-without-leave.examples.ts'
import { contacts as contactsOf2 } from '#law/absence/first-day-contact.examples.ts'
import { holidays as holidaysOf3 } from '#law/absence/holiday-leave.examples.ts'
import { requests as requestsOf4 } from '#law/absence/leave-of-absence.examples.ts'
import { appointments as appointmentsOf5 } from '#law/absence/medical-appointment.examples.ts'
import { doubts as doubtsOf6, evidencePolicies as evidencePoliciesOf6, illnessesWithoutEvidence as illnessesWithoutEvidenceOf6 } from '#law/absence/medical-evidence.examples.ts'
import { incompletePlans as incompletePlansOf7, sessionsUnderPlan as sessionsUnderPlanOf7 } from '#law/absence/part-time-timetable.examples.ts'
import { observances as observancesOf8 } from '#law/absence/religious-observance.examples.ts'
import { sixthDays as sixthDaysOf9, suspended as suspendedOf9 } from '#law/absence/suspension.examples.ts'
import { defences as defencesOf10, travels as travelsOf10 } from '#law/absence/travelling-family.examples.ts'
import { deletions as deletionsOf11 } from '#law/admission/deleting.examples.ts'
import { toldOf as toldOfOf12 } from '#law/admission/future-schools.examples.ts'
import { groundsOfAbsence as groundsOfAbsenceOf13, groundsOfLeaving as groundsOfLeavingOf13, groundsOfOtherSchooling as groundsOfOtherSchoolingOf13 } from '#law/admission/ground-checks.examples.ts'
import { oldLetters as oldLettersOf14 } from '#law/admission/old-deletion-grounds.examples.ts'
import { entries as entriesOf15 } from '#law/admission/particulars.examples.ts'
import { entries as entriesOf16, starts as startsOf16 } from '#law/admission/starting-day.examples.ts'
import { longAbsences as longAbsencesOf17 } from '#law/admission/twenty-school-days.examples.ts'
import { planned as plannedOf18, sessionsClosed as sessionsClosedOf18 } from '#law/closures/planned-closure.examples.ts'
import { unable as unableOf19 } from '#law/closures/unable-to-attend.examples.ts'
import { closures as closuresOf20 } from '#law/closures/unplanned-closure.examples.ts'
import { walks as walksOf21 } from '#law/closures/walking-distance.examples.ts'
import { titled as titledOf22 } from '#law/codes/changed-titles.examples.ts'
import { conditionLists as conditionListsOf23 } from '#law/codes/code-conditions.examples.ts'
import { marks as marksOf24 } from '#law/codes/may-stand.examples.ts'
import { governing as governingOf25 } from '#law/codes/registration-regulations.examples.ts'
import { precedence as precedenceOf26 } from '#law/codes/which-code-first.examples.ts'
import { activities as activitiesOf27 } from '#law/education-elsewhere/approved-activity.examples.ts'
import { dualSessions as dualSessionsOf28, dualWeeks as dualWeeksOf28 } from '#law/education-elsewhere/dual-registration.examples.ts'
import { taughtElsewhere as taughtElsewhereOf29 } from '#law/education-elsewhere/remote-education.examples.ts'
import { educationElsewhere as educationElsewhereOf30 } from '#law/education-elsewhere/which-code-elsewhere.examples.ts'
import { withdrawals as withdrawalsOf31 } from '#law/governance/changes-to-come.examples.ts'
import { editions as editionsOf32, linesOfLaw as linesOfLawOf32 } from '#law/governance/named-instruments.examples.ts'
import { schools as schoolsOf33 } from '#law/governance/named-roles.examples.ts'
import { policies as policiesOf34, reviews as reviewsOf34 } from '#law/governance/policy-contents.examples.ts'
import { pupils as pupilsOf35 } from '#law/measures/absence-measures.examples.ts'
import { enrolments as enrolmentsOf36, pupilsOf2026 as pupilsOf2026Of36 } from '#law/measures/national-cohort.examples.ts'
import { percentages as percentagesOf37 } from '#law/measures/percent-text.examples.ts'
import { absences as absencesOf38, periods as periodsOf38 } from '#law/measures/persistent-absence.examples.ts'
import { returns as returnsOf39, totals as totalsOf39 } from '#law/measures/published-totals.examples.ts'
import { answersGiven as answersGivenOf40, checks as checksOf40 } from '#law/notices/before-a-notice.examples.ts'
import { noticesToImprove as noticesToImproveOf41 } from '#law/notices/notice-to-improve.examples.ts'
import { nextSteps as nextStepsOf42 } from '#law/notices/other-tools.examples.ts'
import { payments as paymentsOf43 } from '#law/notices/paying-a-notice.examples.ts'
import { notices as noticesOf44, olderNotices as olderNoticesOf44 } from '#law/notices/penalty-notice.examples.ts'
import { excludedPupils as excludedPupilsOf45, publicPlaceSumsDue as publicPlaceSumsDueOf45 } from '#law/notices/public-place-notice.examples.ts'
import { codesAndOffences as codesAndOffencesOf46 } from '#law/notices/regular-attendance.examples.ts'
import { thresholds as thresholdsOf47, windows as windowsOf47 } from '#law/notices/threshold.examples.ts'
import { issuers as issuersOf48 } from '#law/notices/who-may-issue.examples.ts'
import { beginnings as beginningsOf49, ends as endsOf49 } from '#law/pupils/compulsory-school-age.examples.ts'
import { authorities as authoritiesOf50 } from '#law/pupils/local-authority.examples.ts'
import { mobileChildren as mobileChildrenOf51 } from '#law/pupils/mobile-child.examples.ts'
import { parents as parentsOf52 } from '#law/pupils/parent.examples.ts'
import { registered as registeredOf53 } from '#law/pupils/registered-pupil.examples.ts'
import { changes as changesOf54, corrections as correctionsOf54, histories as historiesOf54 } from '#law/registers/amendments.examples.ts'
import { lateArrivals as lateArrivalsOf55 } from '#law/registers/arriving-after-close.examples.ts'
import { backupDisposals as backupDisposalsOf56, backupDisposalsAsked as backupDisposalsAskedOf56, lackingMonths as lackingMonthsOf56 } from '#law/registers/backups.examples.ts'
import { registerLines as registerLinesOf57 } from '#law/registers/complete-register.examples.ts'
import { absencesOnEnd as absencesOnEndOf58 } from '#law/registers/continuous-absence.examples.ts'
import { inspections as inspectionsOf59 } from '#law/registers/inspection.examples.ts'
import { disposals as disposalsOf60, disposalsAsked as disposalsAskedOf60 } from '#law/registers/keeping-registers.examples.ts'
import { yearLengths as yearLengthsOf61 } from '#law/registers/school-sessions.examples.ts'
import { marksSeen as marksSeenOf62 } from '#law/registers/sensitive-codes.examples.ts'
import { arrivals as arrivalsOf63, windows as windowsOf63 } from '#law/registers/taking-registers.examples.ts'
import { countedMeanwhile as countedMeanwhileOf64, lastDays as lastDaysOf64, stillLawful as stillLawfulOf64 } from '#law/registers/unexplained.examples.ts'
import { absences as absencesOf65 } from '#law/registers/what-a-register-shows.examples.ts'
import { boardingDays as boardingDaysOf66, schools as schoolsOf66 } from '#law/registers/which-registers.examples.ts'
import { steps as stepsOf67 } from '#law/registers/while-unexplained.examples.ts'
import { listings as listingsOf68 } from '#law/returns/attendance-return.examples.ts'
import { collected as collectedOf69, pupilsCollected as pupilsCollectedOf69 } from '#law/returns/census-periods.examples.ts'
import { changes as changesOf70, pupils as pupilsOf70, schools as schoolsOf70 } from '#law/returns/daily-data.examples.ts'
import { deletions as deletionsOf71 } from '#law/returns/deletion-return.examples.ts'
import { pupils as pupilsOf72 } from '#law/returns/keeping-informed.examples.ts'
import { newPupils as newPupilsOf73 } from '#law/returns/new-pupil-return.examples.ts'
import { shared as sharedOf74 } from '#law/returns/sharing-without-consent.examples.ts'
import { sicknesses as sicknessesOf75 } from '#law/returns/sickness-return.examples.ts'
import type { ExampleTable } from './statute-index.ts'

/** Every table of worked examples. */
export const workedExamples: readonly ExampleTable[] = [
  { file: 'absence/absence-without-leave.examples.ts', name: 'absences', says: 'What an absence is by the leave that covers it, or does not.', examples: absencesOf1 },
  { file: 'absence/first-day-contact.examples.ts', name: 'contacts', says: 'Whom a school gets in touch with about an absence.', examples: contactsOf2 },
  { file: 'absence/holiday-leave.examples.ts', name: 'holidays', says: 'Whether a holiday kept within an allowance.', examples: holidaysOf3 },
  { file: 'absence/leave-of-absence.examples.ts', name: 'requests', says: 'For what leave may be given, and with which code.', examples: requestsOf4 },
  { file: 'absence/medical-appointment.examples.ts', name: 'appointments', says: 'How a session with an appointment is marked.', examples: appointmentsOf5 },
  { file: 'absence/medical-evidence.examples.ts', name: 'doubts', says: 'Whether evidence of an illness may be asked for.', examples: doubtsOf6 },
  { file: 'absence/medical-evidence.examples.ts', name: 'illnessesWithoutEvidence', says: 'An illness stays an illness when no evidence comes.', examples: illnessesWithoutEvidenceOf6 },
  { file: 'absence/medical-evidence.examples.ts', name: 'evidencePolicies', says: 'Policies that ask everybody for evidence, and the rules in them that call for a caution.', examples: evidencePoliciesOf6 },
  { file: 'absence/part-time-timetable.examples.ts', name: 'sessionsUnderPlan', says: 'How a session of a pupil with a part-time timetable is marked.', examples: sessionsUnderPlanOf7 },
  { file: 'absence/part-time-timetable.examples.ts', name: 'incompletePlans', says: 'What is missing from a plan before it may be kept.', examples: incompletePlansOf7 },
  { file: 'absence/religious-observance.examples.ts', name: 'observances', says: 'Which of the days away are religious observance.', examples: observancesOf8 },
  { file: 'absence/suspension.examples.ts', name: 'sixthDays', says: 'From which day provision must be arranged.', examples: sixthDaysOf9 },
  { file: 'absence/suspension.examples.ts', name: 'suspended', says: 'How a session of a suspended pupil is marked.', examples: suspendedOf9 },
  { file: 'absence/travelling-family.examples.ts', name: 'travels', says: 'How a session of a travelling pupil is marked.', examples: travelsOf10 },
  { file: 'absence/travelling-family.examples.ts', name: 'defences', says: 'How many sessions the defence in court asks for, and over which twelve months.', examples: defencesOf10 },
  { file: 'admission/deleting.examples.ts', name: 'deletions', says: 'Whether a name may be deleted today, 5 October 2026.', examples: deletionsOf11 },
  { file: 'admission/future-schools.examples.ts', name: 'toldOf', says: 'What the school still asks when a parent tells of a new home or another school.', examples: toldOfOf12 },
  { file: 'admission/ground-checks.examples.ts', name: 'groundsOfOtherSchooling', says: 'The grounds of other schooling, (a) to (f), asked on 5 October 2026.', examples: groundsOfOtherSchoolingOf13 },
  { file: 'admission/ground-checks.examples.ts', name: 'groundsOfAbsence', says: 'The grounds of absence, (h) and (i), asked on a day.', examples: groundsOfAbsenceOf13 },
  { file: 'admission/ground-checks.examples.ts', name: 'groundsOfLeaving', says: 'The grounds of leaving, (g) and (j) to (o), asked on 5 October 2026.', examples: groundsOfLeavingOf13 },
  { file: 'admission/old-deletion-grounds.examples.ts', name: 'oldLetters', says: 'What a letter of the older list meant, and which letters answer to it now.', examples: oldLettersOf14 },
  { file: 'admission/particulars.examples.ts', name: 'entries', says: 'What the entry of a pupil lacks, and what to think about.', examples: entriesOf15 },
  { file: 'admission/starting-day.examples.ts', name: 'starts', says: 'The day on which a name is entered.', examples: startsOf16 },
  { file: 'admission/starting-day.examples.ts', name: 'entries', says: 'Whether a name that starts on 2 September 2026, with the first session at 8:50, was entered in time.', examples: entriesOf16 },
  { file: 'admission/twenty-school-days.examples.ts', name: 'longAbsences', says: 'Whether an absence is long enough for the ground to be looked into.', examples: longAbsencesOf17 },
  { file: 'closures/planned-closure.examples.ts', name: 'planned', says: 'What is a planned closure, and what is not.', examples: plannedOf18 },
  { file: 'closures/planned-closure.examples.ts', name: 'sessionsClosed', says: 'A planned closure is of every pupil of the session or of none.', examples: sessionsClosedOf18 },
  { file: 'closures/unable-to-attend.examples.ts', name: 'unable', says: 'How a pupil is marked whom something kept from attending.', examples: unableOf19 },
  { file: 'closures/unplanned-closure.examples.ts', name: 'closures', says: 'How heat, snow and a bus that does not run are marked for one pupil.', examples: closuresOf20 },
  { file: 'closures/walking-distance.examples.ts', name: 'walks', says: 'Whether the school is within walking distance, by the shortest safe route.', examples: walksOf21 },
  { file: 'codes/changed-titles.examples.ts', name: 'titled', says: 'A code as a list titles it, and the title that the guidance gives it; undefined where there is nothing to change.', examples: titledOf22 },
  { file: 'codes/code-conditions.examples.ts', name: 'conditionLists', says: 'What a person has to confirm before a code is used, and what the record shows.', examples: conditionListsOf23 },
  { file: 'codes/may-stand.examples.ts', name: 'marks', says: 'What may stand, where, and for whom.', examples: marksOf24 },
  { file: 'codes/registration-regulations.examples.ts', name: 'governing', says: 'Which regulations govern a day.', examples: governingOf25 },
  { file: 'codes/which-code-first.examples.ts', name: 'precedence', says: 'Which code stands when several facts are true.', examples: precedenceOf26 },
  { file: 'education-elsewhere/approved-activity.examples.ts', name: 'activities', says: 'What is an approved educational activity, by the law of the day.', examples: activitiesOf27 },
  { file: 'education-elsewhere/dual-registration.examples.ts', name: 'dualSessions', says: 'How a session is marked here for a pupil who is registered at two schools.', examples: dualSessionsOf28 },
  { file: 'education-elsewhere/dual-registration.examples.ts', name: 'dualWeeks', says: 'How many sessions of a week count at this school.', examples: dualWeeksOf28 },
  { file: 'education-elsewhere/remote-education.examples.ts', name: 'taughtElsewhere', says: 'What may be marked for a pupil who is taught away from the classroom.', examples: taughtElsewhereOf29 },
  { file: 'education-elsewhere/which-code-elsewhere.examples.ts', name: 'educationElsewhere', says: 'The code of education away from the school.', examples: educationElsewhereOf30 },
  { file: 'governance/changes-to-come.examples.ts', name: 'withdrawals', says: 'Whether a parent needs consent to withdraw a pupil to home education.', examples: withdrawalsOf31 },
  { file: 'governance/named-instruments.examples.ts', name: 'linesOfLaw', says: 'What a line of a policy names, and whether each is still in force on 20 November 2026.', examples: linesOfLawOf32 },
  { file: 'governance/named-instruments.examples.ts', name: 'editions', says: 'An edition of the guidance as a policy names it, and whether there was a newer one on 20 November 2026.', examples: editionsOf32 },
  { file: 'governance/named-roles.examples.ts', name: 'schools', says: 'For which roles nobody is named.', examples: schoolsOf33 },
  { file: 'governance/policy-contents.examples.ts', name: 'policies', says: 'What an attendance policy does not state yet.', examples: policiesOf34 },
  { file: 'governance/policy-contents.examples.ts', name: 'reviews', says: 'By when a policy is reviewed; every year, unless the school sets another time.', examples: reviewsOf34 },
  { file: 'measures/absence-measures.examples.ts', name: 'pupils', says: 'Marks of one pupil, and what they come to.', examples: pupilsOf35 },
  { file: 'measures/national-cohort.examples.ts', name: 'pupilsOf2026', says: 'Who belongs to the national figures of 2026/27.', examples: pupilsOf2026Of36 },
  { file: 'measures/national-cohort.examples.ts', name: 'enrolments', says: "A pupil's time at two schools, and what each of them counts.", examples: enrolmentsOf36 },
  { file: 'measures/percent-text.examples.ts', name: 'percentages', says: 'Percentages are shown rounded half up, and never compared once rounded.', examples: percentagesOf37 },
  { file: 'measures/persistent-absence.examples.ts', name: 'absences', says: 'Sessions missed of sessions possible, and whether that is persistent or severe absence.', examples: absencesOf38 },
  { file: 'measures/persistent-absence.examples.ts', name: 'periods', says: 'Over what time persistent and severe absence may be stated.', examples: periodsOf38 },
  { file: 'measures/published-totals.examples.ts', name: 'returns', says: 'Returns in which the totals and the reasons differ, as the Department worked them.', examples: returnsOf39 },
  { file: 'measures/published-totals.examples.ts', name: 'totals', says: 'An authority with two phases, one of which answered better than the other.', examples: totalsOf39 },
  { file: 'notices/before-a-notice.examples.ts', name: 'answersGiven', says: 'Which of the four questions before a notice have no answer yet.', examples: answersGivenOf40 },
  { file: 'notices/before-a-notice.examples.ts', name: 'checks', says: 'What stands in the way of a notice when the local authority is asked, or is not.', examples: checksOf40 },
  { file: 'notices/notice-to-improve.examples.ts', name: 'noticesToImprove', says: 'What is to be thought about before a notice to improve is sent.', examples: noticesToImproveOf41 },
  { file: 'notices/other-tools.examples.ts', name: 'nextSteps', says: 'What a school considers next; a person decides each time.', examples: nextStepsOf42 },
  { file: 'notices/paying-a-notice.examples.ts', name: 'payments', says: 'Whether a payment settles a first notice that was received on Monday 5 October 2026.', examples: paymentsOf43 },
  { file: 'notices/penalty-notice.examples.ts', name: 'notices', says: 'May a notice be issued to a parent for a child, and what is to be paid by when.', examples: noticesOf44 },
  { file: 'notices/penalty-notice.examples.ts', name: 'olderNotices', says: 'What a notice asked in earlier years.', examples: olderNoticesOf44 },
  { file: 'notices/public-place-notice.examples.ts', name: 'excludedPupils', says: 'When a notice for an excluded pupil in a public place may be issued.', examples: excludedPupilsOf45 },
  { file: 'notices/public-place-notice.examples.ts', name: 'publicPlaceSumsDue', says: 'What such a notice asks, and until when.', examples: publicPlaceSumsDueOf45 },
  { file: 'notices/regular-attendance.examples.ts', name: 'codesAndOffences', says: 'Whether a code stands for an absence that is no offence, and for which reason.', examples: codesAndOffencesOf46 },
  { file: 'notices/threshold.examples.ts', name: 'windows', says: 'On which day the ten school weeks begin that end with a day.', examples: windowsOf47 },
  { file: 'notices/threshold.examples.ts', name: 'thresholds', says: 'Whether the threshold of ten sessions in ten school weeks is met, and in which session it was.', examples: thresholdsOf47 },
  { file: 'notices/who-may-issue.examples.ts', name: 'issuers', says: 'Who may issue a penalty notice, and where none may be issued.', examples: issuersOf48 },
  { file: 'pupils/compulsory-school-age.examples.ts', name: 'beginnings', says: 'When compulsory school age begins.', examples: beginningsOf49 },
  { file: 'pupils/compulsory-school-age.examples.ts', name: 'ends', says: 'When it ends.', examples: endsOf49 },
  { file: 'pupils/local-authority.examples.ts', name: 'authorities', says: 'To which local authority a school sends its returns.', examples: authoritiesOf50 },
  { file: 'pupils/mobile-child.examples.ts', name: 'mobileChildren', says: 'Who is a mobile child.', examples: mobileChildrenOf51 },
  { file: 'pupils/parent.examples.ts', name: 'parents', says: 'Who is a parent in the sense of the Education Act.', examples: parentsOf52 },
  { file: 'pupils/registered-pupil.examples.ts', name: 'registered', says: 'Who is a registered pupil on a day.', examples: registeredOf53 },
  { file: 'registers/amendments.examples.ts', name: 'corrections', says: 'Whether a correction may stand, and what it lacks.', examples: correctionsOf54 },
  { file: 'registers/amendments.examples.ts', name: 'histories', says: 'The versions kept of one entry, in their order.', examples: historiesOf54 },
  { file: 'registers/amendments.examples.ts', name: 'changes', says: 'Whether a change is kept as an amendment.', examples: changesOf54 },
  { file: 'registers/arriving-after-close.examples.ts', name: 'lateArrivals', says: 'The mark of a session once the pupil has come after its register closed.', examples: lateArrivalsOf55 },
  { file: 'registers/backups.examples.ts', name: 'backupDisposals', says: 'On which day a monthly back-up may first be disposed of.', examples: backupDisposalsOf56 },
  { file: 'registers/backups.examples.ts', name: 'backupDisposalsAsked', says: 'Whether a back-up of October 2026 may be disposed of today.', examples: backupDisposalsAskedOf56 },
  { file: 'registers/backups.examples.ts', name: 'lackingMonths', says: 'The months of a term in which a back-up is lacking.', examples: lackingMonthsOf56 },
  { file: 'registers/complete-register.examples.ts', name: 'registerLines', says: 'Whether the line of one pupil in the register of a session is as it should be.', examples: registerLinesOf57 },
  { file: 'registers/continuous-absence.examples.ts', name: 'absencesOnEnd', says: 'How an absence on end is counted, where the mark for an unauthorised absence counts and every other breaks it.', examples: absencesOnEndOf58 },
  { file: 'registers/inspection.examples.ts', name: 'inspections', says: 'Who is shown the registers, and what of them.', examples: inspectionsOf59 },
  { file: 'registers/keeping-registers.examples.ts', name: 'disposals', says: 'On which day an entry may first be disposed of.', examples: disposalsOf60 },
  { file: 'registers/keeping-registers.examples.ts', name: 'disposalsAsked', says: 'Whether an entry may be disposed of today.', examples: disposalsAskedOf60 },
  { file: 'registers/school-sessions.examples.ts', name: 'yearLengths', says: 'Whether a school year is long enough.', examples: yearLengthsOf61 },
  { file: 'registers/sensitive-codes.examples.ts', name: 'marksSeen', says: 'What of a mark a member of staff sees.', examples: marksSeenOf62 },
  { file: 'registers/taking-registers.examples.ts', name: 'arrivals', says: 'Pupils due at 9:00, register from 9:10, closed at 9:30, morning ends at 12:00; afternoon from 13:00 to 13:30.', examples: arrivalsOf63 },
  { file: 'registers/taking-registers.examples.ts', name: 'windows', says: 'How long a register may be open, and from when that has been so.', examples: windowsOf63 },
  { file: 'registers/unexplained.examples.ts', name: 'lastDays', says: 'The last day on which an absence may stay unexplained: the fifth school day after it.', examples: lastDaysOf64 },
  { file: 'registers/unexplained.examples.ts', name: 'stillLawful', says: 'Whether an absence of Monday 7 September 2026 may still stand unexplained.', examples: stillLawfulOf64 },
  { file: 'registers/unexplained.examples.ts', name: 'countedMeanwhile', says: 'How an absence counts before and after its reason is known.', examples: countedMeanwhileOf64 },
  { file: 'registers/what-a-register-shows.examples.ts', name: 'absences', says: 'Whether the register had to say if an absence was authorised.', examples: absencesOf65 },
  { file: 'registers/which-registers.examples.ts', name: 'schools', says: 'The registers that a school keeps.', examples: schoolsOf66 },
  { file: 'registers/which-registers.examples.ts', name: 'boardingDays', says: 'On which days a pupil is a boarder.', examples: boardingDaysOf66 },
  { file: 'registers/while-unexplained.examples.ts', name: 'steps', says: 'The steps after an absence on Monday 7 September 2026 that stays unexplained.', examples: stepsOf67 },
  { file: 'returns/attendance-return.examples.ts', name: 'listings', says: 'Whether a pupil is in the attendance return.', examples: listingsOf68 },
  { file: 'returns/census-periods.examples.ts', name: 'collected', says: 'Which census collects the absence of a day, and for which days.', examples: collectedOf69 },
  { file: 'returns/census-periods.examples.ts', name: 'pupilsCollected', says: 'Whether a pupil’s absence is collected for the autumn term of 2026.', examples: pupilsCollectedOf69 },
  { file: 'returns/daily-data.examples.ts', name: 'schools', says: 'Whether a school gives its attendance to the Department for Education each day.', examples: schoolsOf70 },
  { file: 'returns/daily-data.examples.ts', name: 'pupils', says: 'Whether a pupil’s data is taken.', examples: pupilsOf70 },
  { file: 'returns/daily-data.examples.ts', name: 'changes', says: 'Whether a code that is changed later is taken again.', examples: changesOf70 },
  { file: 'returns/deletion-return.examples.ts', name: 'deletions', says: 'Whether the local authority is told of a deletion, and when.', examples: deletionsOf71 },
  { file: 'returns/keeping-informed.examples.ts', name: 'pupils', says: 'What a school does about a pupil.', examples: pupilsOf72 },
  { file: 'returns/new-pupil-return.examples.ts', name: 'newPupils', says: 'Whether the local authority is told of a new pupil, and by when.', examples: newPupilsOf73 },
  { file: 'returns/sharing-without-consent.examples.ts', name: 'shared', says: 'Whether something is shared without asking the parents for consent.', examples: sharedOf74 },
  { file: 'returns/sickness-return.examples.ts', name: 'sicknesses', says: 'Whether the local authority is told of a pupil’s sickness in the school year 2026/27.', examples: sicknessesOf75 },
]
