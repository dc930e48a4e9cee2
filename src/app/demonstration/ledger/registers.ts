import { numberOf, type PupilMarks } from '#app/demonstration/marks/pupil-marks.ts'
import type { UnforeseenClosure } from '#app/demonstration/marks/unforeseen.ts'
import type { Groups } from '#app/demonstration/people/groups.ts'
import type { Pupil } from '#app/demonstration/people/pupils.ts'
import type { StaffMember } from '#app/demonstration/people/staff.ts'
import { randomFrom } from '#app/demonstration/random.ts'
import { iso } from '#app/demonstration/table.ts'
import type { Timeline } from '#app/demonstration/timeline.ts'
import { codeOfNumber, presentCode, unexplainedCode } from '#law/codes/attendance-codes.ts'
import { becauseOf } from '#registers/closures/closure.ts'
import { aboutClosure } from '#registers/closures/recorded-closure.ts'
import type { Day } from '#time/day.ts'
import { instantOf } from '#time/london.ts'
import { reasonOf, reasonOfArrival, reasonOfEvidence, reasonOfMistake } from './amendment-reasons.ts'
import type { Entries } from './entries.ts'
import type { Coming } from './order.ts'

/** A register that was taken. */
export interface Taken {
  day: Day
  afternoon: number
  group: number
  happening: number
}

/** What the registers of a school are made from, and what they are put into. */
export interface Registers {
  timeline: Timeline
  groups: Groups
  marksOf: ReadonlyMap<Pupil, PupilMarks>
  /** Of each class, in its order. */
  teachers: readonly StaffMember[]
  office: readonly StaffMember[]
  closure: UnforeseenClosure | undefined
  entries: Entries
  taken: Taken[]
  seed: string
  /** School days within which an absence is explained, or taken to be unexplained for good. */
  settles: number
}

interface Amendment {
  marks: PupilMarks
  session: number
  version: number
  stood: number
  code: number
  minutes?: number
  /** The place of the day on which it is made, and the minute. */
  on: number
  minute: number
  kind: 'MarkAmended' | 'PupilArrived'
  reason: string
}

const mistakes = 0.004
const evidenceLater = 0.06
const takenByOffice = 0.03
const minuteInMs = 60_000

