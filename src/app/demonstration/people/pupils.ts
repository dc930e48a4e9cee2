import type { Ids } from '#app/demonstration/ids.ts'
import { type Random, randomFrom } from '#app/demonstration/random.ts'
import type { Cohort, SchoolPlan } from '#app/demonstration/schools/school-plan.ts'
import type { Timeline } from '#app/demonstration/timeline.ts'
import { isCompulsorySchoolAge } from '#law/pupils/compulsory-school-age.ts'
import { outsideCompulsoryAge } from '#registers/admission/leave-roll.ts'
import { upnCheckLetter } from '#school/people/upn.ts'
import { type Day, dayFromParts, partsOfDay } from '#time/day.ts'
import { childsForename, type Sex } from './names.ts'

/** A pupil as the demonstration thinks of one: on roll from a day, until a day or open. */
export interface Pupil {
  id: number
  /** The year group now, or the one above the highest for those who left last summer. */
  cohort: number
  /** The place in the cohort: it says which class, and passes from a leaver to the one who follows. */
  seat: number
  sex: Sex
  born: Day
  forename: string
  middleNames: string
  knownAs: string
  surname: string
  reference: string
  upn: string | null
  from: Day
  last: Day | null
  ground: string | null
  boarder: boolean
  lastSchool: string
  address: string
  household: number
}

/** One stay on a seat. */
interface Stay {
  from: Day
  last: Day | null
  ground: string | null
}

const september = (year: number): Day => dayFromParts(year, 9, 1)!

/** The year group of a pupil in last year (0) or this year (1). */
export const yearGroupIn = (pupil: Pupil, which: 0 | 1): number => pupil.cohort - 1 + which

/** The year group of a pupil now, or when they left. */
export const presentYearGroup = (pupil: Pupil, timeline: Timeline): number =>
  yearGroupIn(pupil, pupil.last !== null && pupil.last < timeline.years[1].firstDay ? 0 : 1)

/** Everybody who was on roll in the two years, seat by seat, with surnames still to come from their households. */
export function pupilsOf(plan: SchoolPlan, timeline: Timeline, seed: string, today: Day, ids: Ids): Pupil[] {
  const random = randomFrom(seed, plan.key, 'pupils')
  const upn = upnMaker(plan)
  const pupils: Pupil[] = []
  for (const cohort of plan.cohorts)
    for (let seat = 0; seat < Math.max(cohort.pupils, cohort.before); seat++)
      for (const stay of staysOnSeat(plan, cohort, seat, timeline, today, random))
        pupils.push({ ...pupilOn(plan, cohort, seat, stay, timeline, random, upn), id: ids.next('pupil') })
  return pupils.map((pupil, i) => ({ ...pupil, reference: `${plan.key[0]!.toUpperCase()}${2001 + i}` }))
}

// A seat has one pupil throughout, or one who left and one who came: in the summer, or in the middle of a year.
function staysOnSeat(plan: SchoolPlan, cohort: Cohort, seat: number, timeline: Timeline, today: Day, random: Random): Stay[] {
  const { days, dayOf, thisYear } = timeline
  const lastSummer = days[dayOf[thisYear - 1]!]!
  const firstDay = days[dayOf[thisYear]!]!
  const moved = plan.kind === 'independent' ? plan.leavingGround : random.pick(['a', 'a', 'g'])
  const stayed: Stay = { from: entry(plan, cohort, timeline, random), last: null, ground: null }
  const came: Stay = { from: firstDay, last: null, ground: null }
  if (seat >= cohort.before) return [came]
  if (seat >= cohort.pupils) return [{ ...stayed, last: lastSummer, ground: cohort.pupils === 0 ? plan.leavingGround : moved }]
  if (seat < (cohort.changed ?? 0)) return [{ ...stayed, last: lastSummer, ground: moved }, came]
  const autumn = dayOf[thisYear]!
  const at = random.chance(0.75) ? random.between(8, autumn - 30) : random.between(autumn + 4, autumn + 34)
  const next = days[at + random.between(1, 12)]!
  if (!random.chance(plan.turnover / 100) || next > today) return [stayed]
  return [
    { ...stayed, last: days[at]!, ground: moved },
    { from: next, last: null, ground: null },
  ]
}

/** When a pupil came: at the lowest year of the school, or for some a few years later. */
function entry(plan: SchoolPlan, cohort: Cohort, timeline: Timeline, random: Random): Day {
  const lowest = Math.min(...plan.cohorts.map(({ year }) => year))
  const begins = partsOfDay(timeline.years[1].firstDay).year
  const later = random.chance(0.2) ? random.between(1, 4) : 0
  const came = begins - (cohort.year - lowest) + later
  return came >= begins - 1 ? timeline.days[0]! : september(came) + 2
}

function pupilOn(
  plan: SchoolPlan,
  cohort: Cohort,
  seat: number,
  stay: Stay,
  timeline: Timeline,
  random: Random,
  upn: (allocated: number) => string,
): Pupil {
  const begins = partsOfDay(timeline.years[1].firstDay).year
  const first = september(begins - 5 - cohort.year)
  const born = first + random.below(september(begins - 4 - cohort.year) - first)
  const sex: Sex = random.chance(plan.kind === 'special' ? 0.28 : 0.49) ? 'F' : 'M'
  const forename = childsForename(random, sex, partsOfDay(born).year)
  const middle = random.chance(0.7) ? childsForename(random, sex, partsOfDay(born).year) : ''
  return {
    id: 0,
    cohort: cohort.year,
    seat,
    sex,
    born,
    forename,
    middleNames: middle === forename ? '' : middle,
    knownAs: shortName(forename, random),
    surname: '',
    reference: '',
    upn: plan.kind === 'independent' && random.chance(0.14) ? null : upn(begins - cohort.year),
    ...stay,
    ground: stay.last !== null && !isCompulsorySchoolAge(born, stay.last + 1) ? outsideCompulsoryAge : stay.ground,
    boarder: random.chance(cohort.boarders ?? 0),
    lastSchool: cohort.year > 0 ? random.pick(plan.lastSchools) : random.pick(plan.lastSchools.slice(0, 2)),
    address: '',
    household: 0,
  }
}

const shortNames: Readonly<Record<string, string>> = {
  Thomas: 'Tom',
  Joshua: 'Josh',
  Samuel: 'Sam',
  Benjamin: 'Ben',
  Matthew: 'Matt',
  Daniel: 'Dan',
  Joseph: 'Joe',
  Alexander: 'Alex',
  Elizabeth: 'Lizzie',
  Isabelle: 'Izzy',
  Isabella: 'Bella',
  Charlotte: 'Lottie',
  Katherine: 'Kate',
  Abigail: 'Abi',
}

const shortName = (forename: string, random: Random): string => (random.chance(0.35) ? (shortNames[forename] ?? '') : '')

/** Unique pupil numbers in a local authority that does not exist; a few are temporary ones. */
function upnMaker(plan: SchoolPlan): (allocated: number) => string {
  const given = new Map<number, number>()
  return allocated => {
    const serial = (given.get(allocated) ?? 0) + 1
    given.set(allocated, serial)
    const temporary = serial % 97 === 0
    const end = temporary ? `${String(serial % 100).padStart(2, '0')}A` : String(serial).padStart(3, '0')
    const twelve = `${plan.establishment}${String(allocated % 100).padStart(2, '0')}${end}`
    return `${upnCheckLetter(twelve)}${twelve}`
  }
}
