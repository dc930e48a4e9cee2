import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Bar } from './bar.tsx'

test('the bar keeps its action apart from what it says', () => {
  const html = renderToString(<Bar says="24 in" action={<button type="submit">Save</button>} />)
  expect(html).toContain('<p class="bar-says">24 in</p><div class="bar-action"><button type="submit">Save</button></div>')
})
