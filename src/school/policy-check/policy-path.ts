import type { Policy } from '#school/policy/policy.contract.ts'
import { type Shape, shapeAt } from '#school/policy/policy-shape.ts'
import { valueText } from '#school/policy/policy-words.ts'
import { pathText } from '#school/policy/reading/problem.ts'

/** Where a value stands in a policy: names of fields, and places in lists counted from 0. */
export type Steps = readonly PropertyKey[]

/** `day.morning.closes`, and `leave.deciders.1.who` counted from 1 as people write it, as steps. */
export const stepsOf = (path: string): Steps => path.split('.').map(step => (/^\d+$/.test(step) ? Number(step) - 1 : step))

/** The value at a place; undefined where the policy has no such place. */
export const valueAt = (policy: unknown, steps: Steps): unknown =>
  steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    policy,
  )

/** The same policy with another value at a place. */
export function withValue<Whole>(whole: Whole, steps: Steps, value: unknown): Whole {
  const [step, ...rest] = steps
  if (step === undefined) return value as Whole
  const copy = (Array.isArray(whole) ? [...whole] : { ...whole }) as Record<PropertyKey, unknown>
  copy[step] = withValue(copy[step], rest, value)
  return copy as Whole
}

/** The clause a value comes from: of the innermost line that has one, else of the field, else of the part. */
export function clauseAt(policy: Policy, path: string): string {
  const steps = stepsOf(path)
  for (let length = steps.length; length > 1; length -= 1) {
    const line = valueAt(policy, steps.slice(0, length))
    if (typeof steps[length - 1] === 'number' && hasClause(line) && line.clause !== '') return line.clause
  }
  const part = valueAt(policy, steps.slice(0, 1))
  if (!hasClause(part)) return ''
  const clauses = valueAt(part, ['clauses']) as Record<string, string> | undefined
  for (let length = steps.length; length > 1; length -= 1) {
    const own = clauses?.[pathText(steps.slice(1, length))]
    if (own !== undefined) return own
  }
  return part.clause
}

const hasClause = (value: unknown): value is { clause: string } =>
  typeof value === 'object' && value !== null && typeof (value as { clause?: unknown }).clause === 'string'

/** A value as it is told in a finding: yes and no with what they answer, pounds with their sign; “not said” where there is none. */
export function valueInWords(policy: Policy, path: string): string {
  const steps = stepsOf(path)
  const shape = shapeAt(steps)
  return shape ? inWords(shape, valueAt(policy, steps)) : 'not said'
}

/** A value of a field in words. */
export function inWords(shape: Shape, value: unknown): string {
  if (typeof value === 'boolean') return `${shape.title.charAt(0).toLowerCase()}${shape.title.slice(1)}: ${value ? 'yes' : 'no'}`
  if (typeof value === 'number' && shape.unit === 'pounds') return `£${value}`
  return valueText(shape, value) ?? (Array.isArray(value) ? 'none' : 'not said')
}

/** A place of a policy in a sentence: 'in clause 4.1', 'in App 3'; empty where it has none. */
export const inClause = (clause: string): string =>
  clause === ''
    ? ''
    : /^\d/.test(clause)
      ? `in clause ${clause}`
      : clause === 'not numbered'
        ? 'in a place without a number'
        : `in ${clause}`

/** Sorts places into the order in which a policy has its fields. */
export function byPlace(a: string, b: string): number {
  const [one, two] = [placeOf(a), placeOf(b)]
  for (let at = 0; at < Math.max(one.length, two.length); at += 1) {
    const difference = (one[at] ?? -1) - (two[at] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

const placeOf = (path: string): number[] => {
  const steps = stepsOf(path)
  return steps.map((step, at) =>
    typeof step === 'number' ? step : Object.keys(shapeAt(steps.slice(0, at))?.fields ?? {}).indexOf(String(step)),
  )
}
