import { expect, test } from 'vitest'
import { dayOf, isoFromDay } from '#time/day.ts'
import { policies, reviews } from './policy-contents.examples.ts'
import { missingFromPolicy, policyItems, publishedCitation, reviewDue, yearsBetweenReviews } from './policy-contents.ts'

test.each(policies)('$rule: $says', ({ facts, answer }) =>
  expect(missingFromPolicy(facts.states).map(({ name }) => name)).toEqual(answer.missing),
)

test.each(reviews)('$rule: $says', ({ facts, answer }) =>
  expect(isoFromDay(reviewDue(dayOf(facts.lastReviewed), facts.years))).toBe(answer.due),
)

test('L-151: times and daily processes are shown as guidance, what was not read of it as unconfirmed', () => {
  const firm = policyItems.filter(({ citation }) => citation.standing === 'must').map(({ name }) => name)
  expect(firm).toEqual(['sessionTimes', 'registerClosing', 'firstDayCalling', 'dayToDayProcesses'])
  expect(policyItems).toHaveLength(13)
  for (const { says, citation } of policyItems) {
    expect(says).toMatch(/^[A-Z].*\.$/)
    expect(citation.rule).toBe('L-151')
  }
  expect(yearsBetweenReviews).toMatchObject({ taken: 1, citation: { rule: 'L-151', standing: 'unconfirmed' } })
  expect(publishedCitation).toMatchObject({ rule: 'L-151', standing: 'must' })
})
