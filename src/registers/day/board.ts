import { isAttending, isUnexplained } from '#law/codes/attendance-codes.ts'
import type { Session } from '#law/codes/code.ts'
import type { GroupOfDay } from '#registers/attendance/load-register.store.ts'
import { type Register, type RegisterState, registerState } from '#registers/attendance/register.ts'
import { type Calendar, nextSchoolDay, schoolDaysBefore, sessionOn } from '#school/calendar/calendar.ts'
import type { Day } from '#time/day.ts'

export interface SessionOfGroup {
  session: Session
  state: RegisterState
  window?: Register['window']
  at?: Date
  by?: string
  chased?: Date
  here: number
  away: number
  unexplained: number
}

export interface GroupOnBoard {
  id: number
  name: string
  yearGroup: number | null
  staff: string
  pupils: number
  sessions: SessionOfGroup[]
}

export interface Board {
  day: Day
  closed?: string
  previous?: Day
  next?: Day
  groups: GroupOnBoard[]
}

const both = ['AM', 'PM'] as const

/** R-0305: all registers of a day and where each stands. Groups without a pupil that day have no register. */
export function boardOf(calendar: Calendar, groups: GroupOfDay[], day: Day, now: { day: Day; minute: number }): Board {
  const held = groups
    .filter(group => group.pupils > 0)
    .map(group => ({ ...group, sessions: both.map(s => sessionOf(calendar, group, day, s, now)) }))
  const open = held.some(group => group.sessions.some(s => s.state !== 'closed'))
  return {
    day,
    closed: open ? undefined : whyClosed(calendar, day),
    previous: schoolDaysBefore(calendar, day, 1).at(-1),
    next: nextSchoolDay(calendar, day + 1),
    groups: held.map(({ id, name, yearGroup, staff, pupils, sessions }) => ({ id, name, yearGroup, staff, pupils, sessions })),
  }
}

function whyClosed(calendar: Calendar, day: Day): string {
  const morning = sessionOn(calendar, day, 'AM', null)
  return 'closed' in morning ? morning.closed : 'No registers'
}

function sessionOf(
  calendar: Calendar,
  group: GroupOfDay,
  day: Day,
  session: Session,
  now: { day: Day; minute: number },
): SessionOfGroup {
  const held = sessionOn(calendar, day, session, group.yearGroup)
  const window = 'window' in held ? held.window : undefined
  const taken = group.taken.find(t => t.session === session)
  const marks = group.marks.filter(m => m.session === session)
  const times = (which: (code: string, day: Day) => boolean) =>
    marks.filter(m => which(m.code, day)).reduce((sum, m) => sum + m.times, 0)
  const all = marks.reduce((sum, m) => sum + m.times, 0)
  const here = times(isAttending)
  return {
    session,
    state: registerState(window, day, taken !== undefined, now),
    window,
    at: taken?.at,
    by: taken?.by,
    chased: group.chased.filter(c => c.session === session).at(-1)?.at,
    here,
    away: all - here,
    unexplained: times(isUnexplained),
  }
}

/** The registers to chase: late ones and missing ones, those of the morning first. */
export const overdue = (board: Board): { group: GroupOnBoard; session: SessionOfGroup }[] =>
  both.flatMap((_, i) =>
    board.groups
      .map(group => ({ group, session: group.sessions[i]! }))
      .filter(({ session }) => session.state === 'late' || session.state === 'missing'),
  )

/** The session that matters at this minute: the newest that has begun, else the first that will. */
export function sessionNow(calendar: Calendar, day: Day, minute: number, yearGroup: number | null): Session | undefined {
  const held = both.filter(session => 'window' in sessionOn(calendar, day, session, yearGroup))
  const begun = held.filter(session => {
    const of = sessionOn(calendar, day, session, yearGroup)
    return 'window' in of && of.window.arriveBy - 30 <= minute
  })
  return begun.at(-1) ?? held[0]
}
