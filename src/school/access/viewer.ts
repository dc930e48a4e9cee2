import type { By } from '#platform/database/record.ts'
import { type Action, type Reach, reachOf } from './roles.ts'

/** Who is asking, in one school: the account, the staff entry if there is one, the roles held today, the groups answered for. */
export interface Viewer {
  account: number
  name: string
  email: string
  staff: number | null
  position: string
  roles: string[]
  /** Groups this person answers for today, cover included. */
  groups: number[]
}

/** The one question of access: how far may this person do this here? */
export const reach = (viewer: Viewer, action: Action): Reach | undefined => reachOf(viewer.roles, action)

/** Whether this person may do this for the whole school. */
export const mayForSchool = (viewer: Viewer, action: Action): boolean => reach(viewer, action) === 'school'

/** Whether this person may do this for one group. */
export const mayForGroup = (viewer: Viewer, action: Action, group: number): boolean => {
  const far = reach(viewer, action)
  return far === 'school' || (far === 'own' && viewer.groups.includes(group))
}

/** Name and position as the record keeps them. */
export const byOf = (viewer: Viewer): By => ({
  account: viewer.account,
  staff: viewer.staff,
  name: viewer.name,
  position: viewer.position,
})
