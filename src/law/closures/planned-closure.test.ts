import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { planned, sessionsClosed } from './planned-closure.examples.ts'
import { markOfPlannedClosure, refusalOfPartialPlan } from './planned-closure.ts'

test.each(planned)('$rule: $says', ({ facts: { day, ...facts }, answer, rule }) => {
  const { code, citation } = markOfPlannedClosure(facts, dayOf(day))
  expect(code).toBe(answer)
  expect(citation.rule).toBe(rule)
})

test.each(sessionsClosed)('$rule: $says', ({ facts, answer, rule }) => {
  const refusal = refusalOfPartialPlan(facts.codes, dayOf('2026-11-20'))
  expect(refusal === undefined ? 'stands' : 'refused').toBe(answer)
  if (refusal) expect([refusal.citation.rule, refusal.about]).toEqual([rule, 'codes'])
})

test('L-079: each answer says why', () => {
  const said = (what: 'whole-school-closed' | 'staggered-start' | 'part-closed', knownInAdvance: boolean, day = '2026-09-01') =>
    markOfPlannedClosure({ what, knownInAdvance }, dayOf(day)).because
  expect(said('whole-school-closed', true)).toMatch(/^The whole school was closed, and that was planned\.$/)
  expect(said('whole-school-closed', false)).toMatch(/not known in advance/)
  expect(said('staggered-start', false)).toMatch(/not known in advance/)
  expect(said('part-closed', true)).toMatch(/not of the whole school/)
  expect(said('staggered-start', true)).toMatch(/did not expect this pupil yet/)
  expect(said('staggered-start', true, '2023-09-04')).toMatch(/is not known\.$/)
  expect(refusalOfPartialPlan(['#', '/', '#'], dayOf('2026-11-20'))?.because).toMatch(/^2 of 3 pupils .* whole school\.$/)
})

test('L-079: the staggered start rests on advice, the closure on what the code means', () => {
  const standing = (what: 'whole-school-closed' | 'staggered-start') =>
    markOfPlannedClosure({ what, knownInAdvance: true }, dayOf('2026-09-02')).citation.standing
  expect([standing('whole-school-closed'), standing('staggered-start')]).toEqual(['defines', 'should'])
})
