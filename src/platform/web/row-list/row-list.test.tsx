import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Row, RowList } from './row-list.tsx'

test('rows keep their order and the current one is marked', () => {
  const html = renderToString(
    <RowList label="Boats">
      <Row number={1} name="Fulmar" />
      <Row number={2} name="Tern" current />
    </RowList>,
  )
  expect(html).toMatch(/<ol class="row-list" aria-label="Boats">.*Fulmar.*aria-current="true".*Tern/)
})
