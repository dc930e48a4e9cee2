import { codeOfNumber, codeOn } from '#law/codes/attendance-codes.ts'
import type { Code, Session } from '#law/codes/code.ts'
import type { Day } from '#time/day.ts'
import { stripYearStart } from '#time/strip-year.ts'
import type { NewEntry } from './mark.ts'

/** Bytes of a strip: morning and afternoon of each day from 1 August to 31 July, a leap year included. */
export const stripLength = 2 * 366

/** Where a session stands in the strip of its year. */
export const stripIndex = (day: Day, session: Session, year: number): number =>
  (day - stripYearStart(year)) * 2 + (session === 'PM' ? 1 : 0)

/** The byte of a mark. A letter that was no code on its day is a fault. */
export function stripByte(code: string, day: Day): number {
  const found = codeOn(code, day)
  if (!found) throw new RangeError(`${code} was not a code on that day`)
  return found.number
}

/** The code at a place of a strip; undefined where there is no mark. */
export const codeAt = (marks: Uint8Array, index: number): Code | undefined => codeOfNumber(marks[index] ?? 0)

/** The strip as the ledger says it: of each session, the newest version. Entries are of one pupil and one year. */
export function stripOf(entries: readonly Pick<NewEntry, 'day' | 'session' | 'version' | 'code'>[], year: number): Uint8Array {
  const marks = new Uint8Array(stripLength)
  const versions = new Int16Array(stripLength).fill(-1)
  for (const { day, session, version, code } of entries) {
    const index = stripIndex(day, session, year)
    if (version < versions[index]!) continue
    versions[index] = version
    marks[index] = stripByte(code, day)
  }
  return marks
}
