import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Dialog } from './dialog.tsx'

test('a dialog is named by its title and always has a way out', () => {
  const html = renderToString(
    <Dialog id="strike" title="Strike her">
      Sure.
    </Dialog>,
  )
  expect(html).toContain('<dialog class="dialog" id="strike" aria-labelledby="strike-title"><h2 id="strike-title">')
  expect(html).toContain('data-closes')
})
