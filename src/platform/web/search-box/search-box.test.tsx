import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { SearchBox } from './search-box.tsx'

test('the box is labelled, not only hinted', () => {
  expect(renderToString(<SearchBox action="/boats" label="Find a boat" />)).toContain(
    '<label class="out-of-sight" for="search-q">Find a boat</label>',
  )
})
