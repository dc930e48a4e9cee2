import { expect, test } from 'vitest'
import { isPossible } from '#law/codes/attendance-codes.ts'
import { dayOf } from '#time/day.ts'
import { dualSessions, dualWeeks } from './dual-registration.examples.ts'
import { absenceBelongsToOtherSchool, type DualFacts, markOfDualSession, sessionsOfDualWeek } from './dual-registration.ts'

test.each(dualSessions)('$rule: $says', ({ facts: { day, ...facts }, answer, rule }) => {
  const { code, citation } = markOfDualSession(facts, dayOf(day))
  expect(code).toBe(answer)
  expect(citation.rule).toBe(rule)
  expect(isPossible(code, dayOf(day))).toBe(false)
})

test.each(dualWeeks)('$rule: $says', ({ facts, answer }) => {
  const week: DualFacts['expected'][] = [
    ...Array.from({ length: facts.daysHere * 2 }, () => 'here' as const),
    ...Array.from({ length: facts.daysAtTheOtherSchool * 2 }, () => 'at-the-other-school' as const),
  ]
  expect(sessionsOfDualWeek(week)).toEqual(answer)
})

const friday = dayOf('2026-11-20')

test('L-066: whose an absence there is can be taken the other way', () => {
  const facts: DualFacts = { expected: 'at-the-other-school', absentThere: true }
  expect(absenceBelongsToOtherSchool.taken).toBe(true)
  expect(markOfDualSession(facts, friday, false)).toEqual({
    code: 'ordinary codes',
    citation: absenceBelongsToOtherSchool.citation,
  })
  expect(markOfDualSession({ ...facts, absentThere: false }, friday, false).code).toBe('D')
})

test('before anything modelled no code is named', () =>
  expect(markOfDualSession({ expected: 'at-the-other-school' }, dayOf('2006-08-31')).code).toBe('ordinary codes'))
