import { expect, test } from 'vitest'
import { clockFromText, clockText, clockWords } from './clock.ts'

test('times are read on the 24-hour clock and nothing else is', () => {
  expect(['08:50', '8:50', '08:50:00'].map(clockFromText)).toEqual([530, 530, 530])
  for (const text of ['24:00', '8.50', '850', '08:60', '8:5', '', 'noon', '08:50:30'])
    expect(clockFromText(text), text).toBeUndefined()
})

test('every minute of the day is written and read back', () => {
  for (let minute = 0; minute < 1440; minute++) {
    expect(clockFromText(clockText(minute))).toBe(minute)
    expect(clockFromText(clockWords(minute))).toBe(minute)
  }
  expect([clockText(530), clockWords(530), clockWords(5)]).toEqual(['08:50', '8:50', '0:05'])
})
