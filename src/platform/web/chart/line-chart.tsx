import type { ComponentChildren } from 'preact'
import { labelsShown, scaleOf } from './scale.ts'

export interface ChartPoint {
  value: number
  /** The value as it is said: '93.8 %'. */
  shown: string
  /** A few letters under the chart, where there is room: '2 Nov'. */
  label: string
  /** The whole of it, for pointing at: 'Week of 2 November: 93.8 %'. */
  says: string
  /** Something lies between this point and the one before: the line has a gap. */
  apart?: boolean
  href?: string
}

export interface LineChartProps {
  title: ComponentChildren
  /** How to read it, in a few words. */
  note?: ComponentChildren
  points: readonly ChartPoint[]
  /** After each number of the scale: '%'. */
  unit: string
  /** No value can be higher. */
  most?: number
  /** A quiet line across: what all of it comes to. */
  across?: number
  /** The same in figures: for those who hear the page, print it, or want the numbers. */
  table: ComponentChildren
}

const height = 280
const above = 26
const below = 28
const [left, right] = [2, 97]
const gap = 0.9

/** Values in time as a line, beginning at a round number; the newest and the lowest are named, and the table is a touch away. */
export function LineChart({ title, note, points, unit, most, across, table }: LineChartProps) {
  const scale = scaleOf([...points.map(({ value }) => value), ...(across === undefined ? [] : [across])], { most })
  const y = (value: number) => round(above + ((scale.most - value) / (scale.most - scale.least)) * (height - above - below))
  const places = placesOf(points)
  const x = (index: number) => `${round(places[index] ?? left)}%`
  const wide = labelsShown(points.length, 13)
  const narrow = labelsShown(points.length, 5)
  const last = points.length - 1
  const lowest = points.reduce((low, { value }, i) => (value < points[low]!.value ? i : low), 0)
  const named = new Set(Math.abs(last - lowest) * (90 / Math.max(1, last)) > 12 ? [last, lowest] : [last])
  return (
    <figure class="chart">
      <figcaption>
        <b>{title}</b>
        {note && <span class="quiet"> {note}</span>}
      </figcaption>
      <svg class="line-chart" width="100%" height={height} aria-hidden="true" focusable="false">
        {scale.lines.map(line => (
          <g key={line}>
            <line class="grid" x1="0" x2="100%" y1={y(line)} y2={y(line)} />
            <text class="on-grid" x="-10" y={y(line) + 4} text-anchor="end">
              {`${line}\u00a0${unit}`}
            </text>
          </g>
        ))}
        {across !== undefined && <line class="across" x1="0" x2="100%" y1={y(across)} y2={y(across)} />}
        {points.map(({ value, apart, label }, i) =>
          i === 0 || apart ? null : (
            <line key={label + i} class="line" x1={x(i - 1)} y1={y(points[i - 1]!.value)} x2={x(i)} y2={y(value)} />
          ),
        )}
        {points.map((point, i) => (
          <Point
            key={point.says}
            point={point}
            x={x(i)}
            y={y(point.value)}
            named={named.has(i)}
            under={i === lowest && i !== last}
            anchor={(places[i] ?? 0) > 92 ? 'end' : (places[i] ?? 0) < 8 ? 'start' : 'middle'}
            newest={i === last}
          />
        ))}
        {points.map(({ label, says }, i) =>
          wide.has(i) || narrow.has(i) ? (
            <text
              key={says}
              class={narrow.has(i) ? (wide.has(i) ? 'label' : 'label when-narrow') : 'label when-wide'}
              x={x(i)}
              y={height - 8}
              text-anchor="middle"
            >
              {label}
            </text>
          ) : null,
        )}
      </svg>
      <details class="chart-table">
        <summary>As a table</summary>
        {table}
      </details>
    </figure>
  )
}

interface PointProps {
  point: ChartPoint
  x: string
  y: number
  named: boolean
  under: boolean
  newest: boolean
  anchor: 'start' | 'middle' | 'end'
}

/** A dot that says its value when pointed at, and opens. By keyboard the same is reached through the table. */
function Point({ point: { shown, says, href }, x, y, named, under, newest, anchor }: PointProps) {
  const drawn = (
    <>
      <title>{says}</title>
      <circle class="reach" cx={x} cy={y} r="14" />
      <circle class={newest ? 'dot newest' : 'dot'} cx={x} cy={y} r={newest ? 4.5 : 3} />
      <text class={named ? 'value' : 'value when-pointed'} x={x} y={under ? y + 20 : y - 11} text-anchor={anchor}>
        {shown}
      </text>
    </>
  )
  return href ? (
    <a href={href} tabindex={-1}>
      {drawn}
    </a>
  ) : (
    <g>{drawn}</g>
  )
}

/** Where each point stands across, in per cent: evenly, with a little more where something lies between. */
function placesOf(points: readonly ChartPoint[]): number[] {
  let at = 0
  const steps = points.map(({ apart }, i) => {
    if (i > 0) at += apart ? 1 + gap : 1
    return at
  })
  if (at === 0) return points.map(() => (left + right) / 2)
  return steps.map(step => left + (step / at) * (right - left))
}

const round = (value: number): number => Math.round(value * 100) / 100
