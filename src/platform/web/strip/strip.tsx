import { draw, row, widthOf } from './draw.ts'
import type { Cell } from './shapes.ts'

export interface StripProps {
  /** In order of time: a day's morning, then its afternoon, days without either left out. */
  cells: readonly Cell[]
  /** The same in words; begin with the span: `Last two weeks: ${sayStrip(cells)}`. */
  label: string
  /** How many days of a week are shown; five unless said. */
  week?: number
  /** Opens the whole. */
  href?: string
}

/** The signature of the house: who was where, in shapes, morning above afternoon, a gap between weeks. */
export function Strip({ cells, label, week = 5, href }: StripProps) {
  const picture = (
    <svg
      class="strip"
      viewBox={`0 0 ${widthOf(Math.ceil(cells.length / 2), week)} ${2 * row}`}
      role="img"
      aria-label={label}
      dangerouslySetInnerHTML={{ __html: draw(cells, week) }}
    />
  )
  return href ? (
    <a class="strip-link" href={href}>
      {picture}
    </a>
  ) : (
    picture
  )
}
