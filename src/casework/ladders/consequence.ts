import type { Party } from '#school/policy/policy-fields.ts'
import type { Day } from '#time/day.ts'

/** What kind of work a consequence is. */
export const consequenceKinds = [
  'call',
  'contact',
  'conversation',
  'letter',
  'evidence',
  'meeting',
  'visit',
  'enquiry',
  'support',
  'plan',
  'review',
  'referral',
  'legal-step',
] as const
export type ConsequenceKind = (typeof consequenceKinds)[number]

/** Which question of the policy it answers. */
export type Asked = 'follow-up' | 'evidence' | 'lateness' | 'tier' | 'ladder' | 'referral' | 'threshold'

/** Something a policy has somebody do: the same for every pupil. */
export interface Act {
  asked: Asked
  kind: ConsequenceKind
  /** The stage, the tier or the pattern: 'Evidence letter'. */
  name: string
  does: string
  by: Party
  /** The clause of the policy in which it stands. */
  clause: string
}

/** R-0902: something that follows from a pupil’s marks under a policy, on which day, and why, in words with the numbers. */
export interface Consequence extends Act {
  day: Day
  pupil: number
  because: string
}

/** A consequence told apart from every other: of a pupil, on a day, by the words of the policy. Asked again, it is the same. */
export const consequenceKey = ({ pupil, day, asked, name, by, does }: Consequence): string =>
  [pupil, day, asked, name, by, does].join('|')
