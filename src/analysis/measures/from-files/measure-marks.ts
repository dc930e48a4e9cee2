import { codeNumbers, measuresOf } from '#analysis/measures/measures.ts'
import { presentCode, type Session } from '#law/codes/attendance-codes.ts'
import { countsAsEnrolment } from '#law/measures/national-cohort.ts'
import { isPersistent, isSevere, persistenceOver } from '#law/measures/persistent-absence.ts'
import type { Row } from '#platform/csv/read-table.ts'
import { type Day, dayFromIso } from '#time/day.ts'
import { stripYearOf, stripYearStart } from '#time/strip-year.ts'
import { codeOrWhyNot, isOutOfUse } from './code-on-day.ts'
import { markColumns } from './mark-columns.ts'
import { type Refusals, refusals, wholeNumber } from './refusals.ts'
import { type Result, resultOf } from './result.ts'

/** One pupil's marks, measured. */
export type PupilResult = { pupil: string } & Result & { persistent: boolean; severe: boolean; minutesLate: number }

/** All pupils as one: summed first and divided once; `pupils` are those of whom a session was possible. */
export type TotalResult = { pupils: number } & Result & {
    persistentPupils: number
    severePupils: number
    persistentRate: number | null
    severeRate: number | null
    minutesLate: number
  }

/** Counts marks as they come. Their order never matters to the figures; pupils stand in the order of their first mark. */
export interface MarkCount {
  add(rows: readonly Row[]): void
  wrong: Refusals
  /** Columns that were not asked for, and marks that were counted with a doubt. */
  notes(): string[]
  pupils(): PupilResult[]
  total(): TotalResult
}

interface PupilCount {
  byCode: Uint32Array
  /** A bit for each session of a strip year that has its mark. */
  marked: Map<number, Uint8Array>
  minutesLate: number
}

interface DayOfMarks {
  day: Day
  year: number
  first: number
  numbers: Map<string, number | string>
}

const bytesOfAYear = Math.ceil((2 * 366) / 8)

/** L-110, L-175: a new count of marks under these headings, each mark judged by the codes of its own day. */
export function countOfMarks(headers: readonly string[]): MarkCount | { refused: string } {
  const columns = markColumns(headers)
  if ('refused' in columns) return columns
  const { pupil: pupilAt, date: dateAt, session: sessionAt, code: codeAt, minutes: minutesAt } = columns.at
  const wrong = refusals()
  const pupils = new Map<string, PupilCount>()
  const days = new Map<string, DayOfMarks | undefined>()
  let outOfUse = 0
  let otherHalf = 0

  const dayOf = (iso: string): DayOfMarks | undefined => {
    if (days.has(iso)) return days.get(iso)
    const day = dayFromIso(iso)
    const found = day === undefined ? undefined : dayOfMarks(day)
    days.set(iso, found)
    return found
  }
  const numberOf = (letter: string, { day, numbers }: DayOfMarks): number | string => {
    const known = numbers.get(letter)
    if (known !== undefined) return known
    const code = codeOrWhyNot(letter, day)
    const found = typeof code === 'string' ? code : isOutOfUse(code, day) ? -code.number : code.number
    numbers.set(letter, found)
    return found
  }
  /** Enters one mark; or says what is wrong with it. */
  const enter = (pupil: string, cells: readonly string[]): string | undefined => {
    const date = cells[dateAt]!.trim()
    const session = cells[sessionAt]!.trim().toUpperCase()
    const letter = cells[codeAt]!.trim()
    if (pupil === '') return 'there is no pupil.'
    const day = dayOf(date)
    if (!day) return date === '' ? 'there is no date.' : `“${date}” is no date; write it as 2026-09-07.`
    if (session !== 'AM' && session !== 'PM') return `the session is AM or PM, not “${cells[sessionAt]!.trim()}”.`
    if (letter === '') return 'there is no code.'
    const number = numberOf(letter, day)
    if (typeof number === 'string') return number
    const late = minutesAt === undefined || cells[minutesAt]!.trim() === '' ? 0 : wholeNumber(cells[minutesAt]!)
    if (typeof late === 'string') return `minutes late: ${late}`
    const own = pupils.get(pupil) ?? newPupil()
    pupils.set(pupil, own)
    if (!mark(own, day, session)) return `there is a mark for ${date} ${session} already.`
    own.byCode[Math.abs(number)]!++
    own.minutesLate += late
    if (number < 0) outOfUse++
    if (letter === presentCode(opposite[session])) otherHalf++
    return undefined
  }
  const add = ({ number, cells }: Row): void => {
    const pupil = cells[pupilAt]!.trim()
    const says = enter(pupil, cells)
    if (says !== undefined) wrong.add(`Row ${number}${pupil && `, pupil ${pupil}`}: ${says}`)
  }

  return {
    add: rows => rows.forEach(add),
    wrong,
    notes: () => [
      ...columns.notes,
      ...overTime([...days.values()].flatMap(found => (found ? [found.day] : []))),
      ...(outOfUse > 0
        ? [`${count(outOfUse, 'mark has', 'marks have')} a code that was out of use by then, and counted as it had been.`]
        : []),
      ...(otherHalf > 0
        ? [`${count(otherHalf, 'mark has', 'marks have')} the present mark of the other half of the day, and counted as present.`]
        : []),
    ],
    pupils: () => [...pupils].map(([pupil, own]) => pupilResult(pupil, own)),
    total: () => totalOf([...pupils.values()]),
  }
}

