import type { Day } from '#time/day.ts'

/** One half of a school day. */
export type Session = 'AM' | 'PM'

/** How a code is counted. 'not-collected' is administration: no pupil's session at all. */
export type StatisticalSet =
  | 'present'
  | 'approved-educational-activity'
  | 'authorised'
  | 'unauthorised'
  | 'not-possible'
  | 'not-collected'

/** The heading under which a code stands in a menu. */
export type CodeGroup =
  | 'in-school'
  | 'education-elsewhere'
  | 'leave'
  | 'other-authorised'
  | 'unavoidable'
  | 'unauthorised'
  | 'administrative'

/** How well a fact is known: the text read, read as others quote it, or taken to be so. */
export type Confidence = 'primary' | 'secondary' | 'unconfirmed'

/** For whom a code may stand. */
export type WhoMayHave =
  | 'anyone-on-roll'
  | 'of-compulsory-school-age'
  | 'not-of-compulsory-school-age'
  | 'not-on-roll'
  | 'the-whole-school'

/** What stands behind a code before it is used: a decision or an arrangement made beforehand. */
export type Behind = 'leave' | 'part-time-timetable' | 'dual-registration'

/** The parts that codes play in the work, so that no other floor needs to know a letter. */
export type CodePart =
  | 'present'
  | 'late'
  | 'after-close'
  | 'unexplained'
  | 'unresolved'
  | 'planned-closure'
  | 'not-on-roll'
  | 'site-closed'
  | 'part-of-site-closed'
  | 'transport-unavailable'
  | 'travel-disrupted'
  | 'travel-not-arranged'
  | 'detained'
  | 'public-health'
  | 'other-cause'
  | 'local-authority-provision'
  | 'visit'
  | 'sport'
  | 'work-experience'
  | 'other-activity'
  | 'at-other-school'
  | 'appointment'
  | 'part-time'
  | 'not-required'
  | 'exceptional-leave'
  | 'travelling'
  | 'religious-day'
  | 'ill'
  | 'suspended'
  | 'holiday-without-leave'

/** One code of the attendance register, as it stood from one day until the next version of it or its last day. */
export type Code = {
  code: string
  /** The byte of the strip. It is never used again for another code. */
  number: number
  /** Two or three words, for a button or a legend. */
  short: string
  title: string
  /** When the code is right, in one sentence. */
  meaning: string
  group: CodeGroup
  set: StatisticalSet
  part?: CodePart
  sessions: readonly Session[]
  who: WhoMayHave
  /** What is asked when the code is entered. Minutes may be left out; a nature may not. */
  needs?: 'minutes' | 'nature'
  /** What the nature is the nature of; in the old lists it was meant to be kept and is not insisted on. */
  natureOf?: string
  behind?: Behind
  /** Entered only for a session that has come: it says where the pupil was. */
  onlyWhenItHappens?: true
  regulation: string
  /** False where the letter is in guidance only. */
  inStatute: boolean
  /** The rules of ours that speak of this code. */
  rules: readonly string[]
  confidence: { meaning: Confidence; set: Confidence; who?: Confidence; nature?: Confidence }
  from: Day
  lastDay?: Day
  /** Still read, with a caution, in records up to this day, though it should not have been used after its last day. */
  readUntil?: Day
}
