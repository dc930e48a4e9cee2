import type { Spell } from '#registers/admission/admission.ts'
import type { Day } from '#time/day.ts'

/** A pupil as the attendance record needs them. */
export interface PupilOnRecord {
  id: number
  surname: string
  forename: string
  knownAs: string
  born: Day
  yearGroup: number
  /** The registration group of today, where there is one. */
  group: string | null
  spells: Spell[]
}

/** L-026, L-006: whether the pupil is in the admission register on a day, and whether as a boarder. */
export function placeOn(spells: readonly Spell[], day: Day): { onRoll: boolean; boarder: boolean } {
  const spell = spells.find(s => s.startingDay <= day && (s.lastDay === null || s.lastDay >= day))
  return { onRoll: spell !== undefined, boarder: spell?.boarder ?? false }
}
