import { expect, test } from 'vitest'
import { codesOn } from '#law/codes/attendance-codes.ts'
import { dayOf } from '#time/day.ts'
import { marksSeen } from './sensitive-codes.examples.ts'
import { codesThatTell, guardOf, seenOfMark } from './sensitive-codes.ts'

test.each(marksSeen)('$rule: $says', ({ facts, answer }) => {
  const { code, reason } = seenOfMark(facts.code, dayOf(facts.day), facts.maySeeGuarded)
  expect({ seesCode: code, seesReason: reason }).toEqual(answer)
})

test('L-160: five of the codes in force tell a guarded fact, each its own', () => {
  const day = dayOf('2026-09-07')
  const told = codesOn(day).flatMap(({ code }) => guardOf(code, day)?.tells ?? [])
  expect(told.sort()).toEqual(['criminal matters', 'ethnic origin', 'health', 'health', 'religion'])
  expect(Object.keys(codesThatTell.taken)).toHaveLength(5)
})

test('L-160: a letter that was no code on its day tells nothing, and another table may be taken', () => {
  expect(guardOf('Y5', dayOf('2024-08-18'))).toBeUndefined()
  expect(guardOf('Y5', dayOf('2024-08-19'))?.tells).toBe('criminal matters')
  const day = dayOf('2026-09-07')
  expect(guardOf('I', day, {})).toBeUndefined()
  expect(seenOfMark('I', day, false, {})).toEqual({ code: true, reason: true })
})
