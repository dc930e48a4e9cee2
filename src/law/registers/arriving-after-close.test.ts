import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { lateArrivals } from './arriving-after-close.examples.ts'
import { cameAfterAll, codeAfterClose } from './arriving-after-close.ts'
import { afterCloseCitation } from './taking-registers.ts'

const day = dayOf('2026-09-07')

test.each(lateArrivals)('$rule: $says', ({ facts, answer, rule }) => {
  const found = codeAfterClose(facts.markSoFar, day, facts.came === 'in that session')
  expect({ code: found?.code, changes: found?.changes ?? false }).toEqual({ code: undefined, ...answer })
  if (found) expect(found.citation.rule).toBe(rule)
})

test('L-052: an absence without a reason rests on the guidance, the rest on the regulation', () => {
  expect(codeAfterClose('N', day, true)?.citation).toBe(cameAfterAll)
  expect(codeAfterClose('M', day, true)?.citation).toBe(afterCloseCitation)
  expect(codeAfterClose(undefined, day, true)?.citation).toBe(afterCloseCitation)
})

test('L-052: a letter that was no code on its day is no mark', () =>
  expect(codeAfterClose('Y1', dayOf('2024-08-18'), true)).toMatchObject({ code: 'U', changes: true }))
