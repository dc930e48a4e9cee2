import { expect, test } from 'vitest'
import { clockFromText } from '#time/clock.ts'
import { dayOf } from '#time/day.ts'
import { arrivals, type WindowTimes, windows } from './taking-registers.examples.ts'
import { arrivalByClock, cautionsOnWindows, codeAtClose, type RegisterWindow, refusalOfWindow } from './taking-registers.ts'

const day = dayOf('2026-09-07')
const window = (registerFrom: string, closes: string, arriveBy?: string): RegisterWindow => ({
  arriveBy: arriveBy === undefined ? undefined : clockFromText(arriveBy),
  registerFrom: clockFromText(registerFrom)!,
  closes: clockFromText(closes)!,
  sessionEnds: clockFromText('12:00')!,
})

const minuteOf = (clock: string): number => clockFromText(clock.slice(0, 5))! + Number(clock.slice(6) || 0) / 60
const windowOf = ({ dueBy, registerFrom, closes, sessionEnds }: WindowTimes): RegisterWindow => ({
  arriveBy: dueBy === undefined ? undefined : minuteOf(dueBy),
  registerFrom: minuteOf(registerFrom),
  closes: minuteOf(closes),
  sessionEnds: minuteOf(sessionEnds),
})

test.each(arrivals)('$rule: $says', ({ facts, answer, rule }) => {
  const arrival = arrivalByClock(windowOf(facts.window), facts.session, day, minuteOf(facts.arrives))
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

test('L-051: a refusal gives the length, the times and the limit', () => {
  const refusal = refusalOfWindow(window('08:50', '09:21'), day)
  expect(refusal?.because).toBe('The register would be open for 31 minutes, from 8:50 to 9:21. It may be open for 30 at most.')
  expect(refusal?.about).toBe('closes')
  expect(refusalOfWindow(window('08:50', '11:00'), dayOf('2024-08-18'))).toBeUndefined()
  expect(refusalOfWindow(window('08:50', '11:00'), dayOf('2006-08-31'))).toBeUndefined()
})

test('L-051: the cautions give the lengths in order, and the times', () => {
  const [differ, late] = cautionsOnWindows([window('08:50', '09:20', '08:40'), window('13:00', '13:10')], day)
  expect(differ?.because).toBe('Registers are open for different lengths: 10, 30 minutes. They should all be the same.')
  expect(differ?.about).toBe('closes')
  expect(late?.because).toBe('The register closes at 9:20, more than 30 minutes after pupils are due at 8:40.')
  expect(late).toMatchObject({ about: 'arriveBy', citation: { standing: 'unconfirmed' } })
  expect(cautionsOnWindows([window('08:50', '11:00'), window('13:00', '13:10')], dayOf('2024-08-18'))).toEqual([])
  expect(cautionsOnWindows([window('08:50', '11:00')], dayOf('2006-08-31'))).toEqual([])
})

test('L-052: on the last minute of the session a pupil still comes to it; minutes count from when pupils are due', () => {
  const times = window('08:50', '09:20', '08:40')
  expect(arrivalByClock(times, 'AM', day, 720)).toMatchObject({ code: 'U', minutesLate: 200 })
  expect(arrivalByClock(times, 'AM', day, 720.5)).toBeUndefined()
  expect(arrivalByClock(window('08:50', '09:20'), 'AM', day, 540)?.minutesLate).toBe(10)
})
