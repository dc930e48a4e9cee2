import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepsOf, valueAt, withValue } from '#school/policy-check/policy-path.ts'
import { packText } from './packs.store.ts'
import { type Policy, policySchema } from './policy.contract.ts'
import type { Shape } from './policy-shape.ts'
import { readPolicy } from './read-policy.ts'
import {
  againstTrust,
  type Bound,
  boundProblems,
  isWithin,
  same,
  settableAt,
  settableFields,
  type TrustBounds,
  withinBounds,
} from './trust-bounds.ts'

const pack = (name: string): Policy => {
  const read = readPolicy(packText(name)!)
  if ('policy' in read) return read.policy
  throw new Error(`${name} cannot be read`)
}
const packs = ['blank', 'diocesan-primary', 'independent-boarding', 'special-academy', 'trust-primary'].map(pack)
const school = packs[1]!

const clock = fc.integer({ min: 0, max: 1439 }).map(m => new Date(m * 60_000).toISOString().slice(11, 16))

/** A value for a field: of any pack, or one made up. */
function anyValue(path: string, shape: Shape): fc.Arbitrary<unknown> {
  const real = fc.constantFrom(...packs.map(policy => valueAt(policy, stepsOf(path))))
  const made =
    shape.kind === 'clock'
      ? clock
      : shape.kind === 'count'
        ? fc.integer({ min: 1, max: 10 })
        : shape.kind === 'percent'
          ? fc.integer({ min: 0, max: 100 })
          : shape.kind === 'choice'
            ? fc.constantFrom(...shape.options!)
            : real
  return fc.oneof(real, made)
}

const anyBound = fc.constantFrom(...settableFields).chain(({ path, shape, holdings }) =>
  fc
    .record({
      holds: fc.constantFrom(...holdings),
      value: anyValue(path, shape),
      others: fc.array(anyValue(path, shape), { maxLength: 3 }),
      own: anyValue(path, shape),
    })
    .map(({ holds, value, others, own }) => ({
      path,
      own,
      bound: { holds, value, ...(holds === 'one-of' ? { among: [value, ...others] } : {}) } as Bound,
    })),
)
const anySchool = fc.array(anyBound, { minLength: 1, maxLength: 12 }).map(many => {
  const bounds: TrustBounds = Object.fromEntries(many.map(({ path, bound }) => [path, bound]))
  const own = many.reduce((policy, { path, own }) => withValue(policy, stepsOf(path), own), school)
  return { bounds, own }
})

test('a trust’s bound is never passed by a school’s own value', () =>
  fc.assert(
    fc.property(anySchool, ({ bounds, own }) => {
      fc.pre(boundProblems(bounds, school).length === 0 && policySchema.safeParse(own).success)
      const policy = withinBounds(own, bounds)
      for (const [path, bound] of Object.entries(bounds)) {
        const held = valueAt(policy, stepsOf(path))
        expect(isWithin(bound, held) || (bound.holds === 'free' && held === null), path).toBe(true)
      }
      expect(policySchema.safeParse(policy).success).toBe(true)
      expect(withinBounds(policy, bounds)).toEqual(policy)
    }),
  ))

test('a value inside its bound, and a field that the trust leaves alone, are the school’s own', () =>
  fc.assert(
    fc.property(anySchool, ({ bounds, own }) => {
      const policy = withinBounds(own, bounds)
      for (const { path } of settableFields) {
        const [held, its] = [valueAt(policy, stepsOf(path)), valueAt(own, stepsOf(path))]
        const bound = bounds[path]
        if (!bound || isWithin(bound, its)) expect(held).toBe(its)
        else expect(held).toBe(bound.value)
      }
    }),
  ))

test('each field that the trust has set is listed once, with what holds', () =>
  fc.assert(
    fc.property(anySchool, ({ bounds, own }) => {
      const listed = againstTrust(own, bounds)
      expect(listed.map(({ path }) => path).sort()).toEqual(Object.keys(bounds).sort())
      const policy = withinBounds(own, bounds)
      for (const { path, stands, value, differs } of listed) {
        const held = valueAt(policy, stepsOf(path))
        expect(same(held, stands === 'own' ? valueAt(own, stepsOf(path)) : value)).toBe(true)
        if (differs) expect(same(held, value)).toBe(false)
      }
    }),
  ))

describe('in a school’s words', () => {
  const closes = (holds: Bound['holds'], value: string): TrustBounds => ({ 'day.morning.closes': { holds, value } })
  const held = (bounds: TrustBounds, own: string | null) =>
    withinBounds(withValue(school, ['day', 'morning', 'closes'], own), bounds).day.morning.closes

  test('no later than 9:10: an earlier close is the school’s own, a later one gives way', () => {
    expect(held(closes('at-most', '09:10'), '09:05')).toBe('09:05')
    expect(held(closes('at-most', '09:10'), '09:20')).toBe('09:10')
    expect(held(closes('at-most', '09:10'), null)).toBe('09:10')
  })
  test('fixed: whatever the school writes, the trust’s value holds', () => {
    expect(held(closes('fixed', '09:10'), '09:05')).toBe('09:10')
  })
  test('free: the school’s own, and the trust’s where it says nothing', () => {
    expect(held(closes('free', '09:10'), '09:40')).toBe('09:40')
    expect(held(closes('free', '09:10'), null)).toBe('09:10')
  })
  test('lists and groups that may be unsaid are set whole; what is not a field is not set', () => {
    expect(settableAt('sanctions.first')?.holdings).toEqual(['free', 'fixed'])
    expect(settableAt('sanctions.first.late')).toBeUndefined()
    expect(settableAt('leave.deciders')).toBeDefined()
    expect(settableAt('day.clause')).toBeUndefined()
  })
})

describe('bounds that cannot stand are said by field', () => {
  const says = (bounds: TrustBounds) => boundProblems(bounds, school).map(({ path, says }) => `${path}: ${says}`)
  test('a field that is not there, a value that is none, an order where there is none', () => {
    expect(says({ 'day.night.closes': { holds: 'fixed', value: '09:00' } })).toEqual([
      'day.night.closes: A trust cannot set this field',
    ])
    expect(says({ 'day.morning.closes': { holds: 'at-most', value: 'ten' } })).toEqual([
      'day.morning.closes: Write a time such as 08:50',
    ])
    expect(says({ 'day.lessonRegisters': { holds: 'at-most', value: true } })).toEqual([
      'day.lessonRegisters: This field has no order: choose another way to hold it',
    ])
    expect(says({ 'day.morning.closes': { holds: 'at-most', value: null } })).toEqual([
      'day.morning.closes: Give the value that the trust sets',
    ])
  })
  test('of several, the trust’s own must be one', () => {
    const bound: Bound = { holds: 'one-of', value: 'monthly', among: ['weekly', 'fortnightly'] }
    expect(says({ 'people.dataToTrust': bound })).toEqual([
      'people.dataToTrust: The trust’s own value is not among those a school may choose',
    ])
  })
})
