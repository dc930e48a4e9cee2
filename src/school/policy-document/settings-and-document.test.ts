import { expect, test } from 'vitest'
import { documentText } from '#platform/document/document-text.ts'
import { packNames, packText } from '#school/policy/packs.store.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { policyShape, type Shape } from '#school/policy/policy-shape.ts'
import { readPolicy } from '#school/policy/read-policy.ts'
import { clockFromText, clockText, clockWords } from '#time/clock.ts'
import { dayOf } from '#time/day.ts'
import { policyDocument } from './document.ts'
import { elseFromLaw, isUnpublished } from './unpublished.examples.ts'

// R-1106: settings and document cannot drift. Each value stands in the document, and each change of a setting changes it.

type Path = readonly PropertyKey[]
interface Leaf {
  path: Path
  shape: Shape
  value: unknown
}

const on = dayOf('2026-11-20')
const policyOf = (pack: string): Policy => {
  const read = readPolicy(packText(pack)!)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.policy
}
const textOf = (policy: Policy) => documentText(policyDocument(policy, { on }).document).replaceAll('\u00a0', ' ')

/** Every place of a policy that holds a value or a list; what is unsaid is left out. */
function leavesOf(shape: Shape, value: unknown, path: Path = []): Leaf[] {
  if (value === null || value === undefined || ['clause', 'clauses'].includes(shape.kind) || path[0] === 'alsoSays') return []
  const here = shape.unsaid || shape.item ? [{ path, shape, value }] : []
  if (shape.item)
    return [...here, ...(value as unknown[]).flatMap((each, index) => leavesOf(shape.item!, each, [...path, index]))]
  if (shape.fields)
    return [
      ...here,
      ...Object.entries(shape.fields).flatMap(([name, inner]) => leavesOf(inner, (value as never)[name], [...path, name])),
    ]
  return [{ path, shape, value }]
}

const at = (policy: Policy, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as never)?.[step as never], policy)

function changed(policy: Policy, path: Path, value: unknown): Policy {
  const copy = structuredClone(policy)
  const last = path.at(-1)!
  ;(at(copy, path.slice(0, -1)) as Record<PropertyKey, unknown>)[last] = value
  return copy
}

/** Other values of the same kind. */
function others({ path, shape, value }: Leaf): unknown[] {
  const open = shape.unsaid && !elseFromLaw.includes(path.join('.')) ? [null] : []
  switch (shape.kind) {
    case 'yes':
      return [...open, !value]
    case 'choice':
      return [...open, ...shape.options!.filter(option => option !== value)]
    case 'clock':
      return [...open, clockText(((clockFromText(String(value)) ?? 0) + 1) % 1440)]
    case 'count':
    case 'percent':
      return [...open, (value as number) + 1]
    case 'role':
    case 'party':
      return [...open, value === 'headteacher' ? 'senco' : 'headteacher']
    case 'list':
      return (value as unknown[]).length > 0 ? [(value as unknown[]).slice(0, -1)] : []
    case 'words':
    case 'prose':
      return [...open, value === '' ? 'Zebra words' : `${String(value).replace(/\.$/, '')} zebra`]
    default:
      return open
  }
}

const packs = packNames()
const published = (policy: Policy): Leaf[] =>
  leavesOf(policyShape, policy).filter(({ path }) => !isUnpublished(path, asked => at(policy, asked.split('.'))))

test.each(packs)('%s: every number and every time of the policy stands in its document', name => {
  const policy = policyOf(name)
  const text = textOf(policy)
  const absent = published(policy).filter(({ shape, value }) => {
    const said =
      shape.kind === 'clock'
        ? clockWords(clockFromText(String(value))!)
        : shape.kind === 'count' || shape.kind === 'percent'
          ? String(value)
          : undefined
    return (
      said !== undefined &&
      !new RegExp(`(?<![\\d.:,])${said.replace('.', '\\.')}(?!\\d|[:.,]\\d)`).test(text.replace(/(\d),(\d{3})/g, '$1$2'))
    )
  })
  expect(absent.map(({ path, value }) => `${path.join('.')}: ${value}`)).toEqual([])
})

test.each(packs)('%s: every word that the school wrote stands in its document', name => {
  const policy = policyOf(name)
  const text = textOf(policy).toLowerCase()
  const absent = published(policy).filter(
    ({ shape, value }) =>
      (shape.kind === 'words' || shape.kind === 'prose') &&
      String(value)
        .split(/\n+/)
        .some(line => !text.includes(line.trim().replace(/\.$/, '').toLowerCase())),
  )
  expect(absent.map(({ path, value }) => `${path.join('.')}: ${value}`)).toEqual([])
})

test.each(packs.filter(name => !name.includes('/')))('%s: whatever is set otherwise, the document says otherwise', name => {
  const policy = policyOf(name)
  const text = textOf(policy)
  const silent = published(policy).flatMap(leaf =>
    others(leaf)
      .filter(other => textOf(changed(policy, leaf.path, other)) === text)
      .map(other => `${leaf.path.join('.')}: ${JSON.stringify(leaf.value)} as ${JSON.stringify(other)}`),
  )
  expect(silent).toEqual([])
})
