import type { Day } from '#time/day.ts'

export interface StaffMember {
  id: number
  name: string
  position: string
  email: string | null
  reference: string | null
  from: Day | null
  until: Day | null
}

/** A role held from a day, until a day or open. */
export interface RoleHeld {
  role: string
  from: Day
  until: Day | null
}

/** A colleague in the list: roles of the day, and whether there is an account to sign in with. */
export interface StaffListed extends StaffMember {
  roles: string[]
  account: boolean
}

/** R-0105: for these days one colleague answers for another's groups. */
export interface Cover {
  id: number
  absent: number
  absentName: string
  covering: number
  coveringName: string
  from: Day
  until: Day
}
