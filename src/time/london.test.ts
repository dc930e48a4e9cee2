import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf } from './day.ts'
import { instantOf, instantText, londonNow, timeText } from './london.ts'

const at = (iso: string) => {
  const { day, minute } = londonNow(new Date(iso))
  return [day, minute]
}

test('winter is UTC, summer an hour ahead, midnight included', () => {
  expect(at('2026-11-20T08:58:30Z')).toEqual([dayOf('2026-11-20'), 538])
  expect(at('2026-07-01T08:58:30Z')).toEqual([dayOf('2026-07-01'), 598])
  expect(at('2026-07-01T23:30:00Z')).toEqual([dayOf('2026-07-02'), 30])
  expect(at('2026-12-31T23:59:59Z')).toEqual([dayOf('2026-12-31'), 1439])
  expect(at('2026-11-20T00:00:00Z')).toEqual([dayOf('2026-11-20'), 0])
  expect(londonNow(new Date('2026-11-20T08:58:30Z')).second).toBe(30)
})

test('the clocks go forward on 29 March 2026', () => {
  expect(at('2026-03-29T00:59:59Z')).toEqual([dayOf('2026-03-29'), 59])
  expect(at('2026-03-29T01:00:00Z')).toEqual([dayOf('2026-03-29'), 120])
  expect(instantOf(dayOf('2026-03-29'), 59).toISOString()).toBe('2026-03-29T00:59:00.000Z')
  expect(instantOf(dayOf('2026-03-29'), 120).toISOString()).toBe('2026-03-29T01:00:00.000Z')
  expect(instantOf(dayOf('2026-03-29'), 90).toISOString()).toBe('2026-03-29T01:30:00.000Z')
})

test('and back on 25 October 2026, where the first of two times is meant', () => {
  expect(at('2026-10-25T00:30:00Z')).toEqual([dayOf('2026-10-25'), 90])
  expect(at('2026-10-25T01:30:00Z')).toEqual([dayOf('2026-10-25'), 90])
  expect(instantOf(dayOf('2026-10-25'), 90).toISOString()).toBe('2026-10-25T00:30:00.000Z')
  expect(instantOf(dayOf('2026-10-25'), 0).toISOString()).toBe('2026-10-24T23:00:00.000Z')
  expect(instantOf(dayOf('2026-10-25'), 120).toISOString()).toBe('2026-10-25T02:00:00.000Z')
})

test('a wall-clock time comes back from its instant, except in the hour that is skipped', () => {
  const day = fc.integer({ min: dayOf('2006-01-01'), max: dayOf('2035-12-31') })
  fc.assert(
    fc.property(day, fc.integer({ min: 120, max: 1439 }), (day, minute) => {
      const back = londonNow(instantOf(day, minute))
      return back.day === day && back.minute === minute && back.second === 0
    }),
  )
})

test('an instant in words', () => {
  expect(instantText(new Date('2026-11-20T08:58:00Z'))).toBe('Friday 20 November 2026, 8:58')
  expect(timeText(new Date('2026-06-05T08:05:00Z'))).toBe('9:05')
})
