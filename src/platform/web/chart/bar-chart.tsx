import type { ComponentChildren } from 'preact'
import { labelsShown, scaleOf } from './scale.ts'

/** Two numbers side by side, at one place of a row of them. */
export interface BarPair {
  first: number
  second: number
  /** A few letters under the chart, where there is room: '2 Nov'. */
  label: string
  /** The whole of it, for pointing at. */
  says: string
}

export interface BarChartProps {
  title: ComponentChildren
  /** What the hollow bars and the solid ones are. */
  first: string
  second: string
  pairs: readonly BarPair[]
  /** After each number of the scale: 'h'. */
  unit?: string
  /** The same in figures: for those who hear the page, print it, or want the numbers. */
  table: ComponentChildren
}

const height = 260
const above = 12
const below = 28
const gap = 0.28

/** Pairs of numbers in a row, from nothing upward: the first of each hollow, the second solid, so that they differ in grey too. */
export function BarChart({ title, first, second, pairs, unit, table }: BarChartProps) {
  const scale = scaleOf([0, ...pairs.flatMap(pair => [pair.first, pair.second])])
  const y = (value: number) => round(above + (1 - value / scale.most) * (height - above - below))
  const slot = 100 / Math.max(1, pairs.length)
  const width = (slot * (1 - gap)) / 2
  const x = (index: number, half: 0 | 1) => round(index * slot + (slot * gap) / 2 + half * width)
  const wide = labelsShown(pairs.length, 13)
  const narrow = labelsShown(pairs.length, 4)
  return (
    <figure class="chart">
      <figcaption>
        <b>{title}</b>
        <Swatch kind="first" says={first} />
        <Swatch kind="second" says={second} />
      </figcaption>
      <svg class="bar-chart" width="100%" height={height} aria-hidden="true" focusable="false">
        {scale.lines.map(line => (
          <g key={line}>
            <line class="grid" x1="0" x2="100%" y1={y(line)} y2={y(line)} />
            <text class="on-grid" x="-10" y={y(line) + 4} text-anchor="end">
              {unit ? `${line}\u00a0${unit}` : line}
            </text>
          </g>
        ))}
        {pairs.map((pair, index) => (
          <g key={pair.says}>
            <title>{pair.says}</title>
            <rect class="reach" x={`${round(index * slot)}%`} y="0" width={`${round(slot)}%`} height={height - below} />
            <rect
              class="first"
              x={`${x(index, 0)}%`}
              y={y(pair.first)}
              width={`${round(width)}%`}
              height={y(0) - y(pair.first)}
            />
            <rect
              class="second"
              x={`${x(index, 1)}%`}
              y={y(pair.second)}
              width={`${round(width)}%`}
              height={y(0) - y(pair.second)}
            />
          </g>
        ))}
        {pairs.map(({ label, says }, index) =>
          wide.has(index) || narrow.has(index) ? (
            <text
              key={says}
              class={narrow.has(index) ? (wide.has(index) ? 'label' : 'label when-narrow') : 'label when-wide'}
              x={`${round((index + 0.5) * slot)}%`}
              y={height - 8}
              text-anchor={(index + 0.5) * slot > 95 ? 'end' : 'middle'}
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

const Swatch = ({ kind, says }: { kind: 'first' | 'second'; says: string }) => (
  <span class="bar-key">
    <svg class="bar-chart" width="14" height="14" aria-hidden="true" focusable="false">
      <rect class={kind} x="1" y="1" width="12" height="12" />
    </svg>
    {says}
  </span>
)

const round = (value: number): number => Math.round(value * 100) / 100
