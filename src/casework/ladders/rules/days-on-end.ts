import type { PupilDay } from '#casework/ladders/facts/pupil-day.ts'
import { type Day, dayText } from '#time/day.ts'

/** How many school days on end something was so, and since when. */
export interface Spell {
  length: number
  since: Day
  last: Day
}

const nothing: Spell = { length: 0, since: 0, last: 0 }

/** Counts school days on end, anew where that is said. Days without a session for the pupil are passed over: they neither count nor break. */
export function countOnEnd(): (today: PupilDay, so: boolean, anew?: boolean) => Spell {
  let spell = nothing
  return (today, so, anew) => {
    if (!so && today.possible === 0) return nothing
    if (!so) spell = nothing
    else if (spell.length === 0 || anew) spell = { length: 1, since: today.day, last: today.day }
    else spell = { length: spell.length + 1, since: spell.since, last: today.day }
    return spell
  }
}

/** Counts school days on end of absence without a reason. The count begins anew once the reason of the day before was known, or the family reached. */
export function countUnexplained(reached?: ReadonlySet<Day>): (today: PupilDay) => Spell {
  const count = countOnEnd()
  let known: Day | null = null
  let last = 0
  return today => {
    if (today.unexplained === 0) return count(today, false)
    const spell = count(today, true, (known !== null && known <= today.day) || isReachedIn(reached, last, today.day))
    known = today.known
    last = today.day
    return spell
  }
}

const isReachedIn = (reached: ReadonlySet<Day> | undefined, from: Day, before: Day): boolean => {
  for (const day of reached ?? []) if (day >= from && day < before) return true
  return false
}

/** 'for 3 school days, since 3 November 2026' */
export const spellText = ({ length, since }: Spell): string =>
  length === 1 ? `on ${dayText(since)}` : `for ${length} school days, since ${dayText(since)}`
