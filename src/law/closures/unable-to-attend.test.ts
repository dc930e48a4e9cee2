import { expect, test } from 'vitest'
import { isPossible } from '#law/codes/attendance-codes.ts'
import { dayOf } from '#time/day.ts'
import { unable } from './unable-to-attend.examples.ts'
import { codeOfUnableToAttend } from './unable-to-attend.ts'

test.each(unable)('$rule: $says', ({ facts: { day, ...facts }, answer, rule }) => {
  const { citation, ...said } = codeOfUnableToAttend(facts, dayOf(day))
  expect(said).toEqual(answer)
  expect(citation.rule).toBe(rule)
  expect(isPossible(said.code, dayOf(day))).toBe(false)
})

test('L-077: a duty, or whom it affects, matters only for the cause it belongs to', () => {
  const day = dayOf('2026-11-20')
  expect(codeOfUnableToAttend({ cause: 'public-health', authorityHadDuty: false, affectsThePupil: false }, day).code).toBe('Y6')
  expect(codeOfUnableToAttend({ cause: 'travel-not-arranged', authorityHadDuty: true, affectsThePupil: false }, day).code).toBe(
    'Q',
  )
  expect(codeOfUnableToAttend({ cause: 'other-cause', affectsThePupil: true, authorityHadDuty: false }, day).code).toBe('Y7')
})
