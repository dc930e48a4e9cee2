import { type ConsequenceKind, consequenceKinds } from '#casework/ladders/consequence.ts'
import type { Limit } from '#casework/ladders/facts/so-far.ts'
import type { Reading } from '#casework/ladders/rules/rule.ts'
import { isPersistent } from '#law/measures/persistent-absence.ts'
import { smallBelow } from '#law/measures/small-figures.ts'
import type { Policy } from '#school/policy/policy.contract.ts'

/** How each kind of work is called, and how many minutes it is taken to need until somebody says otherwise. */
export const kinds: Record<ConsequenceKind, { one: string; many: string; minutes: number }> = {
  call: { one: 'call', many: 'calls', minutes: 5 },
  contact: { one: 'contact', many: 'contacts', minutes: 5 },
  conversation: { one: 'conversation', many: 'conversations', minutes: 10 },
  letter: { one: 'letter', many: 'letters', minutes: 10 },
  evidence: { one: 'question of evidence', many: 'questions of evidence', minutes: 10 },
  meeting: { one: 'meeting', many: 'meetings', minutes: 60 },
  visit: { one: 'visit', many: 'visits', minutes: 60 },
  enquiry: { one: 'enquiry', many: 'enquiries', minutes: 30 },
  support: { one: 'piece of support', many: 'pieces of support', minutes: 30 },
  plan: { one: 'plan', many: 'plans', minutes: 45 },
  review: { one: 'review', many: 'reviews', minutes: 20 },
  referral: { one: 'referral', many: 'referrals', minutes: 45 },
  'legal-step': { one: 'legal step', many: 'legal steps', minutes: 30 },
}

/** 'Letters' */
export const kindTitle = (kind: ConsequenceKind): string => {
  const { many } = kinds[kind]
  return many.charAt(0).toUpperCase() + many.slice(1)
}

/** What the comparison takes to be so, and a reader may change. */
export interface Assumptions {
  /** Minutes that each kind of work takes. */
  minutes: Record<ConsequenceKind, number>
  /** Attendance is looked at from so many possible sessions on. */
  least: number
  /** A first step that somebody judges is taken from this attendance on; undefined: from the policy’s own highest tier on. */
  judgedBelow?: number
  /** Each later step that somebody judges is taken after so many further sessions missed. */
  judgedFurther: number
}

/** As taken until a reader says otherwise. */
export const usual: Assumptions = {
  minutes: Object.fromEntries(consequenceKinds.map(kind => [kind, kinds[kind].minutes])) as Record<ConsequenceKind, number>,
  least: smallBelow.sessions,
  judgedFurther: 4,
}

/** L-111: attendance at which absence is persistent, for a policy without a tier of its own: asked of the law for a hundred sessions. */
const persistent: Limit = {
  percent: 100 - Array.from({ length: 101 }, (_, missed) => missed).findIndex(missed => isPersistent(missed, 100)),
  includes: true,
}

/** From which attendance a first step that somebody judges is taken, under a policy. */
export function judgedFrom({ tiers }: Policy, { judgedBelow }: Pick<Assumptions, 'judgedBelow'>): Limit {
  if (judgedBelow !== undefined) return { percent: judgedBelow, includes: false }
  const first = tiers.levels.find(({ below }) => below < 100)
  return first ? { percent: first.below, includes: first.includes } : persistent
}

/** How a policy is read under these assumptions. */
export const readingOf = (policy: Policy, assumed: Assumptions): Reading => ({
  least: assumed.least,
  judged: { first: judgedFrom(policy, assumed), further: assumed.judgedFurther },
})
