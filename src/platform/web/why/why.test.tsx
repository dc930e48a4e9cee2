import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Why } from './why.tsx'

test('facts, rule and source, in that order', () => {
  expect(renderToString(<Why because="Seen by nobody." says="Ask each day." source="Order 9" standing="unconfirmed" />)).toMatch(
    /Why\?.*Seen by nobody\..*Ask each day\..*Order 9.*guidance, unconfirmed/,
  )
})
