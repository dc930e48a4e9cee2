import { draw, row, widthOf } from './draw.ts'
import type { Cell } from './shapes.ts'
import { YearStrip, type YearStripProps } from './year-strip.tsx'

export interface FortnightProps {
  layout?: 'fortnight'
  /** In order of time: a day's morning, then its afternoon, days without either left out. */
  cells: readonly Cell[]
  /** The same in words; begin with the span: `Last two weeks: ${sayStrip(cells)}`. */
  label: string
  /** How many days of a week are shown; five unless said. */
  week?: number
  /** Opens the whole. */
  href?: string
}

export type StripProps = FortnightProps | YearStripProps

/** The signature of the house: who was where, in shapes, morning above afternoon, a gap between weeks. */
export function Strip(props: StripProps) {
  if (props.layout === 'year') return <YearStrip {...props} />
  const { cells, label, week = 5, href } = props
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
