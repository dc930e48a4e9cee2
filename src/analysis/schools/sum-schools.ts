import type { Counted } from '#analysis/figures/counting/count-rows.ts'
import type { Measures } from '#analysis/measures/measures.ts'

/** L-110, L-116: several schools as one: their sessions and pupils added, nothing averaged. A pupil of two schools counts in each. */
export function sumSchools(schools: readonly Counted[]): Counted {
  const measures: Measures = {
    possible: 0,
    attended: 0,
    present: 0,
    approvedEducationalActivity: 0,
    absent: 0,
    authorised: 0,
    unauthorised: 0,
    late: 0,
  }
  let [pupils, persistent, severe] = [0, 0, 0]
  for (const school of schools) {
    for (const name of Object.keys(measures) as (keyof Measures)[]) measures[name] += school.measures[name]
    pupils += school.pupils
    persistent += school.persistent
    severe += school.severe
  }
  return { pupils, measures, persistent, severe }
}
