import type { Refusal } from '#law/cite.ts'
import { presentCode } from '#law/codes/attendance-codes.ts'
import type { Session } from '#law/codes/code.ts'
import { refusalOfAmendment } from '#law/registers/amendments.ts'
import type { Spell } from '#registers/admission/admission.ts'
import { lawful } from '#registers/attendance/lawful.ts'
import { type EntryOf, type MarkSaid, type NewEntry, sameMark } from '#registers/attendance/mark.ts'
import type { Amender } from '#registers/pupil-record/amend-mark.ts'
import { hasBegun } from '#registers/pupil-record/now.ts'
import type { PlanSpan, SessionSaid } from '#registers/pupil-record/plan.ts'
import { placeOn } from '#registers/pupil-record/pupil-on-record.ts'
import { type Calendar, type SessionsNamed, sessionOn } from '#school/calendar/calendar.ts'
import { type Day, daysFrom, weekdayOf } from '#time/day.ts'

/** What is said of one pupil over days: the mark, which sessions, and why. */
export interface DaysGiven extends MarkSaid {
  from: Day
  until: Day
  sessions: SessionsNamed
  /** None means every weekday. */
  weekdays: number[]
  reason: string
}

/** The pupil over those days: what stands already, when the school is open, when the name is on roll. */
export interface DaysOfPupil {
  pupil: { id: number; born: Day; yearGroup: number }
  spells: Spell[]
  calendar: Calendar
  /** The newest version of each mark of those days. */
  standing: EntryOf[]
}

export type RefusedSession = Refusal & SessionSaid

/** What would be written, and what not: nothing is, while a session is refused. */
export interface DaysDecided {
  entries: NewEntry[]
  /** The marks that would be amended, as they stand. */
  amended: EntryOf[]
  plans: PlanSpan[]
  /** Sessions to come that the plans cover. */
  planned: SessionSaid[]
  /** Sessions that say this already. */
  same: number
  /** Sessions in which the school is closed to this pupil. */
  closed: number
  refused: RefusedSession[]
}

/** Present has a letter for each session; every other code is itself in both. */
const inSession = (code: string, session: Session): string =>
  code === presentCode('AM') || code === presentCode('PM') ? presentCode(session) : code

/**
 * R-0307: decides marks for one pupil over days. Sessions that have begun are entered, or amended where another mark stands;
 * sessions to come are planned; closed ones are passed over; each is asked of the law.
 */
export function markDays(given: DaysGiven, of: DaysOfPupil, by: Amender): DaysDecided {
  const decided: DaysDecided = { entries: [], amended: [], plans: [], planned: [], same: 0, closed: 0, refused: [] }
  const stands = new Map(of.standing.map(entry => [`${entry.day}${entry.session}`, entry]))
  for (const { day, session } of sessionsOf(given)) {
    const held = sessionOn(of.calendar, day, session, of.pupil.yearGroup)
    if ('closed' in held) {
      decided.closed += 1
      continue
    }
    const said = { code: inSession(given.code, session), minutesLate: given.minutesLate, nature: given.nature }
    const begun = hasBegun(day, held.window, by.now)
    const place = placeOn(of.spells, day)
    const stood = stands.get(`${day}${session}`)
    if (begun && stood && sameMark(stood, said)) {
      decided.same += 1
      continue
    }
    const no =
      lawful(of.pupil, said, { day, session, window: held.window, future: !begun, ...place }) ??
      (begun && stood ? refusalToAmend(stood, said, given, by) : undefined)
    if (no) decided.refused.push({ ...no, day, session })
    else if (!begun) decided.planned.push({ day, session })
    else {
      if (stood) decided.amended.push(stood)
      decided.entries.push({ ...said, pupil: of.pupil.id, day, session, version: stood ? stood.version + 1 : 0 })
    }
  }
  decided.plans = plansFor(given, decided.planned)
  return decided
}

/** The sessions that the words name, in order. */
export const sessionsOf = ({ from, until, sessions, weekdays }: Omit<DaysGiven, keyof MarkSaid | 'reason'>): SessionSaid[] =>
  daysFrom(from, until)
    .filter(day => weekdays.length === 0 || weekdays.includes(weekdayOf(day)))
    .flatMap(day => (['AM', 'PM'] as const).filter(s => sessions === 'both' || s === sessions).map(session => ({ day, session })))

/** One plan for the days to come; a first day of which the morning has begun already has a plan of its own. */
function plansFor({ until, sessions, weekdays }: DaysGiven, planned: SessionSaid[]): PlanSpan[] {
  const first = planned[0]
  const last = planned.at(-1)
  if (!first || !last) return []
  const days = weekdays.length === 0 ? null : weekdays
  if (sessions !== 'both' || first.session === 'AM') return [{ firstDay: first.day, lastDay: until, sessions, weekdays: days }]
  const today: PlanSpan = { firstDay: first.day, lastDay: first.day, sessions: 'PM', weekdays: null }
  return last.day === first.day ? [today] : [today, { firstDay: first.day + 1, lastDay: until, sessions, weekdays: days }]
}

const refusalToAmend = (stood: EntryOf, said: MarkSaid, given: DaysGiven, by: Amender): Refusal | undefined =>
  refusalOfAmendment({
    original: stood.code,
    amended: said.code,
    reason: given.reason,
    on: by.now.day,
    name: by.name,
    position: by.position,
  })
