import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Island } from './island.tsx'

test('no text in the facts can end the data', () => {
  const html = renderToString(
    <Island name="grid" facts={{ note: '</script><b>' }}>
      grid
    </Island>,
  )
  expect(html.match(/<\/script>/g)).toHaveLength(1)
  expect(JSON.parse(/json">(.*)<\/script>/.exec(html)?.[1] ?? '')).toEqual({ note: '</script><b>' })
})
