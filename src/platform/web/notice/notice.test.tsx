import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Notice, Refused } from './notice.tsx'

test('the kind is said in words, not only in colour', () => {
  expect(renderToString(<Notice kind="caution">Fog.</Notice>)).toContain('role="img" aria-label="Caution"')
})

test('a refusal gives its reason and names the rule', () => {
  const html = renderToString(<Refused because="Entered before." source="Order 4(2)" says="Once in a watch." standing="must" />)
  expect(html).toMatch(/Not recorded\..*Entered before\..*Once in a watch\..*Order 4\(2\)/)
})
