import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Form } from './form.tsx'

test('a form posts unless told otherwise, and carries what is hidden', () => {
  const html = renderToString(<Form action="/quay" hidden={{ token: 'abc' }} />)
  expect(html).toContain('method="post" action="/quay"')
  expect(html).toContain('<input type="hidden" name="token" value="abc"/>')
})

test('what was wrong comes first', () => {
  expect(
    renderToString(
      <Form errors={[{ message: 'Enter a day', field: 'day' }]}>
        <p>then</p>
      </Form>,
    ),
  ).toMatch(/error-summary.*then/)
})
