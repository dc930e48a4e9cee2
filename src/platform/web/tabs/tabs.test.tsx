import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Tabs } from './tabs.tsx'

test('each tab is a link, one of them current', () => {
  const html = renderToString(
    <Tabs
      label="Kittiwake"
      tabs={[
        { href: '/a', label: 'Year', current: true },
        { href: '/b', label: 'Entries' },
      ]}
    />,
  )
  expect(html.match(/<a /g)).toHaveLength(2)
  expect(html.match(/aria-current="page"/g)).toHaveLength(1)
})
