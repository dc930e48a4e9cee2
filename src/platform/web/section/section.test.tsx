import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Section } from './section.tsx'

test('a section begins with its heading', () => {
  expect(renderToString(<Section title="Calls" note="six" />)).toContain('<h2>Calls</h2><p class="note-beside">six</p>')
})
