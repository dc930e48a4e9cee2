import { percentText } from '#law/measures/percent-text.ts'
import type { PupilDay } from './pupil-day.ts'
import type { Over, SchoolDays } from './school-days.ts'

/** A pupil’s sessions over the time at which a policy looks. */
export interface SoFar {
  attended: number
  possible: number
}

/** Counts a pupil’s sessions day by day, so that those since any earlier day are one subtraction away. */
export function countSoFar(days: SchoolDays): { add(today: PupilDay): void; over(time: Over, place: number): SoFar } {
  const attended = new Int32Array(days.days.length + 1)
  const possible = new Int32Array(days.days.length + 1)
  return {
    add({ place, attended: there, possible: counting }) {
      attended[place + 1] = attended[place]! + there
      possible[place + 1] = possible[place]! + counting
    },
    over(time, place) {
      const since = days.since[time][place]!
      return { attended: attended[place + 1]! - attended[since]!, possible: possible[place + 1]! - possible[since]! }
    },
  }
}

/** A percentage of a policy, and whether exactly that is within. */
export interface Limit {
  percent: number
  includes: boolean
}

// A policy may write 92.5: percentages are compared as whole numbers of ten-thousandths.
const fine = 10_000

/** L-113: whether attendance is below a limit. Sessions are compared, never rounded percentages. */
export function isBelow({ attended, possible }: SoFar, { percent, includes }: Limit): boolean {
  const own = attended * 100 * fine
  const limit = Math.round(percent * fine) * possible
  return possible > 0 && (includes ? own <= limit : own < limit)
}

const times: Record<Over, string> = {
  'year-to-date': 'this school year',
  'half-term': 'this half-term',
  term: 'this term',
  'last-six-weeks': 'in the last six weeks',
}

/** '94.7 per cent this school year (36 of 38 sessions)' */
export const attendanceText = ({ attended, possible }: SoFar, over: Over): string =>
  `${percentText(attended, possible)} per cent ${times[over]} (${attended} of ${possible} sessions)`

/** 'below 90 per cent', or 'at 90 per cent or below' */
export const limitText = ({ percent, includes }: Limit): string =>
  includes ? `at ${percent} per cent or below` : `below ${percent} per cent`
