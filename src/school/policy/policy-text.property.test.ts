import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roles } from '#school/access/roles.ts'
import { packText } from './packs.store.ts'
import type { Policy } from './policy.contract.ts'
import { policySchema } from './policy.contract.ts'
import { outsiders } from './policy-fields.ts'
import { policyShape, type Shape } from './policy-shape.ts'
import { policyText } from './policy-text.ts'
import { readPolicy, readShape } from './read-policy.ts'

const awkward = [
  '- a',
  'a: b',
  '# a',
  '"',
  "it's",
  '08:50',
  '4.10',
  'true',
  'no',
  'null',
  '~',
  '*a',
  '&a',
  '!a',
  '%a',
  '{a}',
  '[a',
  'a\nb',
  'a\n\n  b',
  '  a',
  'a\tb',
  '…',
  '@',
  '`',
  '---',
  '? a',
  '|',
  '>',
  'a #b',
  'ä’“”',
  '0x1f',
  '1e3',
  '<<',
  '\u0007',
]
const line = (least: number, most: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme', maxLength: 30 })), {
      minLength: least,
      maxLength: 4,
    })
    .map(words => [...words.join(' ')].slice(0, most).join('').trim())
    .filter(text => text.length >= least)
const clock = fc
  .integer({ min: 0, max: 1439 })
  .map(m => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`)

/** Any value that the schema allows for a shape: lawful or not, sensible or not. */
function anyOf(shape: Shape): fc.Arbitrary<unknown> {
  const value = saidOf(shape)
  return shape.unsaid ? fc.option(value, { nil: null }) : value
}
function saidOf(shape: Shape): fc.Arbitrary<unknown> {
  if (shape.fields)
    return fc.record(Object.fromEntries(Object.entries(shape.fields).map(([name, inner]) => [name, anyOf(inner)])))
  if (shape.item) return fc.array(anyOf(shape.item), { minLength: shape.optional ? 0 : 1, maxLength: 3 })
  switch (shape.kind) {
    case 'clock':
      return clock
    case 'count':
      return fc.integer({ min: 1, max: 5 })
    case 'percent':
      return fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(95.5, 89.9))
    case 'yes':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...shape.options!)
    case 'role':
      return fc.constantFrom(...Object.keys(roles))
    case 'party':
      return fc.constantFrom(...Object.keys(roles), ...Object.keys(outsiders))
    case 'clause':
      return fc.oneof(fc.constantFrom('', '4.1', '4.10', 'App 1'), line(0, 40))
    case 'clauses':
      return fc.dictionary(fc.constantFrom('a', 'b.c', 'd'), fc.constantFrom('3.1', 'App'))
    case 'prose':
      return line(0, 4000)
    default:
      return line(1, 3)
  }
}

const anyPolicy = anyOf(policyShape).map(value => policySchema.parse(value))

test('whatever the schema allows is the same after it was written and read', () => {
  fc.assert(
    fc.property(anyPolicy, policy => {
      const read = readShape(policyText(policy))
      expect('policy' in read ? read.policy : read).toEqual(policy)
    }),
    { numRuns: 20 },
  )
})

test('whatever is typed into a pack is read, or refused with a place in the text, and never breaks the program', () => {
  const pack = packText('trust-primary')!
  const change = fc.record({
    at: fc.nat(pack.length),
    gone: fc.nat(12),
    put: fc.oneof(fc.constantFrom(...awkward, '\n', ' ', ':', '"'), fc.string({ maxLength: 6 })),
  })
  fc.assert(
    fc.property(change, ({ at, gone, put }) => {
      const text = pack.slice(0, at) + put + pack.slice(at + gone)
      const read = readPolicy(text)
      if ('policy' in read) return
      expect(read.problems.length).toBeGreaterThan(0)
      const lines = text.split('\n')
      for (const { line, column, says, remedy } of read.problems) {
        expect(line).toBeGreaterThan(0)
        expect(line).toBeLessThanOrEqual(lines.length)
        expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1)
        expect([says.at(-1), remedy.at(-1)]).toEqual(['.', '.'])
      }
    }),
    { numRuns: 80 },
  )
})

test('the text is in the order of the schema, with a comment for each part', () => {
  const policy = (readPolicy(packText('blank')!) as { policy: Policy }).policy
  const text = policyText(policy)
  expect([...text.matchAll(/^(\w+):/gm)].map(([, name]) => name)).toEqual(Object.keys(policy).filter(name => name !== 'alsoSays'))
  expect(text).toContain('\n# Lateness: What counts as late, and what the school does when it happens often.\nlateness:\n')
})
