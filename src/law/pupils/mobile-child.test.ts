import { expect, test } from 'vitest'
import { mobileChildren } from './mobile-child.examples.ts'
import { isMobileChild, mobileChildCitation } from './mobile-child.ts'

test.each(mobileChildren)('$rule: $says', ({ facts, answer, rule }) => {
  const { citation, ...said } = isMobileChild(facts)
  expect(said).toEqual(answer)
  expect(citation.rule).toBe(rule)
})

test('L-007: the regulations define it, and all three facts are needed', () => {
  expect(mobileChildCitation.standing).toBe('defines')
  const both = [true, false]
  const yes = both.flatMap(compulsorySchoolAge =>
    both.flatMap(fixedHome =>
      both.filter(
        parentsTradeRequiresTravel => isMobileChild({ compulsorySchoolAge, fixedHome, parentsTradeRequiresTravel }).mobileChild,
      ),
    ),
  )
  expect(yes).toEqual([true])
})
