import { type MarkSaid, sameMark } from '#registers/attendance/mark.ts'
import type { CodeOffered, RegisterView } from './register-view.ts'

/** What the person has entered so far, as the browser holds it: nothing of it is saved yet. */
export interface Sheet {
  marks: Record<number, MarkSaid>
  cursor: number
  /** Earlier sheets, to go back to. */
  before: Pick<Sheet, 'marks' | 'cursor'>[]
  /** The first letter of a code of two, while the second is awaited. */
  typed: string
  reason: string
}

const steps = 50

/** The sheet at first: saved marks and what was known, filled in. */
export function openSheet(view: RegisterView): Sheet {
  const marks: Record<number, MarkSaid> = {}
  for (const line of view.lines) if (line.mark) marks[line.id] = line.mark
  const first = view.lines.findIndex(line => !line.mark)
  return { marks, cursor: Math.max(0, first), before: [], typed: '', reason: '' }
}

const remember = (sheet: Sheet): Sheet => ({
  ...sheet,
  typed: '',
  before: [...sheet.before.slice(-steps), { marks: sheet.marks, cursor: sheet.cursor }],
})

/** One mark set. */
export function setMark(sheet: Sheet, pupil: number, mark: MarkSaid): Sheet {
  return { ...remember(sheet), marks: { ...sheet.marks, [pupil]: mark } }
}

/** Everyone without a mark is here. */
export function restHere(sheet: Sheet, view: RegisterView): Sheet {
  const marks = { ...sheet.marks }
  for (const line of view.lines) marks[line.id] ??= { code: view.here, minutesLate: 0, nature: '' }
  return { ...remember(sheet), marks }
}

/** One step back. */
export function undo(sheet: Sheet): Sheet {
  const last = sheet.before.at(-1)
  return last ? { ...sheet, ...last, typed: '', before: sheet.before.slice(0, -1) } : sheet
}

/** The cursor moved, staying on the register. */
export const moveTo = (sheet: Sheet, view: RegisterView, cursor: number): Sheet => ({
  ...sheet,
  typed: '',
  cursor: Math.max(0, Math.min(view.lines.length - 1, cursor)),
})

/** Where the cursor goes after a mark: to the next pupil without one, so that what is known is never marked over in passing; else to the next. */
export function nextToMark(sheet: Sheet, view: RegisterView): number {
  const after = view.lines.findIndex((line, index) => index > sheet.cursor && !sheet.marks[line.id])
  return after >= 0 ? after : sheet.cursor + 1
}

/** What "late" is at this minute: the code that the law gives by the clock, and the minutes to begin with. */
export function lateness(view: RegisterView, minute: number): MarkSaid {
  const { dueMinute, closesMinute, endsMinute } = view.window
  const afterClose = view.isToday && minute > closesMinute && minute <= endsMinute
  const came = view.isToday ? Math.min(minute, afterClose ? endsMinute : closesMinute) : dueMinute + 1
  return { code: afterClose ? view.afterClose : view.late, minutesLate: Math.max(1, came - dueMinute), nature: '' }
}

/** The mark of a code just chosen: what was said before of minutes and nature stays where it still applies. */
export function markWith(view: RegisterView, code: string, minute: number, earlier?: MarkSaid): MarkSaid {
  if (code === view.late || code === view.afterClose) {
    const late = lateness(view, minute)
    return { code, minutesLate: earlier?.minutesLate || late.minutesLate, nature: '' }
  }
  return { code, minutesLate: 0, nature: earlier?.nature ?? '' }
}

/** What a typed letter means for a pupil: a code, the first half of one, or nothing. */
export function typedCode(menu: CodeOffered[], typed: string): { code: string } | { wait: string } | undefined {
  const begins = menu.filter(offered => offered.code.startsWith(typed))
  const whole = begins.find(offered => offered.code === typed)
  if (whole && begins.length === 1) return { code: typed }
  if (begins.length > 0 && !whole) return { wait: typed }
  return whole ? { code: typed } : undefined
}

export interface Tally {
  here: number
  late: number
  known: number
  away: number
  unmarked: number
  changed: number
}

/** How the sheet stands: what the bar at the foot says. */
export function tally(sheet: Sheet, view: RegisterView): Tally {
  const count: Tally = { here: 0, late: 0, known: 0, away: 0, unmarked: 0, changed: 0 }
  for (const line of view.lines) {
    const mark = sheet.marks[line.id]
    if (!mark) count.unmarked += 1
    else if (mark.code === view.here) count.here += 1
    else if (mark.code === view.late || mark.code === view.afterClose) count.late += 1
    else if (mark.code === view.away) count.away += 1
    else count.known += 1
    if (changed(line.saved, mark)) count.changed += 1
  }
  return count
}

/** Whether a saved mark now says something else: then the save is an amendment, and asks for a reason. */
export const changed = (saved: MarkSaid | undefined, mark: MarkSaid | undefined): boolean =>
  Boolean(saved && mark && !sameMark(saved, mark))

/** What this person entered: the marks that say something else than what the page filled in. */
export function ownMarks(sheet: Sheet, view: RegisterView): Sheet['marks'] {
  const own: Sheet['marks'] = {}
  for (const { id, mark } of view.lines) {
    const now = sheet.marks[id]
    if (now && !(mark && sameMark(mark, now))) own[id] = now
  }
  return own
}

/** The same work on a register that somebody else has saved meanwhile: what this person entered stays, all else is theirs. */
export function ontoFresh(sheet: Sheet, view: RegisterView, fresh: RegisterView, clashing: number[]): Sheet {
  const kept = ownMarks(sheet, view)
  for (const pupil of clashing) if (sheet.marks[pupil]) kept[pupil] = sheet.marks[pupil]
  return { ...sheet, marks: { ...openSheet(fresh).marks, ...kept }, before: [], typed: '' }
}

/** What the save sends. */
export const toSend = (sheet: Sheet, view: RegisterView) => ({
  seen: view.seen,
  reason: sheet.reason,
  marks: view.lines.flatMap(({ id }) => {
    const mark = sheet.marks[id]
    return mark ? [{ pupil: id, ...mark }] : []
  }),
})

/** A refusal as it stands beside the pupil: the reason, and the paragraph it rests on. */
export const refusalWords = ({ because, citation }: { because: string; citation?: { source: string } }): string =>
  citation ? `${because} (${citation.source})` : because
