import { z } from 'zod'
import { stepsOf, valueAt, withValue } from '#school/policy-check/policy-path.ts'
import { type Policy, policySchema } from './policy.contract.ts'
import { policyShape, type Shape, shapeAt } from './policy-shape.ts'

/** How far a school may differ from what its trust sets. */
export const holdings = ['fixed', 'at-least', 'at-most', 'one-of', 'free'] as const
export type Holding = (typeof holdings)[number]

/** What a trust sets in one field: its value, and how far a school may differ. */
export interface Bound {
  holds: Holding
  value: unknown
  /** For `one-of`: the values a school may choose from; the trust's own is one of them. */
  among?: unknown[]
}

/** What a trust sets, by the path of the field. */
export type TrustBounds = Readonly<Record<string, Bound>>

/** Bounds as they are stored and sent. */
export const trustBoundsSchema = z.record(
  z.string().max(120),
  z.strictObject({ holds: z.enum(holdings), value: z.unknown(), among: z.array(z.unknown()).max(60).optional() }),
)

/** A field that a trust may set: whole where its parts belong together. */
export interface SettableField {
  path: string
  title: string
  shape: Shape
  /** The ways in which a trust may hold it. */
  holdings: readonly Holding[]
}

const ordered = ['clock', 'count', 'percent']
const named = ['choice', 'role', 'party']

const holdingsOf = ({ kind }: Shape): readonly Holding[] =>
  ordered.includes(kind)
    ? ['free', 'fixed', 'at-least', 'at-most']
    : named.includes(kind)
      ? ['free', 'fixed', 'one-of']
      : ['free', 'fixed']

/** Every field that a trust may set, part by part. Lines of lists, and groups that a policy may leave unsaid, are set whole. */
export const settableFields: readonly SettableField[] = Object.entries(policyShape.fields!)
  .filter(([, { kind }]) => kind === 'part')
  .flatMap(([name, shape]) => fieldsUnder(shape, name, ''))

function fieldsUnder(shape: Shape, prefix: string, under: string): SettableField[] {
  return Object.entries(shape.fields!)
    .filter(([, { kind }]) => kind !== 'clause' && kind !== 'clauses')
    .flatMap(([name, inner]) => {
      const path = `${prefix}.${name}`
      const title = under ? `${under}: ${inner.title.charAt(0).toLowerCase()}${inner.title.slice(1)}` : inner.title
      if (inner.fields && !inner.unsaid) return fieldsUnder(inner, path, title)
      return [{ path, title, shape: inner, holdings: holdingsOf(inner) }]
    })
}

/** The field that a trust may set at this path. */
export const settableAt = (path: string): SettableField | undefined => settableFields.find(field => field.path === path)

/** Whether a school's own value stays inside a bound. */
export function isWithin({ holds, value, among = [] }: Bound, own: unknown): boolean {
  switch (holds) {
    case 'free':
      return own !== null
    case 'fixed':
      return same(own, value)
    case 'one-of':
      return among.some(allowed => same(allowed, own))
    case 'at-least':
      return own !== null && compare(own, value) >= 0
    case 'at-most':
      return own !== null && compare(own, value) <= 0
  }
}

/** The school's policy inside the bounds: where its own value passes one, or says nothing, the trust's value holds. */
export const withinBounds = (written: Policy, bounds: TrustBounds): Policy =>
  Object.entries(bounds).reduce(
    (policy, [path, bound]) =>
      shapeAt(stepsOf(path)) && !isWithin(bound, valueAt(policy, stepsOf(path)))
        ? withValue(policy, stepsOf(path), bound.value)
        : policy,
    written,
  )

/** A field in which the trust has set something: what it sets, what the school wrote, and what holds. */
export interface TrustDifference extends Bound {
  path: string
  title: string
  own: unknown
  /** What holds in the school: its own value, or the trust's. */
  stands: 'own' | 'trust'
  /** The school's own value is another than the trust's, and holds. */
  differs: boolean
}

/** Every field the trust has set, in the policy's order, with what the school has made of it. */
export const againstTrust = (written: Policy, bounds: TrustBounds): TrustDifference[] =>
  settableFields.flatMap(({ path, title }) => {
    const bound = bounds[path]
    if (!bound) return []
    const own = valueAt(written, stepsOf(path))
    const stands = isWithin(bound, own) ? 'own' : 'trust'
    return [{ path, title, ...bound, own, stands, differs: stands === 'own' && !same(own, bound.value) } as const]
  })

/** What is wrong with bounds that a trust wants to set, by path; nothing where they can stand. `like` is any whole policy. */
export function boundProblems(bounds: TrustBounds, like: Policy): { path: string; says: string }[] {
  return Object.entries(bounds).flatMap(([path, { holds, value, among }]) => {
    const field = settableAt(path)
    if (!field) return [{ path, says: 'A trust cannot set this field' }]
    if (!field.holdings.includes(holds)) return [{ path, says: 'This field has no order: choose another way to hold it' }]
    if (value === null && holds !== 'fixed') return [{ path, says: 'Give the value that the trust sets' }]
    const wrong = [value, ...(among ?? [])].map(one => wrongAt(path, one, like)).find(says => says !== undefined)
    if (wrong !== undefined) return [{ path, says: wrong }]
    if (holds === 'one-of' && !(among ?? []).some(allowed => same(allowed, value)))
      return [{ path, says: 'The trust’s own value is not among those a school may choose' }]
    return []
  })
}

function wrongAt(path: string, value: unknown, like: Policy): string | undefined {
  const parsed = policySchema.safeParse(withValue(like, stepsOf(path), value))
  return parsed.success ? undefined : parsed.error.issues[0]!.message
}

const compare = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : minutesOf(a) - minutesOf(b)

const minutesOf = (text: unknown): number => {
  const [hours = 0, minutes = 0] = String(text).split(':').map(Number)
  return hours * 60 + minutes
}

/** Whether two values of a policy are the same, whatever the order of their fields. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [ka, kb] = [Object.keys(a), Object.keys(b)]
  return (
    ka.length === kb.length &&
    ka.every(key => Object.hasOwn(b, key) && same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  )
}
