import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Panel } from './panel.tsx'

test('a figure of nought is shown', () => {
  expect(renderToString(<Panel figure={0} says="boats out" />)).toContain(
    '<p class="figure">0</p><p class="figure-says">boats out</p>',
  )
})
