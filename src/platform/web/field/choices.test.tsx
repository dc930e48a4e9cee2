import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Checkbox, Choices } from './choices.tsx'

test('the question is the legend, and the first answer bears its id', () => {
  const html = renderToString(
    <Choices
      name="crew"
      label="Crew"
      error="Choose one"
      options={[
        { value: '1', label: 'One' },
        { value: '2', label: 'Two' },
      ]}
    />,
  )
  expect(html).toMatch(/<fieldset[^>]* aria-describedby="crew-error"><legend class="label">Crew<\/legend>/)
  expect(html).toContain('for="crew"')
  expect(html).toContain('id="crew-2"')
})

test('several checkboxes may be ticked', () => {
  const html = renderToString(
    <Choices
      kind="checkboxes"
      name="c"
      label="C"
      value={['a', 'b']}
      options={['a', 'b', 'c'].map(value => ({ value, label: value }))}
    />,
  )
  expect(html.match(/checked/g)).toHaveLength(2)
})

test('a lone checkbox is labelled', () => {
  expect(renderToString(<Checkbox name="agree" label="Agreed" />)).toContain('<label class="tick" for="agree">')
})
