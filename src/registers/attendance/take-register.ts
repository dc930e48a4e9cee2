import type { Citation, Refusal } from '#law/cite.ts'
import { refusalOfAmendment } from '#law/registers/amendments.ts'
import { takenCitation } from '#law/registers/taking-registers.ts'
import { clockWords } from '#time/clock.ts'
import { type Day, longDay } from '#time/day.ts'
import { lawful } from './lawful.ts'
import { type MarkGiven, type NewEntry, sameMark } from './mark.ts'
import { markOf, type Register, type RegisterLine } from './register.ts'

/** What a save brings: the marks, what the page had seen, and the reason when a saved mark is changed. */
export interface RegisterGiven {
  seen: number
  marks: MarkGiven[]
  reason: string
}

export interface Saver {
  now: { day: Day; minute: number }
  name: string
  position: string
  /** Whether this person may correct marks that were saved on an earlier day. */
  mayAmend: boolean
}

/** Two people saved the same register: a mark that stands now, and the one that was sent. */
export interface Clash {
  pupil: number
  name: string
  theirs: { code: string; minutesLate: number; nature: string; by: string; at: Date }
  yours: MarkGiven
}

export type Taking =
  | { entries: NewEntry[]; originals: number; amendments: number }
  | { refused: Refusal[] }
  | { stale: Clash[]; seen: number }

export const nameOf = (pupil: RegisterLine['pupil']): string => `${pupil.surname}, ${pupil.knownAs || pupil.forename}`

const recordedOnce: Citation = {
  rule: 'L-005',
  source: 'SI 2024/208 reg 10(1)',
  says: 'A register is taken at the session it is about: the future is not marked except by a plan.',
  standing: 'must',
}

/**
 * R-0301, L-005: decides whether these marks may be entered. All or nothing: every pupil on the register has a mark,
 * each code may stand for that pupil in that session, and nothing that another person saved meanwhile is passed over.
 */
export function takeRegister(register: Register, given: RegisterGiven, saver: Saver): Taking {
  const early = tooEarly(register, saver)
  if (early) return { refused: [early] }
  const byPupil = new Map(given.marks.map(mark => [mark.pupil, mark]))
  const clashes = register.lines.flatMap(line => clashOf(line, byPupil.get(line.pupil.id), given.seen))
  if (clashes.length > 0) return { stale: clashes, seen: register.seen }
  const refused = [...notOnRegister(register, given), ...unmarked(register, byPupil)]
  const entries: NewEntry[] = []
  for (const line of register.lines) {
    const mark = byPupil.get(line.pupil.id)
    if (!mark) continue
    const stands = markOf(line)
    if (stands && sameMark(stands, mark)) continue
    const no =
      lawful(line.pupil, mark, register) ??
      (stands ? refusalToAmend(register.day, stands.code, mark.code, given.reason, saver) : undefined)
    if (no) refused.push({ ...no, about: String(line.pupil.id) })
    else entries.push({ ...mark, day: register.day, session: register.session, version: stands ? stands.version + 1 : 0 })
  }
  if (refused.length > 0) return { refused }
  const amendments = entries.filter(e => e.version > 0).length
  return { entries, amendments, originals: entries.length - amendments }
}

function tooEarly({ day, window, session }: Register, { now }: Saver): Refusal | undefined {
  if (day < now.day || (day === now.day && now.minute >= window.registerFrom)) return undefined
  const when = day > now.day ? longDay(day) : `${clockWords(window.registerFrom)} today`
  return {
    because: `The ${session === 'AM' ? 'morning' : 'afternoon'} register is taken from ${when}. Until then, plan what is known on the pupil's page.`,
    citation: recordedOnce,
  }
}

function clashOf(line: RegisterLine, mark: MarkGiven | undefined, seen: number): Clash[] {
  const stands = markOf(line)
  if (!stands || !mark || stands.happening <= seen || sameMark(stands, mark)) return []
  const { code, minutesLate, nature, by, at } = stands
  return [{ pupil: line.pupil.id, name: nameOf(line.pupil), theirs: { code, minutesLate, nature, by, at }, yours: mark }]
}

function notOnRegister(register: Register, given: RegisterGiven): Refusal[] {
  const here = new Set(register.lines.map(line => line.pupil.id))
  return given.marks
    .filter(mark => !here.has(mark.pupil))
    .map(mark => ({
      because: `A pupil who was marked is not on this register on ${longDay(register.day)}: not on roll that day, not in ${register.group.name}, or a boarder.`,
      citation: takenCitation,
      about: String(mark.pupil),
    }))
}

function unmarked(register: Register, byPupil: Map<number, MarkGiven>): Refusal[] {
  return register.lines
    .filter(line => !byPupil.has(line.pupil.id) && !markOf(line))
    .map(line => ({
      because: `${nameOf(line.pupil)} has no mark yet.`,
      citation: takenCitation,
      about: String(line.pupil.id),
    }))
}

/** L-021: a saved mark is changed with a reason, on its own day by whoever takes the register, later by those entitled. */
export function refusalToAmend(day: Day, original: string, amended: string, reason: string, saver: Saver): Refusal | undefined {
  const facts = { original, amended, reason, on: saver.now.day, name: saver.name, position: saver.position }
  const missing = refusalOfAmendment(facts)
  if (missing || saver.mayAmend || day === saver.now.day) return missing
  return {
    because: 'This mark was saved on an earlier day. The attendance office can correct it.',
    citation: {
      rule: 'R-0401',
      source: "This school's roles",
      says: 'Marks of earlier days are corrected by those whose role lets them amend marks.',
      standing: 'defines',
    },
  }
}
