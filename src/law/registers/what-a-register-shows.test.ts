import { expect, test } from 'vitest'
import { ruleOn } from '#law/dated.ts'
import { dayOf } from '#time/day.ts'
import { absences } from './what-a-register-shows.examples.ts'
import { saysWhetherAuthorised, whatTheRegisterShows } from './what-a-register-shows.ts'

test.each(absences)('$rule: $says', ({ facts, answer, rule }) => {
  const said = saysWhetherAuthorised(dayOf(facts.day), facts.compulsorySchoolAge)!
  expect(said.must).toBe(answer.saysWhetherAuthorised)
  expect(said.citation.rule).toBe(rule)
})

test('L-171: until 18 August 2024 letters were guidance and four states were law', () => {
  expect(ruleOn(whatTheRegisterShows, dayOf('2024-08-18'))?.value).toMatchObject({ codesAreLaw: false })
  expect(ruleOn(whatTheRegisterShows, dayOf('2024-08-18'))?.value.states).toHaveLength(4)
  expect(ruleOn(whatTheRegisterShows, dayOf('2024-08-19'))?.value).toMatchObject({ codesAreLaw: true })
  expect(saysWhetherAuthorised(dayOf('2006-08-31'), true)).toBeUndefined()
})
