import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { isOnRoll } from './admission.ts'

const first = { startingDay: dayOf('2024-09-03'), lastDay: dayOf('2025-07-18') }
const second = { startingDay: dayOf('2026-01-05'), lastDay: null }

test('L-030: on roll from the starting day to the last day, both included', () => {
  const answers = ['2024-09-02', '2024-09-03', '2025-07-18', '2025-07-19'].map(day => isOnRoll([first], dayOf(day)))
  expect(answers).toEqual([false, true, true, false])
})

test('L-030: a second stay, without a last day, goes on', () => {
  expect(isOnRoll([first, second], dayOf('2025-10-01'))).toBe(false)
  expect(isOnRoll([first, second], dayOf('2030-01-01'))).toBe(true)
  expect(isOnRoll([], dayOf('2026-01-05'))).toBe(false)
})
