import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { ListCard, ListItem } from './list-card.tsx'

test('what to do comes before why, and why before what can be pressed', () => {
  const html = renderToString(
    <ListCard>
      <ListItem title="Call" when="now" urgent actions={<button type="button">Record</button>}>
        No news.
      </ListItem>
    </ListCard>,
  )
  expect(html).toMatch(/Call.*No news.*<b class="urgent">now<\/b>.*Record/)
})
