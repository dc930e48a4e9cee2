import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { closures } from './unplanned-closure.examples.ts'
import { type ClosureFacts, causesThatExcuse, closureTableCitation, markOfUnplannedClosure } from './unplanned-closure.ts'

test.each(closures)('$rule: $says', ({ facts: { day, ...facts }, answer, rule }) => {
  const { code, citation } = markOfUnplannedClosure(facts, dayOf(day))
  expect(code).toBe(answer)
  expect(citation.rule).toBe(rule)
})

const wording: [ClosureFacts, RegExp][] = [
  [{ what: 'shut-after-registration' }, /had been taken when the school closed\. The marks stand\.$/],
  [{ what: 'coming-left-to-choice' }, /left to choice: that is no closure.*unauthorised where none was agreed\.$/],
  [{ what: 'coming-left-to-choice', agreedToStayHome: true }, /agreed that this pupil stays at home\.$/],
  [{ what: 'whole-site-shut' }, /no pupil was expected\.$/],
  [{ what: 'part-shut' }, /this pupil was still expected\.$/],
  [{ what: 'part-shut', noRoomForThisPupil: true }, /no room for this pupil in the rest\.$/],
  [{ what: 'transport-not-running' }, /beyond walking distance\.$/],
  [{ what: 'transport-not-running', withinWalkingDistance: true }, /within walking distance\.$/],
  [{ what: 'travel-emergency' }, /could come all the same\.$/],
  [{ what: 'travel-emergency', keptThisPupilAway: true }, /kept this pupil from coming\.$/],
]

test.each(wording)('%j says why', (facts, words) =>
  expect(markOfUnplannedClosure(facts, dayOf('2026-06-30')).because).toMatch(words),
)

test('before September 2006 no code is named, and before September 2010 travel is said not to have counted', () => {
  expect(markOfUnplannedClosure({ what: 'whole-site-shut' }, dayOf('2006-08-31'))).toEqual({
    code: 'ordinary codes',
    because: 'The law of this day is not modelled.',
    citation: closureTableCitation,
  })
  expect(markOfUnplannedClosure({ what: 'coming-left-to-choice', agreedToStayHome: true }, dayOf('2006-08-31')).code).toBe(
    'ordinary codes',
  )
  expect(markOfUnplannedClosure({ what: 'travel-emergency', keptThisPupilAway: true }, dayOf('2009-02-02')).because).toContain(
    'not yet a cause',
  )
})

test('L-173: three causes from 2006, a fourth from September 2010', () =>
  expect(causesThatExcuse.versions.map(({ value }) => value.length)).toEqual([4, 4, 3]))
