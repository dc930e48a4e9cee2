import type { PupilYear } from '#casework/ladders/facts/pupil-year.ts'
import type { SchoolDays } from '#casework/ladders/facts/school-days.ts'
import type { Day } from '#time/day.ts'

/** A pupil of the year that is tried: marks and facts, and the days on which school was held for them. */
export interface PupilTried {
  facts: PupilYear
  days: SchoolDays
  name: string
}

/** A school’s year as it was marked, on which policies are tried. */
export interface YearTried {
  from: Day
  to: Day
  pupils: PupilTried[]
  /** The school days of the school as a whole. */
  days: SchoolDays
}

/** One of the two policies that are compared. */
export const sides = ['today', 'draft'] as const
export type Side = (typeof sides)[number]

/** The same of both policies. */
export type Both<T> = Record<Side, T>

/** Something of each policy. */
export const both = <T>(of: (side: Side) => T): Both<T> => ({ today: of('today'), draft: of('draft') })
