import { expect, test } from 'vitest'
import { shared } from './sharing-without-consent.examples.ts'
import { goesWithoutConsent, sharingCitation } from './sharing-without-consent.ts'

test.each(shared)('$rule: $says', ({ facts, answer }) => {
  const found = goesWithoutConsent(facts.shared)
  expect(found ? 'without consent' : 'not answered here').toBe(answer)
  if (found) expect(found).toEqual({ without: true, citation: sharingCitation })
})

test('L-162: every return goes without consent', () => {
  const returns = ['new pupil return', 'deletion return', 'school census'] as const
  expect(returns.map(name => goesWithoutConsent(name)?.citation.rule)).toEqual(['L-162', 'L-162', 'L-162'])
})
