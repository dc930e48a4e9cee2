import type { Pupil } from '#app/demonstration/people/pupils.ts'
import { yearGroupIn } from '#app/demonstration/people/pupils.ts'
import { type Random, randomFrom } from '#app/demonstration/random.ts'
import type { SchoolPlan } from '#app/demonstration/schools/school-plan.ts'
import type { Timeline } from '#app/demonstration/timeline.ts'
import { type Day, dayText, mondayOf, weekdayOf } from '#time/day.ts'
import type { Natures } from './natures.ts'
import type { Propensity } from './propensity.ts'
import { numberOf, type PupilMarks } from './pupil-marks.ts'

/** What was agreed beforehand for one pupil: the register is filled in with it. */
export interface Arrangement {
  pupil: Pupil
  letter: string
  nature: string
  because: string
  firstDay: Day
  lastDay: Day
  sessions: 'AM' | 'PM' | 'both'
  weekdays: readonly number[] | null
  madeOn: Day
}

/** Marks the sessions of an arrangement, wherever nothing else is laid yet. */
export function layArrangement(marks: PupilMarks, timeline: Timeline, natures: Natures, arrangement: Arrangement): void {
  const code = numberOf(arrangement.letter)
  const nature = natures.of(arrangement.nature)
  for (let session = marks.first; session < marks.end; session++) {
    const day = timeline.days[timeline.dayOf[session]!]!
    const half = timeline.afternoon[session] ? 'PM' : 'AM'
    if (day < arrangement.firstDay || day > arrangement.lastDay || marks.code[session] !== 0) continue
    if (arrangement.sessions !== 'both' && arrangement.sessions !== half) continue
    if (arrangement.weekdays && !arrangement.weekdays.includes(weekdayOf(day))) continue
    marks.code[session] = code
    marks.nature[session] = nature
  }
}

/** Part-time timetables, regular provision elsewhere and dual registration, in both years; some of them go on today. */
export function arrangementsOf(
  plan: SchoolPlan,
  timeline: Timeline,
  pupils: readonly Pupil[],
  propensities: ReadonlyMap<Pupil, Propensity>,
  seed: string,
  today: Day,
): Arrangement[] {
  const random = randomFrom(seed, plan.key, 'arrangements')
  const byStanding = [...pupils].sort((a, b) => propensities.get(b)!.standing - propensities.get(a)!.standing)
  return ([0, 1] as const).flatMap(which => {
    const year = timeline.years[which]
    const here = (pupil: Pupil) =>
      !pupil.boarder && pupil.from <= year.firstDay + 7 && (pupil.last ?? year.lastDay) >= year.lastDay
    const wanted = Math.max(1, Math.round((pupils.length * plan.absence.partTime) / 100))
    const older = (pupil: Pupil) => yearGroupIn(pupil, which) >= 2 && yearGroupIn(pupil, which) <= 10
    const partTime = byStanding
      .filter(pupil => here(pupil) && older(pupil))
      .slice(0, wanted * 2)
      .filter((_, i) => i % 2 === 0)
      .map((pupil, i) =>
        partTimetable(
          pupil,
          which === 1 && i < 2 ? mondayOf(today - 16) : inYear(timeline, which, random),
          timeline.days,
          random,
        ),
      )
    const lastDay = timeline.days.findLast(day => day <= year.lastDay)!
    return [...partTime, ...regularly(plan, byStanding.filter(here), { firstDay: year.firstDay, lastDay }, which)]
  })
}

function inYear(timeline: Timeline, which: 0 | 1, random: Random): Day {
  const year = timeline.years[which]
  const days = timeline.days.filter(day => day >= year.firstDay && day <= year.lastDay)
  return mondayOf(days[random.below(Math.floor(days.length * 0.7))]!)
}

function partTimetable(pupil: Pupil, firstDay: Day, schoolDays: readonly Day[], random: Random): Arrangement {
  const weeks = random.between(6, 10)
  const end = firstDay + weeks * 7 - 3
  const lastDay = Math.max(firstDay, schoolDays.findLast(day => day <= end) ?? firstDay)
  return {
    pupil,
    letter: 'C2',
    nature: '',
    because: `Part-time timetable agreed with a parent until ${dayText(lastDay)}, reviewed every two weeks`,
    firstDay,
    lastDay,
    sessions: 'PM',
    weekdays: random.chance(0.6) ? [1, 2, 3, 4, 5] : [2, 3, 4],
    madeOn: firstDay - 4,
  }
}

// Only the special school has pupils who are taught elsewhere every week; each year others.
function regularly(
  plan: SchoolPlan,
  pupils: readonly Pupil[],
  year: { firstDay: Day; lastDay: Day },
  which: 0 | 1,
): Arrangement[] {
  if (plan.kind !== 'special') return []
  const from = year.firstDay + 20
  const weekly = (
    pupil: Pupil | undefined,
    letter: string,
    nature: string,
    because: string,
    sessions: Arrangement['sessions'],
    weekdays: readonly number[],
  ): Arrangement[] =>
    pupil
      ? [
          {
            pupil,
            letter,
            nature,
            because,
            sessions,
            weekdays,
            firstDay: from,
            lastDay: year.lastDay,
            madeOn: year.firstDay + 13,
          },
        ]
      : []
  const seniors = pupils.filter(pupil => yearGroupIn(pupil, which) >= 10)
  const middle = pupils.filter(pupil => yearGroupIn(pupil, which) >= 4 && yearGroupIn(pupil, which) <= 9)
  const riding = 'Therapeutic riding at Pinfold Stables'
  const tuition = 'Hospital and home teaching, Marrowshire'
  return [
    ...[20, 24, 28, 32].flatMap(at => weekly(middle[at], 'B', riding, 'Riding on Tuesday mornings, all year', 'AM', [2])),
    ...[22, 27, 31].flatMap(at =>
      weekly(middle[at], 'B', 'Forest school in Pinfold Woods', 'Forest school on Friday afternoons', 'PM', [5]),
    ),
    ...[6, 9, 12].flatMap(at =>
      weekly(seniors[at], 'W', 'Work experience at Marrowby Garden Centre', 'Work experience on Thursday mornings', 'AM', [4]),
    ),
    ...weekly(middle[12], 'K', tuition, 'Taught by the local authority on Monday and Wednesday afternoons', 'PM', [1, 3]),
    ...[16, 18].flatMap(at =>
      weekly(
        middle[at],
        'D',
        '',
        'Also registered at Tanner’s Hill Primary School, and there on Thursdays and Fridays',
        'both',
        [4, 5],
      ),
    ),
  ]
}
