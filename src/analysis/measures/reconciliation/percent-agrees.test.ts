import { expect, test } from 'vitest'
import { decimalsByLevel, decimalsOf, isSameUnrounded, percentAgrees } from './percent-agrees.ts'
import { publishedTable } from './published-table.ts'

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
  ['94.305714486', 101_685_462, 107_825_345, 9, 'differs'],
  ['94.305714488', 101_685_462, 107_825_345, 9, 'differs'],
  ['94.3057144887007', 101_685_462, 107_825_345, 13, 'differs'],
] as const)('L-113: %s printed for %i of %i, to %i decimals: %s', (printed, part, whole, decimals, answer) =>
  expect(percentAgrees(printed, part, whole, decimals)).toBe(answer),
)

test('decimals are those printed; powers of ten are unrounded', () =>
  expect(['3', '3.2', '3.21235', '5.69799788557982e-05'].map(decimalsOf)).toEqual([0, 1, 5, 10]))

test('unrounded percentages are the same up to the ninth decimal; none is the same as one that is not known', () => {
  expect([1e-9, -1e-9, 1.01e-9, -1.01e-9, Number.NaN].map(by => isSameUnrounded(by, 0))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect(isSameUnrounded(Number.NaN, Number.NaN)).toBe(false)
  expect(percentAgrees('1e-9', 0, 1, 10)).toBe('agrees')
})

test('a column is rounded by the longest of its numbers among the rows of one level', () => {
  const headers = ['geographic_level', 'one', 'other']
  const cells = [
    ['School', '93.5', '7'],
    ['School', '93.25', ''],
    ['National', '93.255714486', '7.5'],
  ]
  const table = publishedTable(
    headers,
    cells.map((cells, index) => ({ number: index + 2, cells })),
    new Set(),
  )
  if ('refused' in table) throw new Error(table.refused)
  const decimals = decimalsByLevel(table, ['one', 'other'])
  expect(table.rows.map(row => [decimals(row, 'one'), decimals(row, 'other')])).toEqual([
    [2, 0],
    [2, 0],
    [9, 1],
  ])
  expect(decimals(table.rows[0]!, 'third')).toBe(0)
})
