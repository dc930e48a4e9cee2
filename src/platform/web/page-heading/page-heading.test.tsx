import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { PageHeading } from './page-heading.tsx'

test('the title alone is the heading', () => {
  expect(renderToString(<PageHeading above="Friday" title="Eleven calls" />)).toContain(
    '<p class="above">Friday</p><h1>Eleven calls</h1>',
  )
})
