import type { Cell, Shape } from './shapes.ts'

/** Sizes in the strip's own units: a column 18 wide of which 13 are drawn, a row 13 high, and the gap between weeks. */
export const column = 18
export const row = 13
const weekGap = 8
const drawn = 13

/** One letter a path: its class in strip.css. */
const pathOf: Partial<Record<Shape, string>> = {
  present: 'p',
  late: 'l',
  activity: 'v',
  authorised: 'a',
  unauthorised: 'u',
  unexplained: 'x',
  'not-possible': 'o',
}

const figureAt: Record<string, (x: number, y: number) => string> = {
  l: (x, y) => `M${x + 6.5} ${y + 6}v-5.5`,
  v: (x, y) => `M${x + 3} ${y + 6}a3 3 0 1 0 7 0 3 3 0 1 0-7 0`,
  a: (x, y) => `M${x + 1} ${y + 1.5}h11v9h-11z`,
  u: (x, y) => `M${x + 1} ${y + 1.5}h11v9h-11z`,
  x: (x, y) => `M${x + 1} ${y + 1.5}h11v9h-11z`,
  o: (x, y) => `M${x + 6.5} ${y + 6}h0`,
}

/** Where a column begins, with a gap after each week of so many days. */
export const columnAt = (day: number, week: number): number => day * column + Math.floor(day / week) * weekGap + 1

export const widthOf = (days: number, week: number): number => (days === 0 ? 0 : columnAt(days - 1, week) + column - 4)

/** The drawing of cells in order of time, morning above afternoon, as a few paths: neighbours that are present share one dashed stroke. */
export function draw(cells: readonly Cell[], week: number, height = row): string {
  const paths: Record<string, string> = {}
  for (const half of [0, 1]) {
    const y = half * height + (height - row) / 2
    let from = -1
    let to = 0
    for (let at = half, day = 0; at < cells.length + 2; at += 2, day++) {
      const shape = cells[at]?.shape
      const line = shape === 'present' || shape === 'late'
      const x = columnAt(day, week)
      if (from >= 0 && (!line || day % week === 0)) {
        paths.p = `${paths.p ?? ''}M${from} ${y + 6}h${to - from}`
        from = -1
      }
      if (line) {
        if (from < 0) from = x
        to = x + drawn
      }
      const name = shape && pathOf[shape]
      const figure = name && figureAt[name]
      if (figure) paths[name] = (paths[name] ?? '') + figure(x, y)
    }
  }
  let html = ''
  for (const name in paths) html += `<path class="${name}" d="${paths[name]}"/>`
  return html
}
