import type { FieldProblem } from '#platform/http/outcome.ts'
import { pupilName } from '#school/people/pupil.ts'
import { type Day, dayText } from '#time/day.ts'
import { type Group, groupKinds } from './group.ts'

interface Place {
  pupil: number
  surname: string
  forename: string
  knownAs: string
  group: number
  groupName: string
  from: Day
  until: Day | null
}

/** Whether pupils may be put in a group for these days: nobody is in it already, or in two registration groups at once. */
export function whyNotJoin(
  group: Group,
  places: readonly Place[],
  ask: { from: Day; until: Day | null; move: boolean },
): FieldProblem | undefined {
  const { from, until, move } = ask
  if (until !== null && until < from) return { field: 'until', says: 'The last day is before the first' }
  if (group.from !== null && from < group.from) return { field: 'from', says: `The group begins on ${dayText(group.from)}` }
  if (group.until !== null && from > group.until) return { field: 'from', says: `The group ended on ${dayText(group.until)}` }
  const here = places.find(p => p.group === group.id && (!move || p.from <= from))
  if (here) return { field: 'pupils', says: `${pupilName(here)} is in ${group.name} already, from ${dayText(here.from)}` }
  if (move || !groupKinds[group.kind].oneAtATime) return undefined
  const other = places.find(p => p.group !== group.id)
  return (
    other && {
      field: 'pupils',
      says: `${pupilName(other)} is in ${other.groupName} then: a pupil is in one registration group at a time. Tick “move” to end that the day before`,
    }
  )
}