/** Takes the registers of a school in order of days: gives what is recorded on each, with the amendments that earlier days left to it. */
export function registersOf(school: Registers): (at: number) => Coming[] {
  const { timeline, groups, marksOf, entries, taken, office } = school
  const random = randomFrom(school.seed, 'registers')
  const present = [numberOf(presentCode('AM')), numberOf(presentCode('PM'))]
  const unexplained = numberOf(unexplainedCode(timeline.days[0]!))
  const late = numberOf('L')
  const ill = numberOf('I')
  const toCome = new Map<number, Coming[]>()

  const amendLater = ({ marks, session, version, stood, code, minutes = 0, on, minute, kind, reason }: Amendment): void => {
    const made = timeline.days[on]
    if (made === undefined) return
    const { pupil } = marks
    const day = timeline.days[timeline.dayOf[session]!]!
    const half = timeline.afternoon[session]!
    const about =
      kind === 'PupilArrived'
        ? { pupil: pupil.id, afterClose: code !== late }
        : {
            pupil: pupil.id,
            day: iso(day),
            session: half ? 'PM' : 'AM',
            code: codeOfNumber(code)!.code,
            stood: codeOfNumber(stood)!.code,
          }
    const coming: Coming = {
      kind,
      at: instantOf(made, minute).getTime() + random.below(minuteInMs),
      by: random.pick(office),
      about,
      reason,
      write: number => entries.add(pupil.id, day, half, version, code, minutes, marks.nature[session]!, number),
    }
    toCome.set(on, [...(toCome.get(on) ?? []), coming])
  }

  // The first entry of a mark; where it will not stand, what amends it is left to its day.
  const firstEntry = (marks: PupilMarks, session: number, takenAt: number): number => {
    const on = timeline.dayOf[session]!
    const half = timeline.afternoon[session]!
    const code = marks.code[session]! || present[half]!
    const settled = marks.settled[session]!
    const minutes = marks.minutes[session]!
    const first = { marks, session, version: 1, stood: unexplained, code }
    if (minutes > 0) {
      const arrived = (half ? timeline.afternoonWindow : timeline.morning).arriveBy + minutes
      if (settled === 0 && arrived <= takenAt) return code
      amendLater({ ...first, minutes, on, minute: arrived, kind: 'PupilArrived', reason: reasonOfArrival(arrived) })
      return unexplained
    }
    if (settled > 0) {
      const heard = settled <= school.settles
      const minute = settled === 1 ? takenAt + random.between(20, 110) : random.between(600, 900)
      const reason = reasonOf(codeOfNumber(code)!.code, heard, random)
      amendLater({ ...first, on: on + settled - 1, minute, kind: 'MarkAmended', reason })
      if (!heard && random.chance(evidenceLater)) {
        const shown = on + settled - 1 + random.between(1, 6)
        amendLater({
          ...first,
          version: 2,
          stood: code,
          code: ill,
          on: shown,
          minute: random.between(600, 900),
          kind: 'MarkAmended',
          reason: reasonOfEvidence(random),
        })
      }
      return unexplained
    }
    if (marks.code[session] === 0 || marks.nature[session] !== 0 || !random.chance(mistakes)) return code
    amendLater({ ...first, on: on + 1, minute: random.between(570, 720), kind: 'MarkAmended', reason: reasonOfMistake })
    return present[half]!
  }

  const marked = (pupils: readonly Pupil[], session: number): PupilMarks[] =>
    pupils.flatMap(pupil => {
      const marks = marksOf.get(pupil)!
      return marks.first <= session && session < marks.end ? [marks] : []
    })
  const append = (here: readonly PupilMarks[], session: number, codes: readonly number[], number: number): void => {
    const day = timeline.days[timeline.dayOf[session]!]!
    here.forEach((marks, i) => {
      const stands = codes[i] === marks.code[session]
      entries.add(
        marks.pupil.id,
        day,
        timeline.afternoon[session]!,
        0,
        codes[i]!,
        stands ? marks.minutes[session]! : 0,
        stands ? marks.nature[session]! : 0,
        number,
      )
    })
  }

  const take = (session: number, group: number, pupils: readonly Pupil[]): Coming[] => {
    const here = marked(pupils, session)
    if (here.length === 0) return []
    const day = timeline.days[timeline.dayOf[session]!]!
    const half = timeline.afternoon[session]!
    const window = half ? timeline.afternoonWindow : timeline.morning
    const takenAt = window.registerFrom + 1 + random.below(Math.min(8, window.closes - window.registerFrom - 1))
    const codes = here.map(marks => firstEntry(marks, session, takenAt))
    const register = [groups.classes[group]!.id, iso(day), half ? 'PM' : 'AM']
    return [
      {
        kind: 'RegisterTaken',
        at: instantOf(day, takenAt).getTime() + random.below(minuteInMs),
        by: random.chance(takenByOffice) ? office[0]! : school.teachers[group]!,
        about: { register },
        write: number => {
          taken.push({ day, afternoon: half, group: register[0] as number, happening: number })
          append(here, session, codes, number)
        },
      },
    ]
  }

  // Entered once the afternoon has begun, for both sessions and every class.
  const close = (at: number, nature: string): Coming => {
    const sessions = [timeline.firstOf[at]!, timeline.firstOf[at]! + 1]
    const day = timeline.days[at]!
    const classes = groups.pupilsOf[sessions[0]! < timeline.thisYear ? 0 : 1]
    const entered = sessions.reduce((sum, session) => sum + marked(classes.flat(), session).length, 0)
    const given = { from: day, until: day, sessions: 'both', cause: 'site-closed', nature, of: 'everyone' } as const
    const counts = {
      pupils: entered / 2,
      entered,
      explained: 0,
      changed: 0,
      keptHere: 0,
      keptOther: 0,
      same: 0,
      planned: 0,
      passedOver: 0,
    }
    const kept = { ...given, yearGroups: [], groups: [], pupils: [], alsoMarked: false, whom: 'The whole school', counts }
    return {
      kind: 'SchoolClosed',
      at: instantOf(day, timeline.afternoonWindow.registerFrom + 6).getTime(),
      by: office[0]!,
      about: aboutClosure(kept),
      reason: becauseOf(kept),
      write: number => {
        for (const session of sessions)
          for (const [group, pupils] of classes.entries()) {
            const here = marked(pupils, session)
            if (here.length === 0) continue
            taken.push({ day, afternoon: timeline.afternoon[session]!, group: groups.classes[group]!.id, happening: number })
            append(
              here,
              session,
              here.map(({ code }) => code[session]!),
              number,
            )
          }
      },
    }
  }

  return at => {
    const coming: Coming[] = []
    if (school.closure?.at === at) coming.push(close(at, school.closure.cause))
    else
      for (let session = timeline.firstOf[at]!; session < timeline.firstOf[at + 1]!; session++)
        for (const [group, pupils] of groups.pupilsOf[session < timeline.thisYear ? 0 : 1].entries())
          coming.push(...take(session, group, pupils))
    coming.push(...(toCome.get(at) ?? []))
    toCome.delete(at)
    return coming
  }
}
