import type { Ids } from '#app/demonstration/ids.ts'
import { type Random, randomFrom } from '#app/demonstration/random.ts'
import type { SchoolPlan } from '#app/demonstration/schools/school-plan.ts'
import { schoolAddress, shownClass, teacherAt } from '#app/demonstration/who-signs-in.ts'
import type { Group } from './groups.ts'
import { adultsForename, surname } from './names.ts'

export interface Account {
  id: number
  email: string
  name: string
  /** What the person is, and where, for the list of whom to sign in as. */
  position: string
  school: string
}

export interface StaffMember {
  id: number
  name: string
  position: string
  email: string
  reference: string
  roles: readonly string[]
  account: number | null
  answersFor: number[]
}

/** The staff of a school: one teacher a class, then the posts of its plan; some of them with an account. */
export function staffOf(
  plan: SchoolPlan,
  groups: readonly Group[],
  seed: string,
  ids: Ids,
): { staff: StaffMember[]; accounts: Account[] } {
  const random = randomFrom(seed, plan.key, 'staff')
  const staff: StaffMember[] = []
  const accounts: Account[] = []
  const hire = (position: string, roles: readonly string[], answersFor: number[], at?: string) => {
    const name = person(random)
    const mail = schoolAddress(plan, at ?? mailName(name, staff.length))
    const account = at === undefined ? null : ids.next('account')
    if (account !== null) accounts.push({ id: account, email: mail, name, position, school: plan.name })
    const reference = `T${String(staff.length + 1).padStart(3, '0')}`
    staff.push({ id: ids.next('staff'), name, position, email: mail, reference, roles, account, answersFor })
  }
  const classes = groups.filter(({ kind }) => kind === 'registration')
  for (const [i, { id, name }] of classes.entries()) {
    const signsIn = i === shownClass(classes.length)
    hire(`${plan.teacher}, ${name}`, ['class-teacher'], [id], signsIn ? teacherAt(plan) : undefined)
  }
  for (const post of plan.posts) {
    const answersFor = groups
      .filter(
        ({ kind, name }) =>
          kind !== 'registration' && post.answersFor?.some(start => name === start || name.startsWith(`${start} `)),
      )
      .map(({ id }) => id)
    for (let i = 0; i < (post.count ?? 1); i++) hire(post.position, post.roles, answersFor, post.account)
  }
  return { staff, accounts }
}

const person = (random: Random): string => `${adultsForename(random, random.chance(0.68) ? 'F' : 'M')} ${surname(random)}`

const mailName = (name: string, number: number): string =>
  `${name
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .replace(' ', '.')}${number + 1}`
