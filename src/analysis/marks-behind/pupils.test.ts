import { expect, test } from 'vitest'
import { isShown, standsAs } from './pupils.ts'

test.each([
  [140, 280, 'severe'],
  [139, 280, 'persistent'],
  [28, 280, 'persistent'],
  [27, 280, 'near'],
  [23, 280, 'near'],
  [22, 280, 'below'],
  [8, 100, 'near'],
  [0, 280, 'below'],
  [0, 0, 'below'],
] as const)('L-111, L-112: %i missed of %i is %s', (absent, possible, stands) =>
  expect(standsAs({ absent, possible })).toBe(stands),
)

test('L-112: who is severely absent is persistently absent too, and nobody is near who is beyond', () => {
  expect(isShown('severe', 'persistent')).toBe(true)
  expect(isShown('persistent', 'severe')).toBe(false)
  expect(isShown('persistent', 'near')).toBe(false)
  expect(isShown('below', 'all')).toBe(true)
})
