import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Select } from './select.tsx'

test('the value is the option selected', () => {
  const html = renderToString(
    <Select
      name="q"
      label="Quay"
      value="s"
      options={[
        { value: 'n', label: 'North' },
        { value: 's', label: 'South' },
      ]}
    />,
  )
  expect(html).toMatch(/<option (selected value="s"|value="s" selected)[^>]*>South/)
  expect(html.match(/ selected/g)).toHaveLength(1)
})
