import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { draw } from './draw.ts'
import { Legend } from './legend.tsx'
import { type Cell, type Shape, sayStrip } from './shapes.ts'
import { Strip } from './strip.tsx'

const cells = (...shapes: Shape[]): Cell[] => shapes.map(shape => ({ shape }))
const calm = Array.from({ length: 20 }, (): Cell => ({ shape: 'present' }))

test('a week of present is one stroke a row, with a gap before the next week', () => {
  expect(draw(calm, 5)).toBe('<path class="p" d="M1 6h85M99 6h85M1 19h85M99 19h85"/>')
})

test('morning stands above afternoon', () => {
  expect(draw(cells('unauthorised', 'closed'), 5)).toContain('M2 1.5h11')
  expect(draw(cells('closed', 'unauthorised'), 5)).toContain('M2 14.5h11')
})

test('late is a line with a tick', () => {
  expect(draw(cells('late'), 5)).toBe('<path class="l" d="M7.5 6v-5.5"/><path class="p" d="M1 6h13"/>')
})

test('each shape has a drawing of its own, and closed has none', () => {
  const drawn = (['activity', 'authorised', 'unauthorised', 'unexplained', 'not-possible'] as const).map(shape =>
    draw(cells(shape), 5),
  )
  expect(new Set(drawn).size).toBe(5)
  expect(draw(cells('closed', 'none'), 5)).toBe('')
})

test('thirty strips of two weeks stay under 12 kB', () => {
  const lived = calm.map(
    (cell, index): Cell => (index % 7 === 3 ? { shape: 'authorised' } : index === 12 ? { shape: 'late' } : cell),
  )
  const html = renderToString(<Strip cells={lived} label={`Last two weeks: ${sayStrip(lived)}`} />)
  expect(html.length * 30).toBeLessThan(12_000)
})

test('a strip can be heard', () => {
  expect(sayStrip(cells('present', 'late', 'present', 'unexplained', 'closed'))).toBe(
    '2 present; 1 late; 1 absent, no reason yet',
  )
  expect(renderToString(<Strip cells={calm} label="Two weeks: 20 present" />)).toContain(
    'role="img" aria-label="Two weeks: 20 present"',
  )
})

test('the legend shows what it names', () => {
  expect(renderToString(<Legend shapes={['late']} words={{ late: 'late, before the close' }} />)).toMatch(
    /class="l".*late, before the close/,
  )
})
