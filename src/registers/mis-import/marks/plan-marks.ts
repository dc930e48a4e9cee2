import type { Refusal } from '#law/cite.ts'
import { asksNature, isPlannedClosure } from '#law/codes/attendance-codes.ts'
import { mayStand } from '#law/codes/may-stand.ts'
import type { MarkSaid, NewEntry } from '#registers/attendance/mark.ts'
import type { PupilHere } from '#registers/mis-import/people/people-here.ts'
import { readReference, readUpn } from '#registers/mis-import/people/pupil-row.ts'
import { Lines, type Plan } from '#registers/mis-import/plan.ts'
import type { Sheet, SheetRow } from '#registers/mis-import/reading/row.ts'
import { type SessionOfDay, sessionOn } from '#school/calendar/calendar.ts'
import { listedName } from '#school/people/pupil.ts'
import { dayText, longDay, shortDay } from '#time/day.ts'
import { stripYearOf } from '#time/strip-year.ts'
import { type MarkSaidInFile, marksOfRow, sessionColumns } from './mark-row.ts'
import { type MarksHere, placeKey, stayOn } from './marks-here.ts'

/** What an import of marks writes: originals only. A mark that stands is never changed by a file. */
export interface MarksWrite {
  entries: NewEntry[]
}

/** The nature that is kept where the other system gave none and the law asks for it. */
export const natureNotGiven = 'Not given in the file this was brought in from'

/** Works out what a file of marks would do; each code is judged by the law of its own day. */
export function planMarks(sheet: Sheet, headers: readonly string[], here: MarksHere): Plan<MarksWrite> {
  const entries: NewEntry[] = []
  const columns = sessionColumns(headers)
  const held = sessionsHeld(here)
  const inFile = new Map<number, { row: number; mark: MarkSaid }>()
  const lines = new Lines()
  let missing = 0
  for (const row of sheet.rows) {
    const said = marksOfRow(row, columns)
    if (said.length === 0 && !row.wrong) missing++
    const pupil = said.length > 0 || row.wrong ? pupilOf(row, here) : undefined
    const fresh: NewEntry[] = []
    let same = 0
    for (const mark of pupil ? said : []) {
      const judged = judge(row, mark, pupil!, here, held)
      if (!judged) continue
      const key = placeKey(pupil!.id, mark.day, mark.session)
      const earlier = inFile.get(key)
      const stands = here.standing.get(key)
      if (earlier && !agrees(earlier.mark, judged, mark))
        row.problem(mark.field, `Row ${earlier.row} has another mark for the same session.`, 'Remove one of the two.')
      else if (stands && !agrees(stands, judged, mark))
        row.problem(
          mark.field,
          `${stands.code} is recorded already for ${when(mark)}, and differs.`,
          'A recorded mark is amended by a person, with a reason, on the pupil’s page.',
        )
      else if (earlier || stands) same++
      else fresh.push({ ...judged, pupil: pupil!.id, day: mark.day, session: mark.session, version: 0 })
      if (!earlier) inFile.set(key, { row: row.number, mark: judged })
    }
    const name = pupil ? listedName(pupil) : row.text('upn') || row.text('reference')
    const first = fresh[0]
    const about =
      first && said.length === 1
        ? `: ${shortDay(first.day)} ${first.session} ${first.code}`
        : fresh.length > 0
          ? `: ${fresh.length} marks`
          : ''
    if (row.wrong) lines.add({ row: row.number, name, what: 'left-out', changes: [] })
    else {
      for (const entry of fresh) entries.push(entry)
      if (fresh.length > 0) lines.add({ row: row.number, name: `${name}${about}`, what: 'new', changes: [] })
      else if (same > 0) lines.add({ row: row.number, name, what: 'unchanged', changes: [] })
    }
  }
  lines.counts.problems = sheet.findings.rowsWithProblems.size
  const { findings } = sheet
  if (missing > 0)
    findings.add({
      row: 0,
      column: '',
      value: '',
      severity: 'note',
      says: `${missing} rows have no mark, and were passed over.`,
      remedy: 'A missing mark stays missing.',
    })
  return {
    counts: lines.counts,
    lines: lines.kept,
    findings: findings.inOrder(),
    findingCounts: { problems: findings.problems, notes: findings.notes },
    write: { entries },
  }
}

const when = ({ day, session }: Pick<MarkSaidInFile, 'day' | 'session'>): string =>
  `${longDay(day)}, ${session === 'AM' ? 'morning' : 'afternoon'}`

