import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Tiles } from './tiles.tsx'

test('a tile says how it stands, not only in colour', () => {
  expect(
    renderToString(<Tiles label="Watches" tiles={[{ label: '8F', href: '/8f', state: 'urgent', says: 'missing' }]} />),
  ).toContain('8F<span class="out-of-sight">, missing</span>')
})
