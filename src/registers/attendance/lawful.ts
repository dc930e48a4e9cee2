import type { Refusal } from '#law/cite.ts'
import { isArrivedAfterClose, isLate } from '#law/codes/attendance-codes.ts'
import type { Session } from '#law/codes/code.ts'
import { mayStand } from '#law/codes/may-stand.ts'
import { afterCloseCitation, arrivalCitation } from '#law/registers/taking-registers.ts'
import type { SessionWindow } from '#school/calendar/calendar.ts'
import { clockWords } from '#time/clock.ts'
import type { Day } from '#time/day.ts'
import type { MarkSaid } from './mark.ts'

export interface LawfulAt {
  day: Day
  session: Session
  /** The window of the session, where the minutes late are to be held against it. */
  window?: Pick<SessionWindow, 'arriveBy' | 'closes'>
  future?: boolean
  /** Where the caller has not looked only for pupils on roll: how this one stands on the day. */
  onRoll?: boolean
  boarder?: boolean
}

/** Why a code may not stand for this pupil in this session, asked of the law; nothing when it may. */
export function lawful(pupil: { born: Day }, mark: MarkSaid, at: LawfulAt): Refusal | undefined {
  const answer = mayStand(mark.code, {
    day: at.day,
    session: at.session,
    born: pupil.born,
    onRoll: at.onRoll ?? true,
    boarder: at.boarder ?? false,
    plannedClosure: false,
    future: at.future ?? false,
    hasPlan: at.future ?? false,
    nature: mark.nature,
    minutesLate: mark.minutesLate,
  })
  return answer.stands ? againstTheClock(mark, at) : answer.refused
}

/** L-050, L-052: late means before the close, and the other code after it; minutes that say otherwise are refused. */
function againstTheClock(mark: MarkSaid, { day, window }: LawfulAt): Refusal | undefined {
  if (!window || mark.minutesLate === 0) return undefined
  const { minutesLate } = mark
  const inTime = window.arriveBy + minutesLate <= window.closes
  const longest = window.closes - window.arriveBy
  if (isLate(mark.code, day) && !inTime)
    return {
      because: `${minutesLate} minutes late is after the register closed at ${clockWords(window.closes)}. Late before the close is at most ${longest} minutes.`,
      citation: arrivalCitation,
      about: 'minutesLate',
    }
  if (isArrivedAfterClose(mark.code, day) && inTime)
    return {
      because: `${minutesLate} minutes late is before the register closed at ${clockWords(window.closes)}. ${mark.code} is for whoever comes after it, which is more than ${longest} minutes.`,
      citation: afterCloseCitation,
      about: 'minutesLate',
    }
  return undefined
}
