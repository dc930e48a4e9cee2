import type { Counted } from '#analysis/figures/counting/count-rows.ts'
import { codeNumbers, measuresOf } from '#analysis/measures/measures.ts'

/** L-110, L-116: several schools as one: their sessions and pupils added, nothing averaged. A pupil of two schools counts in each. */
export function sumSchools(schools: readonly Counted[]): Counted {
  const byCode = new Uint32Array(codeNumbers)
  let [pupils, persistent, severe] = [0, 0, 0]
  for (const school of schools) {
    for (let number = 0; number < codeNumbers; number++) byCode[number]! += school.byCode[number]!
    pupils += school.pupils
    persistent += school.persistent
    severe += school.severe
  }
  return { pupils, byCode, measures: measuresOf(byCode), persistent, severe }
}
