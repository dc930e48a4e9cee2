import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { TextArea } from './text-area.tsx'

test('the text stands inside the tags', () => {
  expect(renderToString(<TextArea name="note" label="Note" value={'fog </textarea>'} />)).toContain(
    '>fog &lt;/textarea></textarea>',
  )
})
