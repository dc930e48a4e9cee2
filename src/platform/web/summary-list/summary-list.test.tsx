import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { SummaryList } from './summary-list.tsx'

test('the link to change a fact says which fact', () => {
  const html = renderToString(<SummaryList facts={[{ term: 'Skipper', says: 'Ada', change: { href: '/skipper' } }]} />)
  expect(html).toContain('<a href="/skipper">Change<span class="out-of-sight"> Skipper</span></a>')
})
