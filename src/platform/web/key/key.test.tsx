import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Keys } from './key.tsx'

test('each key stands beside what it does', () => {
  expect(renderToString(<Keys keys={[{ keys: ['L'], does: 'late' }]} />)).toContain('<kbd class="key">L</kbd> late')
})
