import type { Refusal } from '#law/cite.ts'
import type { Session } from '#law/codes/code.ts'
import { standingRules } from '#law/codes/standing-rules.ts'
import { refusalOfAmendment } from '#law/registers/amendments.ts'
import type { FieldProblem } from '#platform/http/outcome.ts'
import { lawful } from '#registers/attendance/lawful.ts'
import { type Entry, type MarkSaid, type NewEntry, sameMark, standing } from '#registers/attendance/mark.ts'
import type { SessionOfDay } from '#school/calendar/calendar.ts'
import type { Day } from '#time/day.ts'
import { hasBegun, type Now } from './now.ts'

/** One pupil's session with all that the record holds of it. */
export interface MarkInSession {
  pupil: { id: number; born: Day }
  day: Day
  session: Session
  entries: Entry[]
  held: SessionOfDay
  onRoll: boolean
  boarder: boolean
}

/** What is put forward: the mark, why, and how many entries the person had seen, which is the version that the new one takes. */
export interface AmendmentGiven extends MarkSaid {
  version: number
  reason: string
}

export interface Amender {
  now: Now
  name: string
  position: string
}

export type Amending =
  | { entry: NewEntry; stood?: Entry }
  | { refused: Refusal[] }
  | { invalid: FieldProblem[] }
  | { stale: Entry }

/**
 * L-021, R-0401: decides whether a mark may be corrected, or entered where there is none. The original stays: the correction
 * is a later version, made by someone who has seen the newest one.
 */
export function amendMark(mark: MarkInSession, given: AmendmentGiven, by: Amender): Amending {
  const stood = standing(mark.entries)
  const notNow = whyNotNow(mark, by.now)
  if (notNow) return { refused: [notNow] }
  if (stood && given.version !== mark.entries.length) return { stale: stood }
  const said = { code: given.code, minutesLate: given.minutesLate, nature: given.nature }
  if (stood && sameMark(stood, said)) return { invalid: [{ field: 'code', says: 'That is what it says already' }] }
  const window = 'window' in mark.held ? mark.held.window : undefined
  const no = lawful(mark.pupil, said, { ...mark, window }) ?? (stood && refusalToAmend(stood, given, by))
  if (no) return { refused: [no] }
  const { day, session } = mark
  return { stood, entry: { ...said, pupil: mark.pupil.id, day, session, version: mark.entries.length } }
}

/** L-005: why nothing can be entered in this session: it has not come yet, or the school is closed in it. */
export function whyNotNow(
  { day, held, entries }: Pick<MarkInSession, 'day' | 'held' | 'entries'>,
  now: Now,
): Refusal | undefined {
  if (entries.length > 0) return undefined
  if ('closed' in held)
    return {
      because: `${held.closed}: there is no session here, and no pupil is marked.`,
      citation: standingRules.plannedClosure,
      about: 'day',
    }
  if (hasBegun(day, held.window, now)) return undefined
  return {
    because: 'This session has not come yet. What is known beforehand can be planned instead.',
    citation: standingRules.whenItComes,
    about: 'day',
  }
}

const refusalToAmend = (stood: Entry, given: AmendmentGiven, by: Amender): Refusal | undefined =>
  refusalOfAmendment({
    original: stood.code,
    amended: given.code,
    reason: given.reason,
    on: by.now.day,
    name: by.name,
    position: by.position,
  })
