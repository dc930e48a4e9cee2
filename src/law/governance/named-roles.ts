import { type Listed, missingFrom } from '#law/check-list.ts'
import type { Citation } from '#law/cite.ts'

/** L-150: the senior leader for attendance. */
export const championCitation: Citation = {
  rule: 'L-150',
  source: 'Working together 2024',
  says: 'A senior leader, named to parents, has strategic responsibility for attendance as its champion.',
  standing: 'should',
}

/** L-150: whom parents turn to. */
export const contactsCitation: Citation = {
  rule: 'L-150',
  source: 'Working together 2024',
  says: 'Named members of staff can be contacted about attendance from day to day, and for more detailed support.',
  standing: 'should',
}

/** A role that a school gives to a named person. */
export type NamedRole = 'champion' | 'dayToDayContact' | 'supportContact'

/** L-150: the roles that have a name to them. One person may hold more than one. */
export const namedRoles: readonly Listed<NamedRole>[] = [
  { name: 'champion', says: 'The senior leader who is the attendance champion.', citation: championCitation },
  { name: 'dayToDayContact', says: 'Whom a parent contacts about attendance from day to day.', citation: contactsCitation },
  { name: 'supportContact', says: 'Whom a parent contacts for more detailed support.', citation: contactsCitation },
]

/** L-150: the roles that nobody is named for. A blank name is none. */
export const rolesWithoutName = (named: Partial<Record<NamedRole, string>>): readonly Listed<NamedRole>[] =>
  missingFrom(
    namedRoles,
    namedRoles.map(({ name }) => name).filter(name => (named[name] ?? '').trim() !== ''),
  )
