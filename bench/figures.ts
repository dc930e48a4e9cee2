import { cpus, totalmem } from 'node:os'

/** One measured figure, beside what it is to reach and what the machine itself takes for the least of it. */
export interface Figure {
  name: string
  value: number
  unit: 'ms' | 's' | 'bytes' | 'kB' | 'MiB' | 'G/s' | '×'
  /** At most this. Without one the figure is there for comparison. */
  target?: number
  /** At least this, instead. */
  least?: number
  /** The slowest twentieth begins here. */
  late?: number
  /** How many times it was measured; the value is the median. */
  times?: number
  floor?: { name: string; value: number }
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

/** How many times as fast one was as another that took turns with it: turn by turn, so that both had the same disturbance. */
export const timesAsFast = (ours: readonly number[], theirs: readonly number[]): number =>
  median(ours.map((took, turn) => theirs[turn]! / took))

/** A figure of many timings. */
export const timed = (name: string, values: readonly number[], rest: Pick<Figure, 'unit'> & Partial<Figure>): Figure => ({
  name,
  value: median(values),
  late: quantile(values, 0.95),
  times: values.length,
  ...rest,
})

const digits = { ms: 2, s: 3, bytes: 1, kB: 1, MiB: 0, 'G/s': 2, '×': 2 } as const

const targetOf = ({ target, least, unit }: Figure): string =>
  target !== undefined ? `≤ ${target} ${unit}` : least !== undefined ? `≥ ${least} ${unit}` : ''

const reached = ({ value, target, least }: Figure): string =>
  target === undefined && least === undefined
    ? ''
    : value <= (target ?? value) && value >= (least ?? value)
      ? 'reached'
      : 'MISSED'

/** The figures as a table to read. */
export function tableOf(figures: readonly Figure[]): string {
  const written = (value: number | undefined, { unit }: Figure) =>
    value === undefined ? '' : `${value.toFixed(digits[unit])} ${unit}`
  const rows = figures.map(figure => [
    figure.name,
    written(figure.value, figure),
    targetOf(figure),
    reached(figure),
    written(figure.late, figure),
    figure.times === undefined ? '' : String(figure.times),
    figure.floor ? `${(figure.value / figure.floor.value).toFixed(1)} × ${figure.floor.name}` : '',
  ])
  const all = [['', 'median', 'target', '', '95 % within', 'times', 'against the floor'], ...rows]
  const widths = all[0]!.map((_, column) => Math.max(...all.map(row => row[column]!.length)))
  const right = new Set([1, 4, 5])
  const line = (row: string[]) =>
    row
      .map((cell, column) => (right.has(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd()
  return [line(all[0]!), widths.map(width => '─'.repeat(width)).join('  '), ...all.slice(1).map(line)].join('\n')
}

/** What it was measured on. */
export const machine = () => ({
  cores: cpus().length,
  processor: cpus()[0]?.model.trim() ?? '',
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  node: process.versions.node,
  system: `${process.platform} ${process.arch}`,
})
