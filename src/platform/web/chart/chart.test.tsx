import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { BarChart } from './bar-chart.tsx'
import { BarOf } from './bar-of.tsx'
import { LineChart } from './line-chart.tsx'
import { labelsShown, scaleOf } from './scale.ts'

const point = (value: number, i: number, more = {}) => ({
  value,
  shown: `${value} %`,
  label: `w${i}`,
  says: `Week ${i}: ${value} %`,
  ...more,
})
const chart = (values: number[], more = {}) =>
  renderToString(
    <LineChart
      title="By week"
      unit="%"
      most={100}
      points={values.map((value, i) => point(value, i, i === 2 ? more : {}))}
      table={<p>the table</p>}
    />,
  )

test.each([
  [[93.5, 95.4], {}, 93, 96, [93, 94, 95, 96]],
  [[94.4, 94.4], {}, 94, 95, [94, 95]],
  [[88, 99.5], { most: 100 }, 85, 100, [85, 90, 95, 100]],
  [[100, 100], { most: 100 }, 99, 100, [99, 100]],
  [[0, 40], {}, 0, 40, [0, 20, 40]],
])('%o lies between round numbers', (values, options, least, most, lines) => {
  expect(scaleOf(values, options)).toEqual({ least, most, lines })
})

test('the newest label is always shown, and no more than there is room for', () => {
  expect([...labelsShown(11, 5)]).toEqual([1, 4, 7, 10])
  expect([...labelsShown(3, 5)]).toEqual([0, 1, 2])
})

test('a chart brings its table, and hides its picture from those who hear the page', () => {
  const html = chart([94, 95, 93, 96])
  expect(html).toContain('<summary>As a table</summary><p>the table</p>')
  expect(html).toContain('aria-hidden="true"')
  expect(html).toContain('<title>Week 1: 95 %</title>')
})

test('the line has a gap where something lies between', () => {
  const lines = (html: string) => html.match(/class="line"/g)?.length
  expect(lines(chart([94, 95, 93, 96]))).toBe(3)
  expect(lines(chart([94, 95, 93, 96], { apart: true }))).toBe(2)
})

test('a point that opens is a link that the keyboard passes over: the table has it too', () =>
  expect(chart([94, 95, 93], { href: '/there' })).toContain('<a href="/there" tabindex="-1">'))

test('values that are all alike are drawn', () => expect(chart([100, 100, 100])).not.toContain('NaN'))

test('a bar is as long as its share, and never longer than its place', () => {
  expect(renderToString(<BarOf share={0.375} />)).toContain('width="37.5%"')
  expect(renderToString(<BarOf share={3} tone="signal" />)).toContain('class="bar-of signal"')
  expect(renderToString(<BarOf share={3} />)).not.toContain('300%')
})

test('pairs of bars stand on nothing, say what they are, and bring their table', () => {
  const html = renderToString(
    <BarChart
      title="Boats by week"
      first="Last year"
      second="This year"
      unit="h"
      pairs={[
        { first: 0, second: 4, label: '2 Nov', says: 'Week of 2 November: 0 and 4' },
        { first: 10, second: 2, label: '9 Nov', says: 'Week of 9 November: 10 and 2' },
      ]}
      table={<p>the table</p>}
    />,
  )
  expect(html).toContain('<summary>As a table</summary><p>the table</p>')
  expect(html).toContain('<title>Week of 2 November: 0 and 4</title>')
  expect(html.match(/class="first"/g)).toHaveLength(3)
  expect(html).toContain('Last year')
  // The highest of all reaches the top of the scale; nothing has no height.
  expect(html).toMatch(/class="first"[^>]*height="0"/)
  expect(html).toMatch(/class="first"[^>]*height="220"/)
  expect(html).toContain('0\u00a0h')
})

test('a row of nothing is drawn', () =>
  expect(
    renderToString(
      <BarChart title="None" first="a" second="b" pairs={[{ first: 0, second: 0, label: '', says: 'none' }]} table="" />,
    ),
  ).not.toContain('NaN'))
