import type { Session } from '#law/codes/code.ts'
import type { Spell } from '#registers/admission/admission.ts'
import type { MarkSaid } from '#registers/attendance/mark.ts'
import type { PupilIndex } from '#registers/mis-import/people/find-pupil.ts'
import type { Calendar } from '#school/calendar/calendar.ts'
import type { ClockTime } from '#time/clock.ts'
import type { Day } from '#time/day.ts'

export type Stay = Pick<Spell, 'startingDay' | 'lastDay' | 'boarder'>

/** What a file of marks is compared with: the pupils, their stays on roll, the calendar, and the marks that stand on those days. */
export interface MarksHere {
  now: { day: Day; minute: ClockTime }
  calendar: Calendar
  pupils: PupilIndex
  spells: Map<number, Stay[]>
  standing: Map<number, MarkSaid>
}

/** One pupil's session, as a key. */
export const placeKey = (pupil: number, day: Day, session: Session): number =>
  (day * 2 + (session === 'AM' ? 0 : 1)) * 2 ** 31 + pupil

/** The stay that covers a day. */
export const stayOn = (here: MarksHere, pupil: number, day: Day): Stay | undefined =>
  here.spells.get(pupil)?.find(stay => stay.startingDay <= day && (stay.lastDay === null || stay.lastDay >= day))
