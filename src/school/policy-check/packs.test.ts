import { expect, test } from 'vitest'
import { checkPolicy } from './check-policy.ts'
import type { Finding } from './finding.ts'
import { mayBeFollowed, mend } from './finding.ts'
import { friday, inALine, pack, packs } from './policies-to-check.examples.ts'

const found = (name: string): Finding[] => checkPolicy(pack(name), friday)
const conflictsIn = (findings: readonly Finding[]) => [...new Set(findings.flatMap(({ conflict }) => conflict ?? []))].sort()

/** Which of the conflicts known from the published policies stand in which. */
const known: Record<string, string> = {
  'as-published/special-academy': 'K-07 K-08 K-09 K-10 K-11 K-22 K-23 K-28',
  'as-published/independent-boarding': 'K-04 K-05 K-07 K-24 K-25 K-26 K-31',
  'as-published/diocesan-primary': 'K-07 K-08 K-11 K-19 K-20 K-21 K-22 K-23 K-27',
  'as-published/trust-primary': 'K-01 K-02 K-03 K-06 K-10 K-11 K-12 K-13 K-14 K-15 K-16 K-17 K-18 K-22 K-29 K-30',
}

test('there is a list for each published policy, and together they are all thirty-one', () => {
  expect(Object.keys(known).sort()).toEqual([...packs.asPublished].sort())
  const all = new Set(Object.values(known).flatMap(list => list.split(' ')))
  expect([...all].sort()).toEqual(Array.from({ length: 31 }, (_, index) => `K-${String(index + 1).padStart(2, '0')}`))
})

test.each(packs.asPublished)('%s raises the conflicts that belong to it, and no others', name =>
  expect(conflictsIn(found(name)).join(' ')).toBe(known[name]),
)

test.each(packs.asPublished)('%s: whatever is forbidden in it is one of them', name =>
  expect(
    found(name)
      .filter(({ kind, conflict }) => kind === 'forbidden' && !conflict)
      .map(inALine),
  ).toEqual([]),
)

test.each(packs.asPublished)('%s may not be followed as it stands; each finding has its clause', name => {
  const findings = found(name)
  expect(mayBeFollowed(findings)).toBe(false)
  expect(findings.filter(({ clause }) => clause === '').map(inALine)).toEqual([])
})

/** What is left to the school in the packs in use. */
const cautions: Record<string, string[]> = {}

test.each(packs.inUse)(
  '%s, in use, raises nothing that is forbidden or required, and no caution but the school’s own choice',
  name => {
    const findings = found(name)
    expect(findings.filter(({ kind }) => kind === 'forbidden' || kind === 'required').map(inALine)).toEqual([])
    expect(findings.filter(({ kind }) => kind === 'caution').map(inALine)).toEqual(cautions[name] ?? [])
    expect(mayBeFollowed(findings)).toBe(true)
  },
)

test.each(packs.asPublished)('%s: mending everything that values mend leaves nothing forbidden', name => {
  let policy = pack(name)
  for (let turn = 0; turn < 200; turn += 1) {
    const next = checkPolicy(policy, friday).find(({ mended }) => mended)
    if (!next) break
    policy = mend(policy, next)
  }
  const left = checkPolicy(policy, friday)
  expect(left.filter(({ mended }) => mended)).toEqual([])
  expect(left.filter(({ kind }) => kind === 'forbidden').map(inALine)).toEqual([])
})
