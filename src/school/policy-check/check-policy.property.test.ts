import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Policy, policySchema } from '#school/policy/policy.contract.ts'
import { policyShape, type Shape } from '#school/policy/policy-shape.ts'
import { checkPolicy } from './check-policy.ts'
import { type Finding, mend } from './finding.ts'
import { friday, pack, packs } from './policies-to-check.examples.ts'
import { byPlace, type Steps, valueAt, withValue } from './policy-path.ts'

interface Field {
  path: Steps
  shape: Shape
}

/** Every single value that a policy has or leaves unsaid, and lists of choices whole. */
const fieldsOf = (shape: Shape, value: unknown, path: Steps = []): Field[] => {
  if (shape.kind === 'clauses' || shape.kind === 'clause') return []
  if (shape.fields && value !== null && value !== undefined)
    return [
      ...(shape.unsaid ? [{ path, shape }] : []),
      ...Object.entries(shape.fields).flatMap(([name, inner]) =>
        fieldsOf(inner, (value as Record<string, unknown>)[name], [...path, name]),
      ),
    ]
  if (shape.item?.fields && Array.isArray(value))
    return value.flatMap((line, index) => fieldsOf(shape.item!, line, [...path, index]))
  return [{ path, shape }]
}

const time = fc
  .tuple(fc.integer({ min: 7, max: 16 }), fc.integer({ min: 0, max: 11 }))
  .map(([hour, fives]) => `${String(hour).padStart(2, '0')}:${String(fives * 5).padStart(2, '0')}`)

const anyValue = (shape: Shape, now: unknown): fc.Arbitrary<unknown> => {
  const unsaid = shape.unsaid ? [fc.constant(null)] : []
  switch (shape.kind) {
    case 'yes':
      return fc.boolean()
    case 'count':
      return fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(160), ...unsaid)
    case 'percent':
      return fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(50, 90), ...unsaid)
    case 'clock':
      return fc.oneof(time, ...unsaid)
    case 'choice':
      return fc.oneof(fc.constantFrom(...shape.options!), ...unsaid)
    case 'list':
      return shape.item?.kind === 'choice' ? fc.subarray([...shape.item.options!]) : fc.constantFrom(now, [])
    case 'fields':
      return fc.constantFrom(now, null)
    default:
      return fc.constant(now)
  }
}

const start = fc.constantFrom(...packs.inUse, ...packs.asPublished).map(pack)

/** A policy as somebody might change it: any pack, with some of its values changed at will. */
const policies: fc.Arbitrary<Policy> = start.chain(policy => {
  const fields = fieldsOf(policyShape, policy)
  const change = fc
    .constantFrom(...fields)
    .chain(({ path, shape }) => anyValue(shape, valueAt(policy, path)).map(value => ({ path, value })))
  return fc.array(change, { minLength: 0, maxLength: 12 }).map(changes =>
    changes.reduce<Policy>((now, { path, value }) => {
      const next = policySchema.safeParse(withValue(now, path, value))
      return next.success ? next.data : now
    }, policy),
  )
})

const name = ({ kind, path, rule, clause, value, conflict }: Finding) => [kind, path, rule, clause, value, conflict].join(' | ')
const forbidden = (findings: readonly Finding[]) =>
  findings.filter(({ kind }) => kind === 'forbidden').map(({ path, rule }) => `${path} ${rule}`)

test('mending a finding as it says takes it away, leaves a policy, and makes nothing forbidden that was not', () =>
  fc.assert(
    fc.property(policies, policy => {
      const before = checkPolicy(policy, friday)
      for (const finding of before.filter(({ mended }) => mended)) {
        const mended = policySchema.parse(mend(policy, finding))
        const after = checkPolicy(mended, friday)
        expect(after.map(name)).not.toContain(name(finding))
        expect(forbidden(before)).toEqual(expect.arrayContaining(forbidden(after)))
      }
    }),
    { numRuns: 30 },
  ))

test('findings come in the order of the policy; nothing that is not a must is forbidden or required', () =>
  fc.assert(
    fc.property(policies, policy => {
      const findings = checkPolicy(policy, friday)
      for (const [index, finding] of findings.entries()) {
        if (index > 0) expect(byPlace(findings[index - 1]!.path, finding.path)).toBeLessThanOrEqual(0)
        if (finding.kind === 'forbidden' || finding.kind === 'required')
          expect(['must', 'defines']).toContain(finding.citation.standing)
        expect(finding.says).toMatch(/^[A-Z“].*[.?]$/s)
        expect(finding.value).not.toBe('')
      }
    }),
    { numRuns: 30 },
  ))
