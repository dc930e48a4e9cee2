/** How one cell is drawn: shape before colour, so that it reads in grey and on paper. `closed` and `none` draw nothing. */
export type Shape =
  | 'present'
  | 'late'
  | 'activity'
  | 'authorised'
  | 'unauthorised'
  | 'unexplained'
  | 'not-possible'
  | 'closed'
  | 'none'

export interface Cell {
  shape: Shape
  /** When and what, for pointing and for hearing: "Mon 2 Nov, morning: illness". Used by the year. */
  title?: string
  /** Where it opens. Used by the year. */
  href?: string
}

export const shapeWords: Record<Shape, string> = {
  present: 'present',
  late: 'late',
  activity: 'at an approved activity',
  authorised: 'absent with leave',
  unauthorised: 'absent without leave',
  unexplained: 'absent, no reason yet',
  'not-possible': 'not expected',
  closed: 'closed',
  none: 'nothing recorded',
}

/** What a strip shows, in words: "17 present, 2 late, 1 absent, no reason yet" in a fixed order. Closed and empty cells are left out. */
export function sayStrip(cells: readonly Cell[], words: Partial<Record<Shape, string>> = {}): string {
  const counts = new Map<Shape, number>()
  for (const { shape } of cells) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  const said = (Object.keys(shapeWords) as Shape[])
    .filter(shape => shape !== 'closed' && shape !== 'none' && counts.has(shape))
    .map(shape => `${counts.get(shape)} ${words[shape] ?? shapeWords[shape]}`)
  return said.length > 0 ? said.join('; ') : 'nothing recorded'
}
