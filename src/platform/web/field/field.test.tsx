import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Field } from './field.tsx'

test('hint and error are tied to the control', () => {
  const html = renderToString(<Field name="skipper" label="Skipper" hint="As on the licence" error="Enter the skipper" />)
  expect(html).toContain('<label class="label" for="skipper">')
  expect(html).toContain('aria-describedby="skipper-hint skipper-error" aria-invalid="true"')
  expect(html).toMatch(/id="skipper-error"><span class="out-of-sight">Error: <\/span>Enter the skipper/)
})

test('a field without hint or error describes nothing', () => {
  expect(renderToString(<Field name="day" label="Day" type="date" />)).not.toContain('aria-describedby')
})

test('what is typed cannot break out of the page', () => {
  expect(renderToString(<Field name="a" label="A" value={'"><script>'} />)).toContain('value="&quot;>&lt;script>"')
})
