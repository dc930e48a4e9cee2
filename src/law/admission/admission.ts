import type { Citation } from '#law/cite.ts'
import type { Day } from '#time/day.ts'

/** One stay of a name in the admission register, from the starting day to the last day, both included. */
export type Spell = { startingDay: Day; lastDay?: Day | null }

/** L-030: from when a name is on roll. */
export const onRollCitation: Citation = {
  rule: 'L-030',
  source: 'SI 2024/208 reg 8(1)',
  says: 'A name is entered on the pupil’s starting day, before or at the first session, whether the pupil comes or not.',
  standing: 'must',
}

/** L-030: whether this stay covers the day. */
export const coversDay = ({ startingDay, lastDay }: Spell, day: Day): boolean =>
  day >= startingDay && (lastDay == null || day <= lastDay)

/** L-009, L-030: whether a name with these stays is in the admission register on a day. */
export const isOnRoll = (spells: readonly Spell[], day: Day): boolean => spells.some(spell => coversDay(spell, day))
