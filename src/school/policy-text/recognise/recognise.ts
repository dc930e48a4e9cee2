import type { Reading, Recogniser, Statement } from '#school/policy-text/statement.ts'
import { readAttendanceReturn, readSicknessReturn } from './authority-told.ts'
import { readBlanks } from './blanks.ts'
import { readCodeTable } from './code-table.ts'
import { readCodesInSentences } from './codes-in-sentences.ts'
import { readEmergencyContacts, readReportingTime, readReview } from './contacts.ts'
import { readEvidence } from './evidence.ts'
import { readInstruments } from './instruments.ts'
import { readAdjustedArrival, readAfterClose } from './lateness.ts'
import { readLeaveRules, readNeverAuthorised, readPartTime, readReligiousDays, readStudyLeave } from './leave.ts'
import { readFormerTools, readNoticeRules, readNoticesUsed, readSchoolKind, readWhoDecides } from './notice-people.ts'
import { readImprovementWeeks, readNoticeLimit, readPercentageAsLaw, readThreshold } from './notice-rules.ts'
import { readPenaltySums, readPublicPlaceDays } from './penalty-sums.ts'
import { readPersistentAbsence, readTiers } from './persistent-absence.ts'
import { readAmendments, readRegisterForm, readRetention, readSeparateField } from './registers.ts'
import { afternoonWithoutTimes, readOpenFor, readSchoolDay } from './school-day.ts'
import { readUnknownReason, readWorkersTold } from './unknown-reason.ts'

const recognisers: readonly Recogniser[] = [
  readSchoolKind,
  readInstruments,
  readReview,
  readSchoolDay,
  readOpenFor,
  readAfterClose,
  readAdjustedArrival,
  readReportingTime,
  readEmergencyContacts,
  readUnknownReason,
  readWorkersTold,
  readEvidence,
  readReligiousDays,
  readNeverAuthorised,
  readLeaveRules,
  readStudyLeave,
  readPartTime,
  readPersistentAbsence,
  readTiers,
  readPercentageAsLaw,
  readNoticesUsed,
  readWhoDecides,
  readNoticeRules,
  readThreshold,
  readPenaltySums,
  readPublicPlaceDays,
  readNoticeLimit,
  readImprovementWeeks,
  readFormerTools,
  readRetention,
  readRegisterForm,
  readAmendments,
  readSeparateField,
  readCodeTable,
  readCodesInSentences,
  readSicknessReturn,
  readAttendanceReturn,
  readBlanks,
]

/** Every statement that is recognised in a document, in the order of the document. */
export function recognise(reading: Reading): Statement[] {
  const found = recognisers.flatMap(read => read(reading))
  const all = [...found, ...afternoonWithoutTimes(reading, found)]
  return all.sort((a, b) => a.places[0]!.passage - b.places[0]!.passage || a.places[0]!.from - b.places[0]!.from)
}
