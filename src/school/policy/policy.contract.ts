import { z } from 'zod'
import { clause, words } from './policy-fields.ts'
import { about, people } from './sections/about.contract.ts'
import { evidence, followUp, reporting } from './sections/absence.contract.ts'
import { activities } from './sections/activities.contract.ts'
import { day, lateness } from './sections/day.contract.ts'
import { leave } from './sections/leave.contract.ts'
import { contacts, leaving, ownWords, registers, telling } from './sections/record.contract.ts'
import { ladders, sanctions, tiers } from './sections/support.contract.ts'

/** A school's attendance policy as data: everything in which schools differ, within the law or not. Law is asked elsewhere. */
export const policySchema = z.strictObject({
  about,
  people,
  day,
  lateness,
  activities,
  reporting,
  followUp,
  evidence,
  leave,
  tiers,
  ladders,
  sanctions,
  registers,
  telling,
  leaving,
  ownWords,
  contacts,
  /** What the text says in a second place, where that is not the same: the policy against itself. */
  alsoSays: z
    .array(z.strictObject({ clause, about: words({ title: 'Field' }, 80), says: words({ title: 'What it says there' }, 120) }))
    .default([]),
})

/** A policy whole: each value present, or null where the policy leaves it unsaid. */
export type Policy = z.output<typeof policySchema>

/** A policy as a person writes it. */
export type PolicyWritten = z.input<typeof policySchema>

/** The parts of a policy, in the order in which a head thinks of them. */
export const parts = Object.keys(policySchema.shape).filter(name => name !== 'alsoSays') as Exclude<keyof Policy, 'alsoSays'>[]
