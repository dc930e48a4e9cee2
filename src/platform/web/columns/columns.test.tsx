import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Columns } from './columns.tsx'

test('the side column is named', () => {
  expect(
    renderToString(
      <Columns label="The harbour now" aside="1,071 in">
        work
      </Columns>,
    ),
  ).toContain('<aside class="aside" aria-label="The harbour now">')
})
