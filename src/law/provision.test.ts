import { expect, test } from 'vitest'
import { covers, type Provision, sourceOf } from './provision.ts'

const reg: Provision = { instrument: 'Order 7', provision: 'art 1', says: 'Bells', rules: ['L-001'], read: 'read' }

test('a provision is named as citations name it', () => expect(sourceOf(reg)).toBe('Order 7 art 1'))

test.each([
  ['Order 7 art 1', true],
  ['Order 7 art 1(2)', true],
  ['Order 7 art 1 Table 2', true],
  ['Order 7 art 1, as amended', true],
  ['Order 7 art 10', false],
  ['Order 7 art 10(2)', false],
  ['Order 7 art 1A Table 2', false],
  ['Order 7', false],
  ['Order 8 art 1', false],
])('%s stands in it: %s', (source, is) => expect(covers(reg, source)).toBe(is))
