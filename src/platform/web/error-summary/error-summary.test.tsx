import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { ErrorSummary } from './error-summary.tsx'

test('each line leads to its field, and the summary takes the focus', () => {
  const html = renderToString(<ErrorSummary errors={[{ field: 'skipper', message: 'Enter the skipper' }]} />)
  expect(html).toContain('<a href="#skipper">Enter the skipper</a>')
  expect(html).toMatch(/role="alert" tabindex="-1" autofocus/i)
})
