import { feastDays } from '#app/demonstration/data/feast-days.ts'
import type { Household } from '#app/demonstration/people/households.ts'
import type { Pupil } from '#app/demonstration/people/pupils.ts'
import { pickWeighted, type Random, randomFrom, weighted } from '#app/demonstration/random.ts'
import type { SchoolPlan } from '#app/demonstration/schools/school-plan.ts'
import type { Timeline } from '#app/demonstration/timeline.ts'
import { type Day, dayFromParts, dayOf, partsOfDay } from '#time/day.ts'
import { lay, numberOf, type PupilMarks } from './pupil-marks.ts'
import { hearOf } from './spells.ts'

const faiths = weighted([
  ['', 90],
  ['muslim', 7],
  ['hindu', 2],
  ['jewish', 1],
])

/** Lays what whole families do: holidays next to the breaks, feast days, and the travelling season of a family of travellers. */
export function layFamilyDays(
  plan: SchoolPlan,
  timeline: Timeline,
  households: readonly Household[],
  marksOf: ReadonlyMap<Pupil, PupilMarks>,
  seed: string,
): void {
  const random = randomFrom(seed, plan.key, 'families')
  for (const household of households) {
    const marks = household.pupils.map(pupil => marksOf.get(pupil)!)
    const faith = pickWeighted(random, faiths)
    for (const iso of feastDays[faith] ?? []) layDays(timeline, marks, dayOf(iso), dayOf(iso), numberOf('R'))
    for (const which of [0, 1] as const) {
      const taken = random.chance(household.fostered ? 0 : plan.absence.holidays)
      const [first, last] = holiday(timeline, which, random)
      const told = random.chance(0.6) ? undefined : random.between(1, plan.absence.settles)
      if (!taken) continue
      for (const { start, laid, of } of layDays(timeline, marks, first, last, numberOf('G')))
        if (laid > 0 && told !== undefined) hearOf(of, timeline, start, laid, told, plan.absence.settles)
    }
    if (household.travels) for (const which of [0, 1] as const) layTravels(timeline, marks, which)
  }
}

// The last days before a break, or the first days after one.
function holiday(timeline: Timeline, which: 0 | 1, random: Random): readonly [Day, Day] {
  const year = timeline.years[which]
  const terms = timeline.calendar.terms.filter(({ academicYear }) => academicYear === year.id)
  const term = random.pick([...terms, terms[0]!, terms[4]!, terms[5]!, terms[5]!])
  const days = timeline.days.filter(day => term.firstDay <= day && day <= term.lastDay)
  const length = random.pick([1, 2, 2, 3, 3, 4, 5, 5, 5])
  const atEnd = random.chance(0.65)
  return atEnd ? [days.at(-length)!, days.at(-1)!] : [days[0]!, days[length - 1]!]
}

// Three weeks in May and June, each year.
function layTravels(timeline: Timeline, marks: readonly PupilMarks[], which: 0 | 1): void {
  const { year } = partsOfDay(timeline.years[which].lastDay)
  layDays(timeline, marks, dayFromParts(year, 5, 11)!, dayFromParts(year, 6, 12)!, numberOf('T'))
}

/** Marks these days, as far as they are school days. */
function layDays(
  timeline: Timeline,
  marks: readonly PupilMarks[],
  first: Day,
  last: Day,
  code: number,
): { of: PupilMarks; start: number; laid: number }[] {
  const from = timeline.days.findIndex(day => day >= first)
  const until = timeline.days.findLastIndex(day => day <= last)
  if (from < 0 || until < from) return []
  const start = timeline.firstOf[from]!
  const end = timeline.firstOf[until + 1]!
  return marks.map(of => ({ of, start, laid: lay(of, start, end - start, end, code) }))
}
