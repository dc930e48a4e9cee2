import { type Action, type Reach, type RoleId, reachOf, roles } from '#school/access/roles.ts'

const notForStaff: readonly RoleId[] = [
  'parent',
  'pupil',
  'local-authority-officer',
  'trust-attendance-lead',
  'trust-board',
  'trust-safeguarding',
]

/** The roles that a school gives to its staff. */
export const rolesOffered = (Object.keys(roles) as RoleId[])
  .filter(role => !notForStaff.includes(role))
  .map(role => ({ role, title: roles[role].title }))

/** Whether a school may give this role to its staff. */
export const mayBeGiven = (role: string): boolean => rolesOffered.some(offered => offered.role === role)

/** The roles whose holders may change staff: without one of them a school could not be run. */
export const rolesThatChangeStaff: string[] = Object.keys(roles).filter(role => reachOf([role], 'change staff') === 'school')

/** What a role lets somebody do, for the whole school and for their own groups and pupils. */
export function whatRoleMayDo(role: RoleId): string {
  const may = Object.entries(roles[role].may) as [Action, Reach][]
  const part = (reach: Reach) => may.filter(([, far]) => far === reach).map(([action]) => action)
  const school = part('school')
  const own = part('own')
  if (may.length === 0) return 'Nothing yet.'
  return [
    school.length > 0 && `For the school: ${school.join(', ')}.`,
    own.length > 0 && `For their own groups and pupils: ${own.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
