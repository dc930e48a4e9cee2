import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Table } from './table.tsx'

const rows = [{ name: 'Tern', nights: 3 }]
const columns = [
  { head: 'Boat', names: true, cell: (row: (typeof rows)[number]) => row.name },
  { head: 'Nights', numeric: true, cell: (row: (typeof rows)[number]) => row.nights, foot: 3 },
]

test('a table has a caption, and its rows and columns have heads', () => {
  const html = renderToString(<Table caption="Berths" rows={rows} columns={columns} />)
  expect(html).toContain('<caption>Berths</caption>')
  expect(html).toContain('<th scope="row">Tern</th><td class="numeric" data-head="Nights">3</td>')
})

test('a table that scrolls can be scrolled by keyboard', () => {
  expect(renderToString(<Table caption="Berths" narrow="scroll" rows={rows} columns={columns} />)).toContain(
    'role="region" aria-label="Berths" tabindex="0"',
  )
})
