import type { Groups } from '#app/demonstration/people/groups.ts'
import { type Pupil, yearGroupIn } from '#app/demonstration/people/pupils.ts'
import { type Random, randomFrom } from '#app/demonstration/random.ts'
import type { SchoolPlan } from '#app/demonstration/schools/school-plan.ts'
import type { Timeline } from '#app/demonstration/timeline.ts'
import { type Day, dayFromParts, partsOfDay, weekdayOf } from '#time/day.ts'
import type { Natures } from './natures.ts'
import { numberOf, type PupilMarks } from './pupil-marks.ts'

/** What is needed to lay something on many pupils' marks. */
export interface Laying {
  plan: SchoolPlan
  timeline: Timeline
  marksOf: ReadonlyMap<Pupil, PupilMarks>
  natures: Natures
}

type Halves = 'AM' | 'PM' | 'both'

/** Marks one school day of these pupils, wherever they would simply have been there. */
export function layDay(
  { timeline, marksOf, natures }: Laying,
  pupils: readonly Pupil[],
  at: number,
  letter: string,
  nature = '',
  halves: Halves = 'both',
): void {
  const code = numberOf(letter)
  const number = natures.of(nature)
  for (let session = timeline.firstOf[at]!; session < timeline.firstOf[at + 1]!; session++) {
    if (halves !== 'both' && (halves === 'PM') !== (timeline.afternoon[session] === 1)) continue
    for (const pupil of pupils) {
      const marks = marksOf.get(pupil)!
      if (session < marks.first || session >= marks.end || marks.code[session] !== 0) continue
      marks.code[session] = code
      marks.nature[session] = number
    }
  }
}

/** The places in `days` of the school days of a year that have both sessions. */
export function wholeDays(timeline: Timeline, which: 0 | 1, from?: Day, until?: Day): number[] {
  const year = timeline.years[which]
  return timeline.days.flatMap((day, at) =>
    day >= (from ?? year.firstDay) && day <= (until ?? year.lastDay) && timeline.firstOf[at + 1]! - timeline.firstOf[at]! === 2
      ? [at]
      : [],
  )
}

/** A visit of a whole class: the place of its day in `days`, who goes, and what it is. */
export interface Visit {
  at: number
  pupils: readonly Pupil[]
  nature: string
}

/** Visits by class, fixtures, work experience, the first days of reception, and the weeks of public examinations. */
export function layActivities(laying: Laying, groups: Groups, pupils: readonly Pupil[], seed: string): Visit[] {
  const { plan, timeline } = laying
  const random = randomFrom(seed, plan.key, 'activities')
  const visits: Visit[] = []
  for (const which of [0, 1] as const) {
    const days = wholeDays(timeline, which)
    for (const members of groups.pupilsOf[which])
      for (let i = 0; i < (plan.kind === 'special' ? 1 : 2); i++) {
        const visit = { at: random.pick(days.slice(12)), pupils: members, nature: random.pick(plan.visits) }
        layDay(laying, members, visit.at, 'V', visit.nature)
        visits.push(visit)
      }
    const ofYear = (...years: number[]) => pupils.filter(pupil => years.includes(yearGroupIn(pupil, which)))
    if (plan.phase === 'primary') layPrimary(laying, ofYear, which, days, random)
    if (plan.phase === 'secondary') laySecondary(laying, ofYear, which, days, random)
  }
  return visits
}

type OfYear = (...years: number[]) => Pupil[]

const summer = (timeline: Timeline, which: 0 | 1, month: number, dayOfMonth: number): Day =>
  dayFromParts(partsOfDay(timeline.years[which].lastDay).year, month, dayOfMonth)!

function layPrimary(laying: Laying, ofYear: OfYear, which: 0 | 1, days: readonly number[], random: Random): void {
  const { plan, timeline } = laying
  // Reception begins with mornings: none of them is of compulsory school age in September.
  for (const at of days.slice(0, 6)) layDay(laying, ofYear(0), at, 'X', '', 'PM')
  const residential = wholeDays(timeline, which, summer(timeline, which, 6, 8)).slice(0, 3)
  for (const at of residential) layDay(laying, ofYear(6), at, 'V', 'Residential at the Pinfold Outdoor Centre')
  for (let meeting = 0; meeting < 5; meeting++)
    layDay(
      laying,
      random.shuffled(ofYear(5, 6)).slice(0, 12),
      random.pick(days),
      'P',
      `${plan.name}: schools’ cross-country`,
      'PM',
    )
}

function laySecondary(laying: Laying, ofYear: OfYear, which: 0 | 1, days: readonly number[], random: Random): void {
  const { timeline } = laying
  for (const at of days.filter(at => weekdayOf(timeline.days[at]!) === 3))
    layDay(laying, random.shuffled(ofYear(random.between(8, 12))).slice(0, 15), at, 'P', 'Fixture away', 'PM')
  const week = wholeDays(timeline, which, summer(timeline, which, 6, 22)).slice(0, 5)
  for (const pupil of ofYear(12)) {
    const nature = `Work experience: ${random.pick(['a surgery', 'an engineer’s office', 'a solicitor', 'a laboratory', 'a theatre', 'a newspaper'])}`
    if (random.chance(0.6)) for (const at of week) layDay(laying, [pupil], at, 'W', nature)
  }
  const exams = wholeDays(timeline, which, summer(timeline, which, 5, 11), summer(timeline, which, 6, 19))
  for (const at of exams) layDay(laying, random.shuffled(ofYear(11, 13)).slice(0, 24), at, 'S', '')
  // After the summer half-term, pupils of year 13, who are past compulsory school age, come for their examinations only.
  for (const at of wholeDays(timeline, which, summer(timeline, which, 6, 1)))
    layDay(
      laying,
      ofYear(13).filter(() => random.chance(0.82)),
      at,
      'X',
    )
}
