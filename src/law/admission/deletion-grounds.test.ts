import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { deletionGroundOn, deletionGrounds } from './deletion-grounds.ts'

test('L-037: fifteen grounds, a to o', () =>
  expect(deletionGrounds.versions[0]?.value.map(({ letter }) => letter).join('')).toBe('abcdefghijklmno'))

test('L-178: the letters of 2024 are not read into an older deletion', () => {
  expect(deletionGroundOn('i', dayOf('2026-10-05'))?.title).toBe('Absent without authority for twenty school days')
  expect(deletionGroundOn('i', dayOf('2023-10-05'))).toBeUndefined()
  expect(deletionGroundOn('p', dayOf('2026-10-05'))).toBeUndefined()
})

test('L-037: what was not seen is marked so', () => {
  const unconfirmed = deletionGrounds.versions[0]?.value
    .filter(({ confidence }) => confidence === 'unconfirmed')
    .map(({ letter }) => letter)
  expect(unconfirmed).toEqual(['g', 'j', 'l', 'm', 'o'])
})
