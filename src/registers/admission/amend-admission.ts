import type { No } from '#school/access/recorded.ts'
import { changesBetween, toldDay } from '#school/people/changes.ts'
import { type Day, dayText } from '#time/day.ts'
import type { Spell } from './admission.ts'
import { refusalToDelete } from './leave-roll.ts'

/** A stay as the record of a change keeps it. */
export const toldSpell = (s: Spell) => ({
  startingDay: toldDay(s.startingDay),
  lastDay: toldDay(s.lastDay),
  ground: s.ground,
  boarder: s.boarder,
})

/** Why an entry of the admission register may not be amended so; nothing where it may. */
export function whyNotAmend(born: Day, spells: Spell[], stands: Spell, amended: Spell, today: Day): No | undefined {
  const wrong = (field: string, says: string): No => ({ invalid: [{ field, says }] })
  if (changesBetween(toldSpell(stands), toldSpell(amended)).length === 0)
    return wrong('startingDay', 'Nothing is different from what stands')
  if (amended.startingDay <= born) return wrong('startingDay', 'The starting day is not after the date of birth')
  if ((amended.lastDay === null) !== (amended.ground === null))
    return wrong(amended.lastDay === null ? 'lastDay' : 'ground', 'A last day and a ground go together')
  if (amended.lastDay !== null && amended.lastDay < amended.startingDay)
    return wrong('lastDay', 'The last day is before the starting day')
  const end = amended.lastDay ?? Number.POSITIVE_INFINITY
  const other = spells.find(
    s => s.spell !== stands.spell && s.startingDay <= end && (s.lastDay ?? Number.POSITIVE_INFINITY) >= amended.startingDay,
  )
  if (other) return wrong('startingDay', `This would meet the entry that begins on ${dayText(other.startingDay)}`)
  const ends = amended.lastDay !== null && (amended.lastDay !== stands.lastDay || amended.ground !== stands.ground)
  const lastDay = amended.lastDay === stands.lastDay ? today : (amended.lastDay ?? today)
  const refusal = ends ? refusalToDelete({ born, lastDay, ground: amended.ground!, today }) : undefined
  return refusal && { refused: [refusal] }
}
