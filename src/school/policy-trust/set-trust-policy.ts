import type { FieldProblem, RefusalShown } from '#platform/http/outcome.ts'
import { inOrder, type TrustVersion, trustVersionOn } from '#school/policy/dated-policy.ts'
import { type PolicyChange, policyChanges } from '#school/policy/policy-changes.ts'
import { inForce, newestVersion, type PolicyDesk } from '#school/policy/policy-desk.ts'
import { isStorable, notStorable } from '#school/policy/storable.ts'
import { type Bound, boundProblems, type TrustBounds } from '#school/policy/trust-bounds.ts'
import { refusalsOf } from '#school/policy-approval/may-approve.ts'
import type { Day } from '#time/day.ts'

/** Fields that a trust wants to set from a day on; null leaves a field to the schools. */
export interface TrustSetting {
  fromDay: Day
  set: Readonly<Record<string, Bound | null>>
}

export interface SchoolOfTrust {
  id: number
  name: string
  desk: PolicyDesk
}

/** What a setting changes in one school, on its first day. */
export interface TrustEffect {
  id: number
  name: string
  changes: PolicyChange[]
}

export type TrustAnswer =
  | { bounds: TrustBounds; effects: TrustEffect[] }
  | { invalid: FieldProblem[] }
  | { refused: RefusalShown[] }

/** Decides on what a trust wants to set: possible values, from today at the earliest, and nothing that breaks the policy of a school. */
export function setTrustPolicy(
  versions: readonly TrustVersion[],
  schools: readonly SchoolOfTrust[],
  { fromDay, set }: TrustSetting,
  today: Day,
): TrustAnswer {
  const last = trustVersionOn(versions, Number.MAX_SAFE_INTEGER)
  if (fromDay < today)
    return { invalid: [{ field: 'fromDay', says: 'Choose today or a day to come: a change never rewrites the past' }] }
  if (last && fromDay < last.fromDay)
    return {
      invalid: [{ field: 'fromDay', says: 'The trust has set values from a later day already: choose that day or one after it' }],
    }
  if (Object.keys(set).length === 0) return { invalid: [{ field: 'path', says: 'Choose a field' }] }
  if (!isStorable(set)) return { invalid: [{ field: 'v', says: notStorable }] }
  const like = schools.map(({ desk }) => newestVersion(desk)?.written).find(policy => policy !== undefined)
  if (!like) return { refused: [{ because: 'No school of the trust has a policy yet. Start one on a pack first.' }] }
  const given = Object.fromEntries(Object.entries(set).filter((entry): entry is [string, Bound] => entry[1] !== null))
  const problems = boundProblems(given, like)
  if (problems.length > 0) return { invalid: problems.map(({ path, says }) => ({ field: 'v', says: `${says} (${path})` })) }
  const bounds: Record<string, Bound> = { ...last?.bounds, ...given }
  for (const [path, bound] of Object.entries(set)) if (bound === null) delete bounds[path]
  const next: TrustVersion = {
    version: (last?.version ?? 0) + 1,
    fromDay,
    bounds,
    reason: '',
    by: '',
    position: '',
    at: new Date(0),
  }
  const refused = schools.flatMap(school => breaks(school, next, today))
  return refused.length > 0 ? { refused } : { bounds, effects: schools.map(school => effectOn(school, next)) }
}

const under = ({ desk }: SchoolOfTrust, next: TrustVersion): PolicyDesk => ({ ...desk, trust: [...desk.trust, next] })

function effectOn(school: SchoolOfTrust, next: TrustVersion): TrustEffect {
  const [before, after] = [inForce(school.desk, next.fromDay), inForce(under(school, next), next.fromDay)]
  return { id: school.id, name: school.name, changes: before && after ? policyChanges(before, after) : [] }
}

/** What would be against the law, or contradict itself, in a school under the new values, and is not so already. */
function breaks(school: SchoolOfTrust, next: TrustVersion, today: Day): RefusalShown[] {
  const days = [
    next.fromDay,
    ...inOrder(school.desk.versions)
      .map(({ fromDay }) => fromDay)
      .filter(day => day > next.fromDay),
  ]
  return days.flatMap(day => {
    const [before, after] = [inForce(school.desk, day), inForce(under(school, next), day)]
    if (!before || !after) return []
    const known = refusalsOf(before, Math.max(day, today)).map(({ because }) => because)
    return refusalsOf(after, Math.max(day, today))
      .filter(({ because }) => !known.includes(because))
      .map(refusal => ({ ...refusal, because: `${school.name}: ${refusal.because}` }))
  })
}
