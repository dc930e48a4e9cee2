import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Toolbar } from './toolbar.tsx'

test('the button is there with or without script', () => {
  expect(renderToString(<Toolbar label="Filter">choices</Toolbar>)).toMatch(
    /method="get".*<button class="button" type="submit">Show<\/button>/,
  )
})
