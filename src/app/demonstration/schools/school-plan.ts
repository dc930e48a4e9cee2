/** One year group: seats filled now, and how many of them were filled a year ago, one year lower. */
export interface Cohort {
  year: number
  pupils: number
  before: number
  /** Seats whose pupil left last summer and was replaced in September. */
  changed?: number
  /** Share of the pupils who board. */
  boarders?: number
}

/** A class, or tutor group: who is taught in it by year group, and who belongs to the same division. */
interface ClassPlan {
  name: string
  years: readonly number[]
}

/** Other groups; a pupil of these years belongs to one of them, with this chance. */
export interface GroupPlan {
  kind: 'house' | 'division' | 'boarding-house' | 'transport-route' | 'activity' | 'club'
  name: string
  years?: readonly number[]
  share?: number
}

/** A post that is not a class teacher's: its holder's position and roles, and the groups answered for. */
interface Post {
  position: string
  roles: readonly string[]
  /** The part of the address before the @, where the holder has an account. */
  account?: string
  count?: number
  answersFor?: readonly string[]
}

/** How absence looks in a school of this kind; figures per 100 possible sessions unless they say otherwise. */
export interface AbsencePlan {
  /** What pupils miss on average before holidays, closures and trips are laid over it. */
  mean: number
  /** How unequally it is spread: the spread of the logarithm. */
  spread: number
  /** How much of each reason. */
  mix: Readonly<Record<string, number>>
  /** Monday to Saturday, how much likelier than usual an absence begins. */
  weekdays: readonly number[]
  late: number
  lateAfterClose: number
  /** Share of households that take a holiday in term in a year. */
  holidays: number
  /** Pupils with a part-time timetable in a year, per 100. */
  partTime: number
  /** Most school days that pass before an unexplained absence is settled. */
  settles: number
}

/** Shares of pupils, 0 to 1. */
interface CharacteristicPlan {
  freeSchoolMeals: number
  support: number
  plan: number
  needs: readonly (readonly [need: string, weight: number])[]
  additionalLanguage: number
  social: number
}

/** Everything that is invented about one school. */
export interface SchoolPlan {
  key: string
  name: string
  urn: string
  phase: string
  kind: string
  boards: boolean
  /** Local authority and establishment number, 7 digits; authorities 001 to 009 do not exist. */
  establishment: string
  calendar: 'state' | 'independent'
  className: string
  teacher: string
  /** The reason a name leaves the roll at the top of the school. */
  leavingGround: string
  lastSchools: readonly string[]
  cohorts: readonly Cohort[]
  classes: readonly ClassPlan[]
  groups: readonly GroupPlan[]
  posts: readonly Post[]
  /** The policy that it runs on: a pack of `policies/`. Its session times are the pack’s. */
  pack: string
  /** What was otherwise in last year’s policy, and why it was changed. */
  changedThisYear: { path: string; was: unknown; reason: string }
  siblings: number
  /** Seats in 100 whose pupil changes in the middle of a year. */
  turnover: number
  absence: AbsencePlan
  characteristics: CharacteristicPlan
  /** Whole-class visits. */
  visits: readonly string[]
}
