import type { Groups } from '#app/demonstration/people/groups.ts'
import type { Pupil } from '#app/demonstration/people/pupils.ts'
import { randomFrom } from '#app/demonstration/random.ts'
import type { SchoolPlan } from '#app/demonstration/schools/school-plan.ts'
import type { Timeline } from '#app/demonstration/timeline.ts'
import { shownClass } from '#app/demonstration/who-signs-in.ts'
import { type Day, dayText, longDay } from '#time/day.ts'
import type { Visit } from './activities.ts'
import type { Arrangement } from './arrangements.ts'
import { numberOf, type PupilMarks } from './pupil-marks.ts'

const visitsKnownDays = 21
const music: Readonly<Record<string, string>> = {
  Choir: 'Choir at the schools’ music festival, Marrowby Guildhall',
  'Strings group': 'Strings day at Saltgate Music Centre',
  'Symphony orchestra': 'Concert tour rehearsal, Saltgate Playhouse',
  'Signing choir': 'Signing choir at the schools’ music festival, Marrowby Guildhall',
}

/**
 * What is known today of today and the next days, so that registers are filled in and say why: appointments, illness
 * reported, leave granted, a music trip, a class visit. The class whose teacher signs in has some of each.
 */
export function knownAhead(
  plan: SchoolPlan,
  timeline: Timeline,
  groups: Groups,
  marksOf: ReadonlyMap<Pupil, PupilMarks>,
  visits: readonly Visit[],
  seed: string,
  today: Day,
): Arrangement[] {
  const random = randomFrom(seed, plan.key, 'ahead', today)
  const first = timeline.days.findIndex(day => day >= today)
  if (first < 0) return []
  const which = timeline.firstOf[first]! < timeline.thisYear ? 0 : 1
  const next = timeline.days.slice(first, first + 5)
  const free = new Set(groups.pupilsOf[which].flat().filter(pupil => isFree(marksOf.get(pupil)!, timeline, first)))
  const one = (
    letter: string,
    because: string,
    at: number,
    sessions: Arrangement['sessions'] = 'both',
    of?: readonly Pupil[],
  ): Arrangement[] => {
    const pupil = random.shuffled(of ?? [...free]).find(candidate => free.has(candidate))
    const day = next[at]
    if (!pupil || day === undefined) return []
    free.delete(pupil)
    return [made(pupil, letter, because, day, sessions, today)]
  }
  const shown = groups.pupilsOf[which][shownClass(groups.classes.length)]!
  const told = `told on ${dayText(timeline.days[Math.max(0, first - 1)]!)}`
  return [
    ...one('M', `Dental appointment, ${told}`, 0, 'AM', shown),
    ...one('I', `Reported ill by a parent, ${told}`, 0, 'both', shown),
    ...one('M', `Hospital appointment, ${told}`, 1, 'AM', shown),
    ...one('M', `Appointment at the surgery, ${told}`, 0, 'AM'),
    ...one('M', `Orthodontist, ${told}`, 1, 'PM'),
    ...one('I', `Reported ill by the mother, ${told}: expected back in two days`, 0),
    ...one('I', `Reported ill by the father, ${told}`, 0),
    ...one('C', 'Leave granted for one day: a family wedding', 2),
    ...stillIll(groups.pupilsOf[which].flat(), marksOf, timeline, first, today),
    ...musicTrip(plan, groups, free, next[0], today),
    ...visits
      .filter(({ at }) => timeline.days[at]! >= today && timeline.days[at]! <= today + visitsKnownDays)
      .flatMap(({ at, pupils, nature }) =>
        pupils
          .filter(pupil => isFree(marksOf.get(pupil)!, timeline, first))
          .map(pupil => ({
            ...made(pupil, 'V', `Class visit on ${longDay(timeline.days[at]!)}`, timeline.days[at]!, 'both', today),
            nature,
          })),
      ),
  ]
}

const made = (
  pupil: Pupil,
  letter: string,
  because: string,
  day: Day,
  sessions: Arrangement['sessions'],
  today: Day,
): Arrangement => ({
  pupil,
  letter,
  nature: '',
  because,
  firstDay: day,
  lastDay: day,
  sessions,
  weekdays: null,
  madeOn: today - 1,
})

const isFree = (marks: PupilMarks, timeline: Timeline, at: number): boolean =>
  marks.first <= timeline.firstOf[at]! && marks.end > timeline.firstOf[at]! && marks.code[timeline.firstOf[at]!] === 0

// Those who were ill on the last school day and whose illness goes on.
function stillIll(
  pupils: readonly Pupil[],
  marksOf: ReadonlyMap<Pupil, PupilMarks>,
  timeline: Timeline,
  at: number,
  today: Day,
): Arrangement[] {
  const ill = numberOf('I')
  const session = timeline.firstOf[at]!
  return pupils
    .filter(pupil => !pupil.boarder && pupil.last === null)
    .filter(pupil => marksOf.get(pupil)!.code[session] === ill && marksOf.get(pupil)!.code[session - 1] === ill)
    .slice(0, 12)
    .map(pupil => made(pupil, 'I', 'Still ill, a parent says', timeline.days[at]!, 'both', today))
}

function musicTrip(plan: SchoolPlan, groups: Groups, free: Set<Pupil>, day: Day | undefined, today: Day): Arrangement[] {
  const group = groups.groups.find(({ kind, name }) => kind === 'activity' && name in music)
  if (!group || day === undefined) return []
  return groups.memberships
    .filter(({ group: id, pupil }) => id === group.id && free.has(pupil))
    .slice(0, plan.kind === 'special' ? 4 : 9)
    .map(({ pupil }) => ({ ...made(pupil, 'V', `Trip: ${group.name}`, day, 'both', today), nature: music[group.name]! }))
}
