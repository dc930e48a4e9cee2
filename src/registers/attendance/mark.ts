import type { Session } from '#law/codes/code.ts'
import type { Day } from '#time/day.ts'

/** What is said of one pupil in one session: the code, and what the code needs. */
export interface MarkSaid {
  code: string
  minutesLate: number
  nature: string
}

/** A mark put forward for a pupil. */
export interface MarkGiven extends MarkSaid {
  pupil: number
}

/** One line of the ledger: version 0 is the original entry, each later one an amendment. */
export interface Entry extends MarkSaid {
  version: number
  happening: number
  at: Date
  by: string
  position: string
  reason: string
}

/** An entry with whose, and of which session, it is. */
export interface EntryOf extends Entry {
  pupil: number
  day: Day
  session: Session
}

/** A line ready for the ledger. */
export interface NewEntry extends MarkGiven {
  day: Day
  session: Session
  version: number
}

/** Whether two marks say the same: then there is nothing to amend. */
export const sameMark = (a: MarkSaid, b: MarkSaid): boolean =>
  a.code === b.code && a.minutesLate === b.minutesLate && a.nature === b.nature

/** The mark that stands: the newest version of the entries of one pupil in one session. */
export const standing = <E extends Entry>(entries: readonly E[]): E | undefined =>
  entries.reduce<E | undefined>((newest, entry) => (newest && newest.version > entry.version ? newest : entry), undefined)
