import { z } from 'zod'
import { policySchema } from './policy.contract.ts'

/** What a field of the policy is: its kind and words, and what is inside it. Forms, documents and the reader walk this. */
export interface Shape {
  kind: string
  title: string
  says?: string
  unit?: string
  /** Of a list: the order of its lines means something. */
  ordered?: boolean
  /** The policy may leave it unsaid (null). */
  unsaid: boolean
  /** May be left out where a policy is written as text. */
  optional: boolean
  fields?: Record<string, Shape>
  item?: Shape
  options?: readonly string[]
  /** Of a number: the least and the most that can be written. Of a list: how many lines it has at least. */
  least?: number
  most?: number
  /** Of a text: how many characters it may have. */
  longest?: number
}

/** The shape of a schema made of the kinds in `policy-fields.ts`. */
export function shapeOf(schema: z.ZodType): Shape {
  const meta = { ...(schema.meta() ?? {}) }
  let inner = schema
  let [unsaid, optional] = [false, false]
  while (inner instanceof z.ZodNullable || inner instanceof z.ZodDefault) {
    if (inner instanceof z.ZodNullable) unsaid = true
    else optional = true
    inner = inner.unwrap() as z.ZodType
    Object.assign(meta, { ...inner.meta(), ...meta })
  }
  const shape: Shape = { kind: 'list', title: '', ...(meta as Partial<Shape>), unsaid, optional }
  if (inner instanceof z.ZodObject)
    shape.fields = Object.fromEntries(Object.entries(inner.shape as Record<string, z.ZodType>).map(([k, v]) => [k, shapeOf(v)]))
  if (inner instanceof z.ZodArray) shape.item = shapeOf(inner.element as z.ZodType)
  if (inner instanceof z.ZodEnum) shape.options = inner.options as string[]
  return Object.assign(shape, reachOf(inner))
}

/** What bounds the schema itself sets. */
function reachOf(inner: z.ZodType): Pick<Shape, 'least' | 'most' | 'longest'> {
  if (inner instanceof z.ZodNumber) return { least: inner.minValue ?? 0, most: inner.maxValue ?? 0 }
  if (inner instanceof z.ZodString && inner.maxLength !== null) return { longest: inner.maxLength }
  const least = inner instanceof z.ZodArray ? inner._zod.bag.minimum : undefined
  return typeof least === 'number' ? { least } : {}
}

/** The shape of a whole policy. */
export const policyShape: Shape = { ...shapeOf(policySchema), kind: 'policy', title: 'The policy' }

/** The shape at a path such as `day.morning.closes` or `leave.deciders.0.who`; undefined where the policy has no such field. */
export function shapeAt(path: readonly PropertyKey[], from: Shape = policyShape): Shape | undefined {
  let shape: Shape | undefined = from
  for (const step of path) shape = typeof step === 'number' ? shape?.item : own(shape?.fields, String(step))
  return shape
}

const own = (fields: Record<string, Shape> | undefined, key: string): Shape | undefined =>
  fields && Object.hasOwn(fields, key) ? fields[key] : undefined
