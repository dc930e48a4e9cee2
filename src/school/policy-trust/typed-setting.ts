import type { FieldProblem } from '#platform/http/outcome.ts'
import { newestVersion } from '#school/policy/policy-desk.ts'
import { type Bound, type Holding, settableAt } from '#school/policy/trust-bounds.ts'
import { stepsOf, valueAt } from '#school/policy-check/policy-path.ts'
import { entriesOf, readTyped } from '#school/policy-settings/typed-values.ts'
import type { SchoolOfTrust } from './set-trust-policy.ts'

interface Given {
  set?: Record<string, Bound | null>
  path?: string
  holds?: Holding | 'none'
  v?: unknown
  among?: unknown
  likeSchool?: number
}

/** What is to be set: as a program sent it, or from the form of one field. */
export function settingFrom(
  given: Given,
  schools: readonly SchoolOfTrust[],
): { set: Record<string, Bound | null>; titles: string[] } | { invalid: FieldProblem[] } {
  if (given.set) return { set: given.set, titles: Object.keys(given.set).map(path => settableAt(path)?.title ?? path) }
  const field = given.path === undefined ? undefined : settableAt(given.path)
  if (!field) return { invalid: [{ field: 'path', says: 'Choose a field' }] }
  if (given.holds === undefined) return { invalid: [{ field: 'holds', says: 'Choose how far a school may differ' }] }
  if (given.holds === 'none') return { set: { [field.path]: null }, titles: [field.title] }
  const school = schools.find(({ id }) => id === given.likeSchool)
  const own = school && newestVersion(school.desk)?.written
  const value = own
    ? valueAt(own, stepsOf(field.path))
    : readTyped(field.shape, (given.v as { value?: unknown } | undefined)?.value)
  const among = entriesOf(given.among).map(String)
  const bound: Bound = {
    holds: given.holds,
    value,
    ...(given.holds === 'one-of' ? { among: among.includes(String(value)) ? among : [value, ...among] } : {}),
  }
  return { set: { [field.path]: bound }, titles: [field.title] }
}
