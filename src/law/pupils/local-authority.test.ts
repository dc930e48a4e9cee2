import { expect, test } from 'vitest'
import { authorities } from './local-authority.examples.ts'
import { type AuthorityFacts, homeAuthorityToldAsWell, localAuthorityOf } from './local-authority.ts'

test.each(authorities)('$rule: $says', ({ facts, answer, rule }) => {
  const { citation, ...said } = localAuthorityOf(facts)
  expect(said).toEqual(answer)
  expect([citation.rule, citation.standing]).toEqual([rule, 'defines'])
})

const kinds = ['non-maintained-special', 'academy', 'independent', 'pupil-referral-unit'] as const

test.each(kinds)('L-008: for a school of the kind %s it is the area in which the school stands', kind =>
  expect(localAuthorityOf({ kind, maintainedBy: 'North', schoolStandsIn: 'South' }).authority).toBe('South'),
)

test('L-008: a maintained school of which no authority is named goes by its area', () =>
  expect(localAuthorityOf({ kind: 'maintained', schoolStandsIn: 'South' }).authority).toBe('South'))

test('L-008: telling the home authority is off unless it is asked for, and then only where it is another', () => {
  const facts: AuthorityFacts = { kind: 'academy', schoolStandsIn: 'Bradford', pupilLivesIn: 'Leeds' }
  expect(homeAuthorityToldAsWell.taken).toBe(false)
  expect(homeAuthorityToldAsWell.citation.rule).toBe('L-008')
  expect(localAuthorityOf(facts).toldAsWell).toEqual([])
  expect(localAuthorityOf(facts, true).toldAsWell).toEqual(['Leeds'])
  expect(localAuthorityOf({ ...facts, pupilLivesIn: 'Bradford' }, true).toldAsWell).toEqual([])
  expect(localAuthorityOf({ kind: 'academy', schoolStandsIn: 'Bradford' }, true).toldAsWell).toEqual([])
})
