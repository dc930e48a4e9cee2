import { isPersistent, isSevere } from '#law/measures/persistent-absence.ts'
import { rowLength } from './class-table.ts'
import type { Measures } from './measures.ts'

/** What was counted of some pupils: each has a row of sums, in the order of `pupils`. */
export interface PupilTotals {
  pupils: readonly number[]
  sums: Int32Array
}

/** L-110 to L-112: the measures of several pupils together, and how many of them were persistently and severely absent. */
export interface GroupMeasures extends Measures {
  /** L-116: pupils with a possible session. The others are in no figure. */
  pupils: number
  persistent: number
  severe: number
}

/** L-110: the measures of the pupil at a place. */
export function measuresAt({ sums }: Pick<PupilTotals, 'sums'>, place: number): Measures {
  const row = place * rowLength
  const [present, approvedEducationalActivity] = [sums[row]!, sums[row + 1]!]
  const [authorised, unauthorised, late] = [sums[row + 2]!, sums[row + 3]!, sums[row + 4]!]
  const attended = present + approvedEducationalActivity
  const absent = authorised + unauthorised
  return { possible: attended + absent, attended, present, approvedEducationalActivity, absent, authorised, unauthorised, late }
}

/** L-110 to L-112: the pupils from one place up to another as one group: sums first, each pupil's limit by their own sessions. */
export function groupOf({ sums }: Pick<PupilTotals, 'sums'>, first = 0, after: number = sums.length / rowLength): GroupMeasures {
  const group = { pupils: 0, persistent: 0, severe: 0 }
  let [present, elsewhere, authorised, unauthorised, late] = [0, 0, 0, 0, 0]
  for (let row = first * rowLength; row < after * rowLength; row += rowLength) {
    const absent = sums[row + 2]! + sums[row + 3]!
    const possible = sums[row]! + sums[row + 1]! + absent
    present += sums[row]!
    elsewhere += sums[row + 1]!
    authorised += sums[row + 2]!
    unauthorised += sums[row + 3]!
    late += sums[row + 4]!
    if (possible > 0) group.pupils++
    if (isPersistent(absent, possible)) group.persistent++
    if (isSevere(absent, possible)) group.severe++
  }
  const [attended, absent] = [present + elsewhere, authorised + unauthorised]
  const possible = attended + absent
  return { ...group, possible, attended, present, approvedEducationalActivity: elsewhere, absent, authorised, unauthorised, late }
}
