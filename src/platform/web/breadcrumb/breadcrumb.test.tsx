import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Breadcrumb } from './breadcrumb.tsx'

test('the way back is a named landmark of links in order', () => {
  const html = renderToString(
    <Breadcrumb
      crumbs={[
        { href: '/', label: 'Harbour' },
        { href: '/quay', label: 'Quay' },
      ]}
    />,
  )
  expect(html).toMatch(/<nav class="breadcrumb" aria-label="Way back"><ol.*Harbour.*Quay.*<\/ol><\/nav>/)
})
