import type { Day } from '#time/day.ts'

/** One stay of a name in the admission register, in the version that stands. */
export interface Spell {
  spell: number
  version: number
  startingDay: Day
  lastDay: Day | null
  ground: string | null
  boarder: boolean
}

/** How a pupil stands to the register on a day. */
export type Standing = 'on-roll' | 'leaver' | 'not-started'

/** On roll on the day, gone by then, or not there yet. */
export function standingOn(spells: readonly Spell[], day: Day): Standing {
  if (spells.some(s => s.startingDay <= day && (s.lastDay === null || s.lastDay >= day))) return 'on-roll'
  return spells.length > 0 && spells.every(s => s.startingDay <= day) ? 'leaver' : 'not-started'
}

/** A stay of the past or to come that a new one would meet; two at once would put a name in the register twice. */
export const spellInTheWay = (spells: readonly Spell[], startingDay: Day): Spell | undefined =>
  spells.find(s => s.lastDay === null || s.lastDay >= startingDay)
