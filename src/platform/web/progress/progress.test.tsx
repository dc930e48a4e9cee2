import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Progress } from './progress.tsx'

test('the bar is named in words', () => {
  expect(renderToString(<Progress value={8} max={30} label="22 minutes left" />)).toMatch(
    /<progress [^>]*aria-label="22 minutes left"/,
  )
})
