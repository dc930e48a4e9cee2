import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { precedence } from './which-code-first.examples.ts'
import { codeThatComesFirst } from './which-code-first.ts'

test.each(precedence)('$rule: $says', ({ facts: { day, ...facts }, answer, rule }) => {
  const { citation, ...said } = codeThatComesFirst(facts, dayOf(day))
  expect(said).toStrictEqual(answer)
  expect([citation.rule, citation.standing]).toEqual([rule, 'unconfirmed'])
})
