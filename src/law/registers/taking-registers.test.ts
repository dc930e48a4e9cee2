import { expect, test } from 'vitest'
import { clockFromText } from '#time/clock.ts'
import { dayOf } from '#time/day.ts'
import { arrivals, windows } from './taking-registers.examples.ts'
import { arrivalByClock, cautionsOnWindows, codeAtClose, type RegisterWindow, refusalOfWindow } from './taking-registers.ts'

const day = dayOf('2026-09-07')
const window = (registerFrom: string, closes: string, arriveBy?: string): RegisterWindow => ({
  arriveBy: arriveBy === undefined ? undefined : clockFromText(arriveBy),
  registerFrom: clockFromText(registerFrom)!,
  closes: clockFromText(closes)!,
  sessionEnds: clockFromText('12:00')!,
})

test.each(arrivals)('$rule: $says', ({ facts, answer, rule }) => {
  const arrival = arrivalByClock(facts.window, facts.session, day, facts.minute)
  expect(arrival?.code).toBe(answer.code)
  if (answer.code === undefined) return
  expect(arrival?.minutesLate).toBe(answer.minutesLate)
  expect(arrival?.citation.rule).toBe(rule)
})

test.each(windows)('$rule: $says', ({ facts, answer, rule }) => {
  const refusal = refusalOfWindow(window(facts.registerFrom, facts.closes), dayOf(facts.day))
  expect(refusal === undefined ? 'stands' : 'refused').toBe(answer)
  if (refusal) expect(refusal.citation.rule).toBe(rule)
})

test('L-051: windows of different lengths are a caution, of the same length are not', () => {
  expect(cautionsOnWindows([window('08:50', '09:20'), window('13:00', '13:30')], day)).toEqual([])
  const cautions = cautionsOnWindows([window('08:50', '09:20'), window('13:00', '13:10')], day)
  expect(cautions.map(({ citation }) => [citation.rule, citation.standing])).toEqual([['L-051', 'should']])
})

test('L-051: a close more than thirty minutes after pupils are due is a caution', () => {
  expect(cautionsOnWindows([window('09:10', '09:30', '09:00')], day)).toEqual([])
  expect(cautionsOnWindows([window('09:10', '09:31', '09:00')], day)).toHaveLength(1)
})

test('L-054: whoever has not come when the register closes is absent for a reason not known yet', () =>
  expect(codeAtClose(day)).toBe('N'))
