import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import type { Cell } from './shapes.ts'
import { spells } from './weeks.ts'
import { YearStrip } from './year-strip.tsx'

const monday = dayOf('2026-11-02')
const week: Cell[] = Array.from({ length: 14 }, (_, index) =>
  index < 10 ? { shape: 'present', href: `/at/${index}`, title: `Session ${index}` } : { shape: 'closed' },
)
const away: Cell[] = Array.from({ length: 14 }, () => ({ shape: 'closed' }))

test('an empty week parts one spell from the next', () => {
  const found = spells([...week, ...week, ...away, ...week], monday)
  expect(found.map(({ first, last, weeks }) => [first - monday, last - monday, weeks.length])).toEqual([
    [0, 11, 2],
    [21, 25, 1],
  ])
})

test('a Saturday is shown where one is used', () => {
  const saturday = week.map((cell, index): Cell => (index === 10 ? { shape: 'present' } : cell))
  expect(spells(week, monday)[0]?.days).toBe(5)
  expect(spells(saturday, monday)[0]?.days).toBe(6)
})

test('a year may begin in mid-week', () => {
  expect(spells(week.slice(4, 10), monday + 2)[0]?.weeks[0]?.cells).toHaveLength(10)
})

test('each cell with an address is a link with a name', () => {
  const html = renderToString(<YearStrip cells={week} from={monday} label="Kittiwake, this year" />)
  expect(html).toContain('<a href="/at/3" title="Session 3">Session 3</a>')
  expect(html).toContain('<h3>2 November to 6 November 2026</h3>')
  expect(html).toContain('aria-label="Kittiwake, this year"')
})
