import type { Refusal } from '#law/cite.ts'
import { isAttending, isPhysicallyHere, isUnexplained } from '#law/codes/attendance-codes.ts'
import type { Session } from '#law/codes/code.ts'
import { refusalOfAmendment } from '#law/registers/amendments.ts'
import { lawful } from '#registers/attendance/lawful.ts'
import type { NewEntry } from '#registers/attendance/mark.ts'
import { hasBegun, type Now } from '#registers/pupil-record/now.ts'
import type { NewPlan } from '#registers/pupil-record/plan.ts'
import { type Calendar, type SessionOfDay, sessionOn } from '#school/calendar/calendar.ts'
import type { Day } from '#time/day.ts'
import { becauseOf, type ClosureGiven, causeInLaw } from './closure.ts'
import { type PlannedSession, planSpans } from './plan-spans.ts'

/** A pupil whom a closure is for on a day: on roll, and no boarder. */
export interface Concerned {
  day: Day
  id: number
  born: Day
  yearGroup: number
}

export interface ClosureFacts {
  calendar: Calendar
  concerned: Concerned[]
  /** The newest version of each mark that stands on those days. */
  standing: NewEntry[]
  now: Now
  name: string
  position: string
}

/** What becomes of the marks, in sessions of pupils. */
export interface ClosureCounts {
  pupils: number
  /** Had no mark. */
  entered: number
  /** Were absent without a reason yet. */
  explained: number
  /** Were marked as here, and are changed because that was asked for. */
  changed: number
  /** Were marked as here, and stay so. */
  keptHere: number
  /** Have another mark, such as illness, and keep it. */
  keptOther: number
  /** Say it already. */
  same: number
  /** To come: kept as plans. */
  planned: number
  /** The school is closed to them anyway. */
  passedOver: number
}

export interface ClosureDecided {
  entries: NewEntry[]
  plans: NewPlan[]
  counts: ClosureCounts
  /** Sessions that have begun and in which these pupils now all have a mark. */
  begun: { day: Day; session: Session; pupil: number }[]
  refused: Refusal[]
}

const none: ClosureCounts = {
  pupils: 0,
  entered: 0,
  explained: 0,
  changed: 0,
  keptHere: 0,
  keptOther: 0,
  same: 0,
  planned: 0,
  passedOver: 0,
}

/**
 * R-0107: decides what a closure makes of each session of each pupil. Sessions without a mark, and absences without a reason,
 * become the closure; who was marked as here stays so unless that is asked for; every other mark stays.
 */
export function closeSessions(given: ClosureGiven, facts: ClosureFacts): ClosureDecided {
  const decided: ClosureDecided = { entries: [], plans: [], counts: { ...none }, begun: [], refused: refusalsOf(given, facts) }
  const { counts } = decided
  const stands = new Map(facts.standing.map(mark => [keyOf(mark.pupil, mark.day, mark.session), mark]))
  const planned = new Map<number, PlannedSession[]>()
  const heldOn = remembered(facts.calendar)
  const schoolDays = new Set<Day>()
  for (const pupil of facts.concerned) {
    const { day } = pupil
    const { code } = causeInLaw(given.cause, day)
    for (const session of sessionsOf(given)) {
      const held = heldOn(day, session, pupil.yearGroup)
      if ('closed' in held) {
        counts.passedOver += 1
        continue
      }
      schoolDays.add(day)
      if (!hasBegun(day, held.window, facts.now)) {
        counts.planned += 1
        planned.set(pupil.id, [...(planned.get(pupil.id) ?? []), { day, session }])
        continue
      }
      decided.begun.push({ day, session, pupil: pupil.id })
      const stood = stands.get(keyOf(pupil.id, day, session))
      const fate = fateOf(stood, code, given.alsoMarked)
      counts[fate] += 1
      if (fate !== 'entered' && fate !== 'explained' && fate !== 'changed') continue
      const version = stood ? stood.version + 1 : 0
      decided.entries.push({ pupil: pupil.id, day, session, version, code, minutesLate: 0, nature: given.nature })
    }
  }
  counts.pupils = new Set(facts.concerned.map(({ id }) => id)).size
  const because = becauseOf(given)
  for (const [pupil, sessions] of planned)
    for (const span of planSpans(sessions, schoolDays))
      decided.plans.push({ ...span, pupil, code: causeInLaw(given.cause, span.firstDay).code, nature: given.nature, because })
  return decided
}

type Fate = Exclude<keyof ClosureCounts, 'pupils' | 'planned' | 'passedOver'>

function fateOf(stood: NewEntry | undefined, code: string, alsoMarked: boolean): Fate {
  if (!stood) return 'entered'
  if (stood.code === code) return 'same'
  if (isUnexplained(stood.code, stood.day)) return 'explained'
  if (isAttending(stood.code, stood.day) || isPhysicallyHere(stood.code, stood.day)) return alsoMarked ? 'changed' : 'keptHere'
  return 'keptOther'
}

/** What the law has against it, once for all pupils: these codes may stand for anyone on roll, of any age. */
function refusalsOf(given: ClosureGiven, facts: ClosureFacts): Refusal[] {
  const first = facts.concerned[0]
  if (!first) return []
  const { code } = causeInLaw(given.cause, first.day)
  const refused = sessionsOf(given).flatMap(session => {
    const no = lawful(
      first,
      { code, minutesLate: 0, nature: given.nature },
      { day: first.day, session, future: first.day > facts.now.day },
    )
    return no ? [no] : []
  })
  const amending = refusalOfAmendment({
    original: code,
    amended: code,
    reason: becauseOf(given),
    on: facts.now.day,
    name: facts.name,
    position: facts.position,
  })
  const all = amending ? [...refused, amending] : refused
  return all.filter((no, index) => all.findIndex(other => other.because === no.because) === index)
}

const sessionsOf = ({ sessions }: ClosureGiven): Session[] => (sessions === 'both' ? ['AM', 'PM'] : [sessions])
const keyOf = (pupil: number, day: Day, session: Session): string => `${pupil}/${day}${session}`

/** The calendar asked once for each day, session and year group. */
function remembered(calendar: Calendar) {
  const known = new Map<string, SessionOfDay>()
  return (day: Day, session: Session, yearGroup: number): SessionOfDay => {
    const key = `${day}${session}${yearGroup}`
    const held = known.get(key) ?? sessionOn(calendar, day, session, yearGroup)
    known.set(key, held)
    return held
  }
}
