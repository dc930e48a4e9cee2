import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Button } from './button.tsx'

test('a button with an address is a link', () => {
  expect(renderToString(<Button href="/quay">Quay</Button>)).toBe('<a class="button secondary" href="/quay">Quay</a>')
})

test('a button that opens a dialog never sends a form', () => {
  expect(renderToString(<Button opens="strike">Strike</Button>)).toContain('type="button"')
})

test('a toggle says whether it is pressed', () => {
  expect(renderToString(<Button pressed={false}>Late</Button>)).toContain('aria-pressed="false"')
})
