import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { Document } from '#platform/document/document.ts'
import { Written, WrittenContents } from './written.tsx'

const document: Document = {
  title: 'Order of the harbour',
  facts: [],
  sections: [
    {
      id: 'watch',
      number: '1',
      title: 'The watch',
      blocks: [
        { kind: 'paragraph', words: ['Once, see ', { to: 'watch', says: 'section 1' }, '. <b>'] },
        {
          kind: 'table',
          caption: 'Boats',
          columns: [
            { head: 'Boat', share: 1 },
            { head: 'Berth', share: 2 },
          ],
          rows: [[['Fulmar'], ['North', 'South']]],
        },
      ],
      parts: [],
    },
  ],
  draft: false,
}
const html = renderToString(<Written document={document} />)

test('a section is found by its name and shows its number', () => {
  expect(html).toContain('<section id="watch" class="written-section"><h2><span class="written-number">1</span> The watch</h2>')
})

test('words are words: what looks like markup is shown as it was written', () => {
  expect(html).toContain('<p>Once, see <a href="#watch">section 1</a>. &lt;b></p>')
})

test('a table says what it holds, by column and by row', () => {
  expect(html).toContain('<caption class="out-of-sight">Boats</caption>')
  expect(html).toContain('<th scope="row">Fulmar</th><td data-head="Berth"><p>North</p><p>South</p></td>')
})

test('the contents lead to each section', () => {
  expect(renderToString(<WrittenContents document={document} />)).toContain('<a href="#watch"><span>1</span> The watch</a>')
})
