import { asksMinutes } from '#law/codes/attendance-codes.ts'
import type { Session } from '#law/codes/code.ts'
import type { Mapping } from '#registers/mis-import/reading/match-columns.ts'
import type { Sheet, SheetRow } from '#registers/mis-import/reading/row.ts'
import { sessionOfHeading, sessionOfWord } from '#registers/mis-import/reading/session-heading.ts'
import type { Day } from '#time/day.ts'

/** One mark as the file says it, before anything is asked of the school or the law. */
export interface MarkSaidInFile {
  /** The field to which a finding about its code belongs. */
  field: string
  day: Day
  session: Session
  code: string
  minutesLate: number | undefined
  nature: string
}

interface SessionColumn {
  field: string
  day: Day
  session: Session
}

const wideField = (heading: string) => `session ${heading}`

/** The columns of a file that are sessions, by their headings. */
export const sessionColumns = (headers: readonly string[]): SessionColumn[] =>
  headers.flatMap(heading => {
    const read = sessionOfHeading(heading)
    return read ? [{ field: wideField(heading), ...read }] : []
  })

/** The mapping with each session's column in it. */
export const withSessions = (mapping: Mapping, headers: readonly string[]): Mapping => ({
  ...mapping,
  ...Object.fromEntries(headers.filter(heading => sessionOfHeading(heading)).map(heading => [wideField(heading), heading])),
})

/** No mark at all: an empty cell, or the stroke that systems print for a mark that is missing. */
const isMissing = (text: string): boolean => text === '' || text === '-' || text === '–'

/** The marks of one row: one, or one for each session's column. */
export function marksOfRow(row: SheetRow, columns: SessionColumn[]): MarkSaidInFile[] {
  if (columns.length === 0) return oneMark(row)
  return columns.flatMap(({ field, day, session }) => {
    const text = row.text(field)
    if (isMissing(text)) return []
    const [code, minutes] = withMinutes(text.toUpperCase(), day)
    return [{ field, day, session, code, minutesLate: minutes, nature: '' }]
  })
}

function oneMark(row: SheetRow): MarkSaidInFile[] {
  const text = row.text('code')
  if (isMissing(text)) return []
  const day = row.day('day')
  if (row.text('day') === '') row.problem('day', 'The date is empty.', 'Fill it in.')
  const session = sessionOfWord(row.text('session'))
  if (!session) row.problem('session', `“${row.text('session')}” is neither morning nor afternoon.`, 'Write AM or PM.')
  if (day === undefined || !session) return []
  const [code, beside] = withMinutes(text.toUpperCase(), day)
  const minutes = row.text('minutesLate')
  const whole = /^\d{1,3}$/.test(minutes)
  if (minutes !== '' && !whole) row.problem('minutesLate', `“${minutes}” is no number of minutes.`, 'Write whole minutes.')
  return [{ field: 'code', day, session, code, minutesLate: whole ? Number(minutes) : beside, nature: row.line('nature', 300) }]
}

/** 'L 12' or 'L(12)': a code that takes minutes, with them beside it. */
function withMinutes(text: string, day: Day): [code: string, minutes: number | undefined] {
  const parts = /^(\D{1,2}?)\s*\(?(\d{1,3})\)?$/.exec(text)
  return parts && asksMinutes(parts[1]!, day) ? [parts[1]!, Number(parts[2])] : [text, undefined]
}

/** The first and the last day that a file has marks for; nothing when it has none. */
export function daysOfSheet(sheet: Sheet, columns: SessionColumn[]): { first: Day; last: Day } | undefined {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  const see = (day: Day) => {
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  for (const { day } of columns) see(day)
  if (columns.length === 0)
    for (const row of sheet.rows) {
      const read = row.text('day') === '' ? undefined : sheet.dayOf('day', row.text('day'))
      if (read && 'day' in read) see(read.day)
    }
  return first <= last ? { first, last } : undefined
}
