import type { Day } from '#time/day.ts'

/** R-0104: the kinds of group. A pupil is in at most one registration group on any day, for there the register is taken. */
export const groupKinds = {
  registration: { title: 'Registration group', plural: 'Registration groups', oneAtATime: true },
  year: { title: 'Year', plural: 'Years', oneAtATime: false },
  house: { title: 'House', plural: 'Houses', oneAtATime: false },
  division: { title: 'Division', plural: 'Divisions', oneAtATime: false },
  'boarding-house': { title: 'Boarding house', plural: 'Boarding houses', oneAtATime: false },
  'teaching-set': { title: 'Teaching set', plural: 'Teaching sets', oneAtATime: false },
  activity: { title: 'Activity', plural: 'Activities', oneAtATime: false },
  club: { title: 'Club', plural: 'Clubs', oneAtATime: false },
  'transport-route': { title: 'Transport route', plural: 'Transport routes', oneAtATime: false },
} as const

export type GroupKind = keyof typeof groupKinds

/** The kinds in the order in which they are listed. */
export const groupKindIds = Object.keys(groupKinds) as GroupKind[]

export interface Group {
  id: number
  kind: GroupKind
  name: string
  yearGroup: number | null
  from: Day | null
  until: Day | null
}

/** A group as a list shows it on a day: how many pupils, and who answers for it. */
export interface GroupOnDay extends Group {
  pupils: number
  staff: { id: number; name: string }[]
}

/** A pupil's place in a group, from a day, until a day or open. */
export interface Membership {
  pupil: number
  surname: string
  forename: string
  knownAs: string
  yearGroup: number
  from: Day
  until: Day | null
}

/** A colleague who answers for a group, from a day, until a day or open. */
export interface GroupStaff {
  staff: number
  name: string
  position: string
  from: Day
  until: Day | null
}

/** Whether something dated holds on a day. */
export const holdsOn = (span: { from: Day | null; until: Day | null }, day: Day): boolean =>
  (span.from === null || span.from <= day) && (span.until === null || span.until >= day)
