import { expect, test } from 'vitest'
import { answersGiven, checks } from './before-a-notice.examples.ts'
import {
  type Consideration,
  considerations,
  considerationsMissing,
  copyToAuthorityCitation,
  refusalsOfCheck,
} from './before-a-notice.ts'

test.each(answersGiven)('$rule: $says', ({ facts, answer }) =>
  expect(considerationsMissing(facts).map(({ about }) => about)).toEqual(answer.withoutAnswer),
)

test.each(checks)('$rule: $says', ({ facts, answer, rule }) => {
  const refusals = refusalsOfCheck(facts)
  expect(refusals.map(({ about }) => about)).toEqual(answer.inTheWay)
  for (const { citation } of refusals) expect(citation).toMatchObject({ rule, standing: 'must' })
})

test('L-139b: each missing answer is asked for by its question', () => {
  const missing = considerationsMissing({})
  expect(missing.map(({ about }) => about)).toEqual(['threshold', 'bestTool', 'alternative', 'equality'])
  for (const { because, about, citation } of missing) {
    expect(because).toBe(`No answer is recorded to: ${considerations[about as Consideration]}`)
    expect(citation.rule).toBe('L-139b')
  }
  expect(missing.map(({ citation }) => citation.source).at(-1)).toBe('Equality Act 2010 s 20')
  expect(missing.map(({ citation }) => citation.source)[0]).toBe('Working together 2024')
})

test('L-131: everything that stands in the way is said at once, in words', () => {
  const all = refusalsOfCheck({
    authorityAsked: false,
    prosecutionInHand: true,
    supportAgreed: true,
    movedAuthorityWithinThreeYears: true,
  })
  expect(all.map(({ because }) => because)).toEqual([
    'The local authority has not been asked about earlier notices and action in hand.',
    'The local authority has a prosecution in hand for this absence.',
    'It was agreed that support is enough for now.',
    'The pupil came from another local authority within three years, and that authority has not been asked about earlier notices.',
  ])
  expect(all.map(({ citation }) => citation.rule)).toEqual(['L-131', 'L-131', 'L-131', 'L-135'])
  expect(copyToAuthorityCitation.rule).toBe('L-131')
})
