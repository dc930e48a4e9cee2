import type { z } from 'zod'
import { roles } from '#school/access/roles.ts'
import { outsiders } from '#school/policy/policy-fields.ts'
import { policyShape, type Shape, shapeAt } from '#school/policy/policy-shape.ts'
import { nearest } from './nearest.ts'
import { type FieldProblem, pathText } from './problem.ts'
import type { Written } from './written.ts'

type Issue = z.core.$ZodIssue

/** What the schema refuses in a policy, in sentences a head can act on. */
export const fieldProblems = (issues: readonly Issue[], written: Written): FieldProblem[] =>
  issues.flatMap(issue => (issue.code === 'unrecognized_keys' ? unknownKeys(issue) : [wrongValue(issue, written)]))

function unknownKeys({ path, keys }: Extract<Issue, { code: 'unrecognized_keys' }>): FieldProblem[] {
  const known = Object.keys(shapeAt(path)?.fields ?? {})
  return keys.map(key => {
    const near = nearest(key, known)
    const elsewhere = near ? undefined : otherPart(key, path)
    const place = path.length === 0 ? 'A policy' : `“${pathText(path)}”`
    const remedy = near
      ? `Perhaps “${near}” is meant.`
      : elsewhere
        ? `It belongs to “${elsewhere}”.`
        : `Take it out. These there are: ${known.join(', ')}.`
    return { path: [...path, key], named: true, says: `${place} has no field “${key}”.`, remedy }
  })
}

const otherPart = (key: string, path: readonly PropertyKey[]): string | undefined =>
  Object.entries(policyShape.fields!).find(([name, part]) => name !== path[0] && Object.hasOwn(part.fields ?? {}, key))?.[0]

function wrongValue(issue: Issue, written: Written): FieldProblem {
  const { path } = issue
  const shape = shapeAt(path)
  const { value, there } = valueAt(written.value, path)
  const name = String(path.at(-1) ?? '')
  const titled = shape?.title && typeof path.at(-1) !== 'number' ? `“${name}” (${shape.title})` : `“${pathText(path)}”`
  if (!there) {
    const place = path.length > 1 ? `In “${pathText(path.slice(0, -1))}”` : 'In the policy'
    return { path, says: `${place}, ${titled} is missing.`, remedy: `${howToWrite(name, shape)}.` }
  }
  const says = value === null ? `${titled} is left blank.` : `${titled} is ${shown(value)}.`
  return {
    path,
    says,
    remedy: `${meant(value, shape)}${remedyOf(issue, written.letters(path) ?? String(value), value, shape, name)}.`,
  }
}

function remedyOf(issue: Issue, letters: string, value: unknown, shape: Shape | undefined, name: string): string {
  if (!shape) return 'Write text in quotes'
  const text = ['words', 'prose', 'clause', 'clock'].includes(shape.kind)
  if (text && ['number', 'boolean'].includes(typeof value))
    return `Put it in quotes: "${shape.kind === 'clock' ? '08:50' : letters}"`
  if (issue.code === 'invalid_type' || shape.kind === 'choice') return howToWrite(name, shape)
  return shape.kind === 'role' || shape.kind === 'party' ? howToWrite(name, shape) : issue.message
}

const roleNames = Object.keys(roles)
const partyNames = [...roleNames, ...Object.keys(outsiders)]

function meant(value: unknown, shape: Shape | undefined): string {
  const known = shape?.kind === 'role' ? roleNames : shape?.kind === 'party' ? partyNames : (shape?.options ?? [])
  const near = typeof value === 'string' ? nearest(value, known) : undefined
  return near ? `Perhaps “${near}” is meant. ` : ''
}

/** How a field is written, shown by its name. */
function howToWrite(name: string, shape: Shape | undefined): string {
  switch (shape?.kind) {
    case 'clock':
      return `Write a time such as ${name}: "08:50"`
    case 'count':
      return `Write a whole number, such as ${name}: 5${shape.unit ? `, in ${shape.unit}` : ''}`
    case 'percent':
      return `Write a percentage without its sign, such as ${name}: 90`
    case 'yes':
      return `Write ${name}: true or ${name}: false`
    case 'choice':
      return `Write one of: ${shape.options!.join(', ')}`
    case 'role':
      return `Write one of: ${roleNames.join(', ')}`
    case 'party':
      return `Write one of: ${partyNames.join(', ')}`
    case 'list':
      return `Write a list, each entry in a line that begins with a dash; where there is none, ${name}: []`
    case 'clause':
      return 'Write the clause in quotes, such as "4.1"'
    case 'clauses':
      return 'Write the name of each field with its clause in quotes'
    case 'part':
    case 'fields':
    case 'line':
    case 'policy':
      return `Write its fields: ${Object.keys(shape.fields!).join(', ')}`
    default:
      return 'Write some text'
  }
}

/** A value as a person wrote it, kept short. */
const shown = (value: unknown): string =>
  Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'several fields'
      : typeof value === 'string'
        ? value === ''
          ? 'blank'
          : `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`
        : String(value)

function valueAt(whole: unknown, path: readonly PropertyKey[]): { value: unknown; there: boolean } {
  let value = whole
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return { value: undefined, there: false }
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return { value, there: true }
}