/** Whether two marks say the same, as far as the file says it: minutes and nature count where they are given. */
const agrees = (stands: MarkSaid, mark: MarkSaid, said: MarkSaidInFile): boolean =>
  stands.code === mark.code &&
  (said.minutesLate === undefined || stands.minutesLate === mark.minutesLate) &&
  (said.nature === '' || stands.nature === mark.nature)

function pupilOf(row: SheetRow, here: MarksHere): PupilHere | undefined {
  const upn = row.text('upn') === '' ? undefined : (here.pupils.upn(row.text('upn').toUpperCase()) ?? undefined)
  const reference = row.text('reference') === '' ? undefined : here.pupils.reference(row.text('reference'))
  if (upn && reference && upn !== reference) {
    row.problem('reference', 'UPN and number are of two different pupils here.', 'Correct one of the two.')
    return undefined
  }
  if (upn ?? reference) return upn ?? reference
  const field = row.text('upn') === '' ? 'reference' : 'upn'
  if (field === 'upn' && readUpn(row) === undefined) return undefined
  const lost = field === 'reference' && readReference(row) ? here.pupils.withNoughts(row.text('reference')) : undefined
  if (lost)
    row.problem(
      'reference',
      `The noughts at the start seem lost: ${lost.reference} is ${lost.forename} ${lost.surname} here.`,
      'Format the column as text before saving, and export it again.',
    )
  else if (row.text(field) === '')
    row.problem(field, 'It is not said whose mark this is.', 'Give the UPN or the school’s own number.')
  else row.problem(field, 'No pupil here has this number.', 'Bring in the pupils first, leavers too; or correct the number.')
  return undefined
}

/** Sessions by day, session and year group, each asked of the calendar once. */
function sessionsHeld(here: MarksHere): (mark: MarkSaidInFile, yearGroup: number) => SessionOfDay {
  const known = new Map<number, SessionOfDay>()
  return ({ day, session }, yearGroup) => {
    const key = (day * 2 + (session === 'AM' ? 0 : 1)) * 32 + yearGroup + 8
    const found = known.get(key) ?? sessionOn(here.calendar, day, session, yearGroup)
    known.set(key, found)
    return found
  }
}

function judge(
  row: SheetRow,
  mark: MarkSaidInFile,
  pupil: PupilHere,
  here: MarksHere,
  held: ReturnType<typeof sessionsHeld>,
): MarkSaid | undefined {
  const { day, session, field, code } = mark
  const no = (says: string, remedy: string) => {
    row.problem(field, says, remedy)
    return undefined
  }
  const yearGroupThen = pupil.yearGroup - (stripYearOf(here.now.day) - stripYearOf(day))
  const session_ = held(mark, yearGroupThen)
  if (day > here.now.day || (day === here.now.day && 'window' in session_ && here.now.minute < session_.window.registerFrom))
    return no(`${when(mark)} has not come yet.`, 'Leave it out: what is known beforehand is planned on the pupil’s page.')
  const closing = isPlannedClosure(code, day)
  if ('closed' in session_ && !closing)
    return no(`The school is closed on ${when(mark)}: ${session_.closed}.`, 'Correct the date in the file, or the calendar here.')
  const stay = stayOn(here, pupil.id, day)
  const nature = mark.nature || (asksNature(code, day) ? natureNotGiven : '')
  const answer = mayStand(code, {
    day,
    session,
    born: pupil.born,
    onRoll: stay !== undefined,
    boarder: stay?.boarder ?? false,
    plannedClosure: 'closed' in session_,
    hasPlan: true,
    nature,
    minutesLate: mark.minutesLate,
  })
  if (!answer.stands) return no(answer.refused.because, remedyFor(answer.refused, here, pupil))
  for (const caution of answer.cautions) row.note(field, caution.because)
  if (nature === natureNotGiven)
    row.note(field, `${code} keeps its nature, and the file gives none.`, 'The mark comes in, and says so.')
  return { code, minutesLate: mark.minutesLate ?? 0, nature }
}

function remedyFor({ about, citation }: Refusal, here: MarksHere, pupil: PupilHere): string {
  if (about === 'onRoll') {
    const first = here.spells.get(pupil.id)?.[0]
    return first
      ? `On roll here from ${dayText(first.startingDay)}${first.lastDay === null ? '' : ` to ${dayText(first.lastDay)}`}. Correct the admission register, or the date.`
      : 'Enter the name in the admission register first.'
  }
  if (about === 'minutesLate') return 'Correct the minutes, or leave them out.'
  if (about === 'born') return 'Correct the code, or the date of birth.'
  return `Correct the code (${citation.source}).`
}
