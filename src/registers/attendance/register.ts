import type { Session } from '#law/codes/code.ts'
import type { SessionWindow } from '#school/calendar/calendar.ts'
import type { ClockTime } from '#time/clock.ts'
import type { Day } from '#time/day.ts'
import { type Entry, type MarkSaid, standing } from './mark.ts'

/** A pupil as the register needs them: what is shown, and the facts that the law asks for. */
export interface PupilOnRegister {
  id: number
  surname: string
  forename: string
  knownAs: string
  born: Day
  yearGroup: number
}

/** What was known beforehand of a pupil's session: fills the register in, and says why. */
export interface Known extends MarkSaid {
  because: string
}

/** One line of a register: the pupil, the entries so far, what was known, and the last two weeks. */
export interface RegisterLine {
  pupil: PupilOnRegister
  entries: Entry[]
  known?: Known
  /** Bytes of the strip for the days shown beside the name: morning and afternoon of each. */
  lately: number[]
}

/** One group's register of one session, as it stands now. */
export interface Register {
  day: Day
  session: Session
  group: { id: number; name: string }
  window: Pick<SessionWindow, 'arriveBy' | 'registerFrom' | 'closes' | 'ends'>
  lines: RegisterLine[]
  taken?: { at: Date; by: string; position: string }
  /** The newest happening that touched these marks; what a save must have seen. */
  seen: number
  lately: Day[]
}

/** The mark that stands on a line. */
export const markOf = (line: RegisterLine): Entry | undefined => standing(line.entries)

export type RegisterState = 'closed' | 'not-due' | 'open' | 'taken' | 'late' | 'missing'

/**
 * R-0305: where a register of a day stands. It is open from the time it is taken until it closes, late from then until
 * the session ends, and missing after that; taken as soon as it has been saved.
 */
export function registerState(
  window: Pick<SessionWindow, 'registerFrom' | 'closes' | 'ends'> | undefined,
  day: Day,
  taken: boolean,
  now: { day: Day; minute: ClockTime },
): RegisterState {
  if (!window) return 'closed'
  if (taken) return 'taken'
  if (day > now.day || (day === now.day && now.minute < window.registerFrom)) return 'not-due'
  if (day < now.day || now.minute >= window.ends) return 'missing'
  return now.minute < window.closes ? 'open' : 'late'
}

/** The register with only what had been entered by a moment: instants are compared, so the minute asked for is included whole. */
export function registerAsAt(register: Register, moment: Date): Register {
  const by = (at: Date): boolean => at.getTime() < moment.getTime() + 60_000
  return {
    ...register,
    taken: register.taken && by(register.taken.at) ? register.taken : undefined,
    lines: register.lines.map(line => ({ ...line, known: undefined, entries: line.entries.filter(entry => by(entry.at)) })),
  }
}
