import { expect, test } from 'vitest'
import { decimalsOf, percentAgrees } from './percent-agrees.ts'

test.each([
  ['3.21235', 2565, 79_848, 5, 'agrees'],
  ['3.21236', 2565, 79_848, 5, 'differs'],
  ['3.2', 2565, 79_848, 1, 'agrees'],
  ['15.54688', 199, 1280, 5, 'agrees'],
  ['15.54687', 199, 1280, 5, 'half-down'],
  ['15.54686', 199, 1280, 5, 'differs'],
  ['15.54689', 199, 1280, 5, 'differs'],
  ['3.21234', 2565, 79_848, 5, 'differs'],
  ['0', 0, 0, 5, 'agrees'],
  ['1', 0, 0, 5, 'differs'],
  ['94.3057144867007', 101_685_462, 107_825_345, 13, 'agrees'],
  ['94.305714487', 101_685_462, 107_825_345, 9, 'agrees'],
  ['94.305714488', 101_685_462, 107_825_345, 9, 'differs'],
  ['94.3057144887007', 101_685_462, 107_825_345, 13, 'differs'],
] as const)('L-113: %s printed for %i of %i, to %i decimals: %s', (printed, part, whole, decimals, answer) =>
  expect(percentAgrees(printed, part, whole, decimals)).toBe(answer),
)

test('decimals are those printed; powers of ten are unrounded', () =>
  expect(['3', '3.2', '3.21235', '5.69799788557982e-05'].map(decimalsOf)).toEqual([0, 1, 5, 10]))
