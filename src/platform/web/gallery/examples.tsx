import type { ComponentChildren } from 'preact'
import type { Cell, Shape } from '#platform/web/strip/shapes.ts'

/** One part as shown in the gallery. */
export interface Example {
  name: string
  shows: ComponentChildren
}

const turns: Shape[] = [
  'present',
  'present',
  'present',
  'present',
  'present',
  'present',
  'late',
  'present',
  'activity',
  'authorised',
  'present',
  'unauthorised',
  'present',
  'unexplained',
  'present',
  'not-possible',
]

/** Cells that look lived in, the same at every build: the seed decides. */
export function someCells(count: number, seed: number, calm = 5): Cell[] {
  let state = seed * 7919 + 17
  const next = () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
  return Array.from({ length: count }, () => ({
    shape: next() * 10 < calm ? 'present' : (turns[Math.floor(next() * turns.length)] ?? 'present'),
  }))
}

/** A year of two watches a day from 1 August, with closed weekends and breaks. */
export function someYear(from: number, seed: number): Cell[] {
  const cells = someCells(365 * 2, seed, 8)
  const closed = (day: number) => {
    const weekday = ((((from + day + 3) % 7) + 7) % 7) + 1
    return (
      weekday > 5 ||
      day < 32 ||
      (day > 84 && day < 91) ||
      (day > 139 && day < 156) ||
      (day > 195 && day < 203) ||
      (day > 237 && day < 254) ||
      (day > 300 && day < 307) ||
      day > 354
    )
  }
  return cells.map((cell, index) => {
    const day = index >> 1
    if (closed(day)) return { shape: 'closed' }
    const said = `Day ${day + 1}, ${index % 2 === 0 ? 'morning' : 'afternoon'}: ${cell.shape}`
    return { ...cell, title: said, href: `/gallery?cell=${index}` }
  })
}
