import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { walks } from './walking-distance.examples.ts'
import { isWithinWalkingDistance } from './walking-distance.ts'

test.each(walks)('$rule: $says', ({ facts, answer, rule }) => {
  const { citation, ...said } = isWithinWalkingDistance({ ...facts, born: dayOf(facts.born), day: dayOf(facts.day) })
  expect(said).toEqual(answer)
  expect(citation.rule).toBe(rule)
})
