import { type Day, mondayOf, weekdayOf } from '#time/day.ts'
import type { Cell } from './shapes.ts'

export interface Week {
  monday: Day
  /** In order of time, for the days shown. */
  cells: Cell[]
}

/** Weeks that follow one another without an empty one between. */
export interface Spell {
  first: Day
  last: Day
  /** Five, six or seven: as many days of the week as are ever used. */
  days: number
  weeks: Week[]
}

const empty: Cell = { shape: 'closed' }
const used = ({ shape }: Cell): boolean => shape !== 'closed' && shape !== 'none'

/** Cells by day cut into weeks and spells; weeks with nothing in them are breaks. Pure of any calendar but the week. */
export function spells(cells: readonly Cell[], from: Day): Spell[] {
  const last = from + Math.ceil(cells.length / 2) - 1
  const cellsOf = (day: Day): Cell[] => [cells[(day - from) * 2] ?? empty, cells[(day - from) * 2 + 1] ?? empty]
  let days = 5
  cells.forEach((cell, index) => {
    if (used(cell)) days = Math.max(days, weekdayOf(from + (index >> 1)))
  })
  const found: Spell[] = []
  let open: Spell | undefined
  for (let monday = mondayOf(from); monday <= last; monday += 7) {
    const ofWeek = Array.from({ length: days }, (_, n) => cellsOf(monday + n))
    const usedDays = ofWeek.map(pair => pair.some(used))
    if (!usedDays.includes(true)) {
      open = undefined
      continue
    }
    if (!open) {
      open = { first: monday + usedDays.indexOf(true), last: monday, days, weeks: [] }
      found.push(open)
    }
    open.last = monday + usedDays.lastIndexOf(true)
    open.weeks.push({ monday, cells: ofWeek.flat() })
  }
  return found
}
