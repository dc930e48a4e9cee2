import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Tag } from './tag.tsx'

test('a tag is a word', () =>
  expect(renderToString(<Tag tone="amber">two due</Tag>)).toBe('<span class="tag amber">two due</span>'))
