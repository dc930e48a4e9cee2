import { codeOfNumber, codeOn, isAbsent, isLateEitherWay, isPossible } from '#law/codes/attendance-codes.ts'
import type { Session, StatisticalSet } from '#law/codes/code.ts'
import { attendancePercent, countNumbers, type SessionCounts } from '#law/measures/absence-measures.ts'
import type { Spell } from '#registers/admission/admission.ts'
import type { EntryOf } from '#registers/attendance/mark.ts'
import { type Calendar, sessionOn } from '#school/calendar/calendar.ts'
import type { Day } from '#time/day.ts'
import { stripYearEnd, stripYearStart } from '#time/strip-year.ts'
import type { Now } from './now.ts'
import type { SessionSaid } from './plan.ts'
import { placeOn } from './pupil-on-record.ts'

/** Which marks of the year the list shows. */
export const shows = ['all', 'absences', 'late', 'amended'] as const
export type Shows = (typeof shows)[number]

/** A session of the year that holds a mark: its code, as the strip says it. */
export interface SessionOfYear extends SessionSaid {
  code: string
}

/** The marks of a strip in order of time. */
export function sessionsOfStrip(marks: Uint8Array, year: number): SessionOfYear[] {
  const start = stripYearStart(year)
  const found: SessionOfYear[] = []
  marks.forEach((byte, index) => {
    const code = codeOfNumber(byte)
    if (code) found.push({ day: start + (index >> 1), session: index % 2 === 0 ? 'AM' : 'PM', code: code.code })
  })
  return found
}

/** How often each code stands in a set. */
export interface CodeCount {
  code: string
  short: string
  set: StatisticalSet
  times: number
}

/** A year in figures: the counts by set, the rate as it is shown, and how often each code. */
export interface YearCounted {
  counts: SessionCounts
  /** '94.2'; undefined while no session has counted. */
  attendance?: string
  codes: CodeCount[]
}

/** L-110: counts the bytes of a year. */
export function countYear(marks: Uint8Array): YearCounted {
  const counts = countNumbers(marks)
  const times = new Map<number, number>()
  for (const byte of marks) if (byte !== 0) times.set(byte, (times.get(byte) ?? 0) + 1)
  const codes = [...times].flatMap(([byte, often]) => {
    const code = codeOfNumber(byte)
    return code ? [{ code: code.code, short: code.short, set: code.set, times: often }] : []
  })
  return { counts, attendance: attendancePercent(counts), codes: codes.toSorted((a, b) => b.times - a.times) }
}

/** L-026: sessions that are over, in which the school was open to this pupil, on roll and no boarder, and that have no mark. */
export function unmarkedSessions(
  of: { spells: Spell[]; yearGroup: number; calendar: Calendar; year: number; marked: readonly SessionSaid[] },
  now: Now,
): SessionSaid[] {
  const marked = new Set(of.marked.map(({ day, session }) => `${day}${session}`))
  const last = Math.min(now.day, stripYearEnd(of.year))
  const found: SessionSaid[] = []
  for (let day = stripYearStart(of.year); day <= last; day++) {
    const { onRoll, boarder } = placeOn(of.spells, day)
    if (!onRoll || boarder) continue
    for (const session of ['AM', 'PM'] as const) {
      if (marked.has(`${day}${session}`)) continue
      const held = sessionOn(of.calendar, day, session, of.yearGroup)
      if ('window' in held && (day < now.day || now.minute >= held.window.ends)) found.push({ day, session })
    }
  }
  return found
}

/** The entry that stands in each session; entries come in order of day, session and version. */
export const newestOfEach = (entries: readonly EntryOf[]): EntryOf[] =>
  entries.filter((entry, index) => {
    const next = entries[index + 1]
    return next === undefined || next.day !== entry.day || next.session !== entry.session
  })

const fits: Record<Shows, (entry: Pick<EntryOf, 'code' | 'day' | 'version'>) => boolean> = {
  all: () => true,
  absences: ({ code, day }) => isAbsent(code, day) || !isPossible(code, day),
  late: ({ code, day }) => isLateEitherWay(code, day),
  amended: ({ version }) => version > 0,
}

/** The marks that a choice shows, newest first. Sessions that did not count are shown with the absences. */
export const listOf = (entries: readonly EntryOf[], show: Shows): EntryOf[] =>
  entries.filter(fits[show]).toSorted((a, b) => b.day - a.day || b.session.localeCompare(a.session))

/** A code in two or three words. */
export const shortOf = (code: string, day: Day): string => codeOn(code, day)?.short ?? code

/** What a code says on its day. */
export const titleOf = (code: string, day: Day): string => codeOn(code, day)?.title ?? code

/** '2026/27' for the year that begins in August 2026. */
export const yearName = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`

export const sessionWord: Record<Session, string> = { AM: 'morning', PM: 'afternoon' }
