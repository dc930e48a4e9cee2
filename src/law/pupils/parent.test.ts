import { expect, test } from 'vitest'
import { parents } from './parent.examples.ts'
import { isParent } from './parent.ts'

test.each(parents)('$rule: $says', ({ facts, answer, rule }) => {
  const { citation, ...said } = isParent(facts)
  expect(said).toEqual(answer)
  expect([citation.rule, citation.standing]).toEqual([rule, 'defines'])
})