/** L-114: what to say where the marks reach over a week or less. */
function overTime(days: readonly Day[]): string[] {
  if (days.length === 0) return []
  const over = persistenceOver({ from: days.reduce((a, b) => Math.min(a, b)), to: days.reduce((a, b) => Math.max(a, b)) })
  return 'refused' in over ? [over.refused.because] : []
}

function dayOfMarks(day: Day): DayOfMarks {
  const year = stripYearOf(day)
  return { day, year, first: (day - stripYearStart(year)) * 2, numbers: new Map() }
}

const newPupil = (): PupilCount => ({ byCode: new Uint32Array(codeNumbers), marked: new Map(), minutesLate: 0 })

/** Notes that a session has its mark; false where it had one already. */
function mark({ marked }: PupilCount, { year, first }: DayOfMarks, session: Session): boolean {
  const ofYear = marked.get(year) ?? new Uint8Array(bytesOfAYear)
  marked.set(year, ofYear)
  const place = first + (session === 'AM' ? 0 : 1)
  const bit = 1 << (place & 7)
  if (ofYear[place >> 3]! & bit) return false
  ofYear[place >> 3]! |= bit
  return true
}

const opposite: Record<Session, Session> = { AM: 'PM', PM: 'AM' }
const count = (times: number, one: string, many: string) => `${times.toLocaleString('en-GB')} ${times === 1 ? one : many}`

function pupilResult(pupil: string, { byCode, minutesLate }: PupilCount): PupilResult {
  const result = resultOf(measuresOf(byCode))
  const { absent, possible } = result
  return { pupil, ...result, persistent: isPersistent(absent, possible), severe: isSevere(absent, possible), minutesLate }
}

function totalOf(all: readonly PupilCount[]): TotalResult {
  const byCode = new Float64Array(codeNumbers)
  let [pupils, persistentPupils, severePupils, minutesLate] = [0, 0, 0, 0]
  for (const own of all) {
    const { absent, possible } = measuresOf(own.byCode)
    own.byCode.forEach((times, number) => {
      byCode[number]! += times
    })
    minutesLate += own.minutesLate
    if (countsAsEnrolment(possible)) pupils++
    if (isPersistent(absent, possible)) persistentPupils++
    if (isSevere(absent, possible)) severePupils++
  }
  const share = (part: number) => (pupils === 0 ? null : (100 * part) / pupils)
  const shares = { persistentRate: share(persistentPupils), severeRate: share(severePupils) }
  return { pupils, ...resultOf(measuresOf(byCode)), persistentPupils, severePupils, ...shares, minutesLate }
}
