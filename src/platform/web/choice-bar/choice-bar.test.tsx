import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { ChoiceBar } from './choice-bar.tsx'

test('the choices are radio buttons of one name under a legend, so that they work without script', () => {
  const html = renderToString(
    <ChoiceBar
      label="Kittiwake"
      name="k"
      value="out"
      options={[
        { value: 'in', label: 'In' },
        { value: 'out', label: 'Out' },
      ]}
    />,
  )
  expect(html).toContain('<legend class="out-of-sight">Kittiwake</legend>')
  expect(html).toContain('<input type="radio" name="k" value="out" checked')
  expect(html.match(/checked/g)).toHaveLength(1)
})
