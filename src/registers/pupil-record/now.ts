import type { SessionWindow } from '#school/calendar/calendar.ts'
import type { ClockTime } from '#time/clock.ts'
import type { Day } from '#time/day.ts'

/** The day and minute in England at which something is decided. */
export interface Now {
  day: Day
  minute: ClockTime
}

/** L-005: whether the register of this session has begun to be taken, so that its marks are entries and not plans. */
export const hasBegun = (day: Day, window: Pick<SessionWindow, 'registerFrom'>, now: Now): boolean =>
  day < now.day || (day === now.day && now.minute >= window.registerFrom)
