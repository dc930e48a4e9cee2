import { copperbeck } from './schools/copperbeck.ts'
import { fernlock } from './schools/fernlock.ts'
import { harrowmere } from './schools/harrowmere.ts'
import type { SchoolPlan } from './schools/school-plan.ts'
import { stWildas } from './schools/st-wildas.ts'

/** The schools of the trust, in the order in which they are made. */
export const plans: readonly SchoolPlan[] = [fernlock, harrowmere, stWildas, copperbeck]

/** The trust that does not exist. */
export const trustName = 'Lanternfield Learning Trust'

/** Those who work for all of its schools, with the role that each has there. */
export const trustPosts = [
  { at: 'admin', name: 'Rosalind Thackeray', position: 'System administrator', role: 'administrator' },
  { at: 'attendance', name: 'Gareth Onslow', position: 'Trust attendance lead', role: 'trust-attendance-lead' },
  { at: 'safeguarding', name: 'Priya Wetherby', position: 'Trust safeguarding lead', role: 'trust-safeguarding' },
  { at: 'board', name: 'Hilary Marchbanks', position: 'Chair of the trust board', role: 'trust-board' },
] as const

/** The address of somebody who works for the whole trust. */
export const trustAddress = (at: string): string => `${at}@lanternfield.example.org`

/** The address of a post in a school. */
export const schoolAddress = (plan: SchoolPlan, at: string): string => `${at}@${plan.key}.example.org`

/** What the class teacher who has an account is called in its address. */
export const teacherAt = (plan: SchoolPlan): string => plan.teacher.toLowerCase().split(' ').at(-1)!

/** The class whose teacher has an account: the middle one, and the registers of its pupils have some of everything. */
export const shownClass = (classes: number): number => Math.floor(classes / 2)

/** Every address that signs in, with what it shows: what the start prints. */
export function addresses(): { address: string; position: string; place: string }[] {
  const ofTrust = trustPosts.map(({ at, position }) => ({ address: trustAddress(at), position, place: trustName }))
  const ofSchools = plans.flatMap(plan => [
    { address: schoolAddress(plan, teacherAt(plan)), position: plan.teacher, place: plan.name },
    ...plan.posts.flatMap(({ account, position }) =>
      account ? [{ address: schoolAddress(plan, account), position, place: plan.name }] : [],
    ),
  ])
  return [...ofSchools, ...ofTrust]
}
