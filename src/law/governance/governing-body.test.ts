import { expect, test } from 'vitest'
import { dutiesWithoutRecord, governorsCitation, governorsDuties } from './governing-body.ts'

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)

test('L-152: a trust also shares practice between its schools', () => {
  expect(names(governorsDuties(false))).toEqual(['review', 'challenge', 'training'])
  expect(names(governorsDuties(true))).toEqual(['review', 'challenge', 'training', 'sharing'])
  for (const { says, citation } of governorsDuties(true)) {
    expect(says).toMatch(/^[A-Z].*\.$/)
    expect(citation).toBe(governorsCitation)
  }
  expect(governorsCitation).toMatchObject({ rule: 'L-152', standing: 'should' })
})

test('L-152: the duties of which nothing is on record are named', () => {
  expect(names(dutiesWithoutRecord(['review', 'training'], true))).toEqual(['challenge', 'sharing'])
  expect(names(dutiesWithoutRecord(['review', 'training'], false))).toEqual(['challenge'])
  expect(dutiesWithoutRecord(['review', 'challenge', 'training'], false)).toEqual([])
})
