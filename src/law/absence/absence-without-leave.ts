import type { Citation } from '#law/cite.ts'
import { holidayWithoutLeaveCode, unresolvedCode } from '#law/codes/attendance-codes.ts'
import type { Day } from '#time/day.ts'

/** L-092: what an absence is for which leave was asked and not given, or never asked. */
export const withoutLeaveCitation: Citation = {
  rule: 'L-092',
  source: 'SI 2024/208 reg 10 Table 3',
  says: 'An absence without leave is unauthorised: a holiday has its own code, and any other reason that no code names has the residual one.',
  standing: 'must',
}

/** L-093: what the days are on which a pupil stays away longer than the leave. */
export const beyondLeaveCitation: Citation = {
  rule: 'L-093',
  source: 'DfE attendance statistics',
  says: 'Days beyond the leave that was granted are not leave: a holiday that goes on is without leave, and any other day has the code of its own reason.',
  standing: 'defines',
}

/** Leave that was granted, and its code. */
export type GrantedLeave = { firstDay: Day; lastDay: Day; code: string }

/** An absence on a day of a pupil for whom leave was asked, granted in part, refused or never asked. */
export type AbsenceFacts = {
  day: Day
  granted?: GrantedLeave
  forHoliday: boolean
  /** The code of a reason of its own, which the pupil had that day: illness above all. */
  trueReason?: string
}

/** The code of the absence, and where that stands; `citation` is left out where the pupil had a reason of their own. */
export type AbsenceAnswer = { code: string; because: string; citation?: Citation }

/** L-092, L-093: the code of an absence by the leave that covers it, or does not. A true reason of the pupil's own comes first outside leave. */
export const codeOfAbsence = ({ day, granted, forHoliday, trueReason }: AbsenceFacts): AbsenceAnswer => {
  const covered = granted !== undefined && day >= granted.firstDay && day <= granted.lastDay
  if (covered) return { code: granted.code, because: 'Leave was granted for this day.' }
  if (trueReason !== undefined) return { code: trueReason, because: 'The pupil had another reason, which has a code of its own.' }
  const late = granted !== undefined && day > granted.lastDay
  const citation = late ? beyondLeaveCitation : withoutLeaveCitation
  const leave = late ? 'The leave had ended.' : 'There was no leave for this day.'
  return forHoliday
    ? { code: holidayWithoutLeaveCode(day), because: `${leave} It was a holiday.`, citation }
    : { code: unresolvedCode(day), because: `${leave} No other code is true of the absence.`, citation }
}
