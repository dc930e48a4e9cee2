import type { Calendar } from '#school/calendar/calendar.ts'
import type { Characteristic } from '#school/characteristics/characteristics.ts'
import type { Group } from '#school/groups/group.ts'
import type { Parent } from '#school/parents/parent.ts'
import type { Particulars } from '#school/people/pupil.ts'
import type { StaffMember } from '#school/staff/staff.ts'
import { type Day, dayFromParts, partsOfDay } from '#time/day.ts'

export interface PupilHere extends Particulars {
  id: number
  /** The first starting day, and the last day of the newest stay; null where there is none. */
  startingDay: Day | null
  lastDay: Day | null
}

/** Who and what is in the school already, as far as a file is compared with it. */
export interface PeopleHere {
  today: Day
  yearBegins: Day
  pupils: PupilHere[]
  groups: Group[]
  /** Places in registration groups that hold today or later. */
  places: { pupil: number; group: number; from: Day; until: Day | null }[]
  parents: (Parent & { pupil: number })[]
  characteristics: (Characteristic & { pupil: number })[]
  staff: StaffMember[]
  answering: { group: number; staff: number }[]
  roles: { staff: number; role: string }[]
  members: { group: number; pupil: number }[]
}

/** The first day of the school year in which a day lies: the calendar's, or else 1 September. */
export function yearBegins(calendar: Pick<Calendar, 'years'>, day: Day): Day {
  const year = calendar.years.find(y => y.firstDay <= day && day <= y.lastDay)
  if (year) return year.firstDay
  const parts = partsOfDay(day)
  return dayFromParts(parts.month >= 9 ? parts.year : parts.year - 1, 9, 1)!
}

/** The year group of somebody's age: 5 on 31 August before the school year begins is Year 1. */
export function yearGroupOfAge(born: Day, day: Day): number {
  const schoolYear = (of: Day) => {
    const { year, month } = partsOfDay(of)
    return month >= 9 ? year : year - 1
  }
  return schoolYear(day) - schoolYear(born) - 5
}

/** Text without capitals and needless spaces: so that "7b " and "7B" are one group. */
export const plain = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
