import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Why } from './why.tsx'

test('facts, rule and source, in that order', () => {
  expect(renderToString(<Why because="Seen by nobody." says="Ask each day." source="Order 9" standing="unconfirmed" />)).toMatch(
    /Why\?.*Seen by nobody\..*Ask each day\..*Order 9.*guidance, unconfirmed/,
  )
})

test('the source leads to the rule where there is a page of it', () => {
  const html = renderToString(<Why says="Ask each day." source="Order 9" href="/book/9" />)
  expect(html).toContain('<cite><a href="/book/9">Order 9</a></cite>')
})
