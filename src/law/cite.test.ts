import { expect, test } from 'vitest'
import { type Citation, citationText } from './cite.ts'

const cited = (standing: Citation['standing']): Citation => ({
  rule: 'L-900',
  source: 'Order 7 art 1',
  says: 'Bells ring.',
  standing,
})

test('what is not confirmed is never shown as law', () => {
  expect(citationText(cited('unconfirmed'))).toBe('Order 7 art 1 (guidance, unconfirmed)')
  for (const standing of ['must', 'should', 'defines'] as const) expect(citationText(cited(standing))).toBe('Order 7 art 1')
})
