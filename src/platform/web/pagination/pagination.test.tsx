import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Pagination } from './pagination.tsx'

const pages = (page: number, of: number) =>
  renderToString(<Pagination page={page} pages={of} label="boats" hrefOf={n => `?page=${n}`} />)

test('the first, the last and the neighbours are shown', () => {
  expect([...pages(4, 23).matchAll(/aria-label="Page (\d+)"/g)].map(found => found[1])).toEqual(['1', '3', '4', '5', '23'])
})

test('a list that fits needs no pages', () => expect(pages(1, 1)).toBe(''))

test('the page one is on is marked', () => expect(pages(2, 3)).toMatch(/aria-label="Page 2" aria-current="page"/))
