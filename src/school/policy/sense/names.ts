import { isRole, roles, trustRoles } from '#school/access/roles.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { policyShape, type Shape, shapeAt } from '#school/policy/policy-shape.ts'
import { nearest } from '#school/policy/reading/nearest.ts'
import type { FieldProblem } from '#school/policy/reading/problem.ts'

const ofTrust: readonly string[] = trustRoles.filter(role => role !== 'administrator')

/** Names of fields that are not there, roles of a trust where there is none, and entries that stand twice in a list. */
export function senseOfNames(policy: Policy): FieldProblem[] {
  const problems: FieldProblem[] = []
  const walk = (path: readonly PropertyKey[], shape: Shape, value: unknown): void => {
    if (value === null || value === undefined) return
    if (shape.kind === 'clauses') problems.push(...clauseProblems(path, value as Record<string, string>))
    else if (shape.fields)
      for (const [name, inner] of Object.entries(shape.fields))
        walk([...path, name], inner, (value as Record<string, unknown>)[name])
    else if (shape.item && Array.isArray(value)) {
      for (const [index, entry] of value.entries()) {
        walk([...path, index], shape.item, entry)
        if (typeof entry === 'string' && value.indexOf(entry) < index)
          problems.push({ path: [...path, index], says: `“${entry}” stands twice in the list.`, remedy: 'Keep one of the two.' })
      }
    } else if (
      !policy.about.inTrust &&
      typeof value === 'string' &&
      isRole(value) &&
      ['role', 'party'].includes(shape.kind) &&
      ofTrust.includes(value)
    )
      problems.push({
        path,
        says: `Nobody can be “${roles[value].title}”: the school belongs to no trust.`,
        remedy: 'Give another role, or write about.inTrust: true.',
      })
  }
  walk([], policyShape, policy)
  for (const [index, { about }] of policy.alsoSays.entries())
    if (!shapeAt(steps(about)))
      problems.push({
        path: ['alsoSays', index, 'about'],
        says: `There is no field “${about}”.`,
        remedy: 'Write the part and the field, such as day.morning.closes.',
      })
  return problems
}

/** `day.morning.closes`, and `leave.deciders.1.who` counted from 1, as steps. */
const steps = (path: string): PropertyKey[] => path.split('.').map(step => (/^\d+$/.test(step) ? Number(step) - 1 : step))

function clauseProblems(path: readonly PropertyKey[], clauses: Record<string, string>): FieldProblem[] {
  const part = shapeAt(path.slice(0, -1))
  return Object.keys(clauses)
    .filter(name => !part || !shapeAt(steps(name), part))
    .map(name => {
      const near = nearest(name, Object.keys(part?.fields ?? {}))
      return {
        path: [...path, name],
        named: true,
        says: `“${String(path[0])}” has no field “${name}”.`,
        remedy: near ? `Perhaps “${near}” is meant.` : 'Write the name of a field of this part, or take the line out.',
      }
    })
}
