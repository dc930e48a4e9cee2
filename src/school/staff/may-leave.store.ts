import type { Tx } from '#platform/database/database.ts'
import type { Day } from '#time/day.ts'
import { rolesThatChangeStaff } from './role-choices.ts'
import { othersWithRole, rolesOfStaff } from './staff.store.ts'

/** Why this role, or every role, of a colleague cannot end: nobody else with an account could then change the staff. */
export async function whyNotLeave(
  tx: Tx,
  school: number,
  staff: number,
  role: string | null,
  lastDay: Day,
): Promise<string | undefined> {
  const held = (await rolesOfStaff(tx, school, staff)).filter(r => r.until === null || r.until > lastDay)
  const keys = held.filter(r => rolesThatChangeStaff.includes(r.role))
  const ending = keys.filter(r => role === null || r.role === role)
  if (ending.length === 0 || ending.length < keys.length) return undefined
  if (await othersWithRole(tx, school, staff, rolesThatChangeStaff, lastDay)) return undefined
  return 'Nobody else who can sign in may change the staff of this school. Give somebody such a role first.'
}
