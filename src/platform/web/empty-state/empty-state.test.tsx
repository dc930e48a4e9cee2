import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { EmptyState } from './empty-state.tsx'

test('an empty list says so in words', () => {
  expect(renderToString(<EmptyState title="Nobody is missing" />)).toContain('Nobody is missing')
})
