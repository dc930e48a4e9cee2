import { codes } from '#law/codes/attendance-codes.ts'
import { isLateNumber } from '#law/measures/absence-measures.ts'

/** How many places a count by code has: one for each byte a strip may hold. Place 0 is no mark. */
export const codeNumbers: number = Math.max(...codes.map(({ number }) => number)) + 1

/** L-060: whole sessions. attended = present + approvedEducationalActivity; absent = authorised + unauthorised; possible = both. */
export interface Measures {
  possible: number
  attended: number
  present: number
  approvedEducationalActivity: number
  absent: number
  authorised: number
  unauthorised: number
  /** L-110: late while the register was open or after; part of present or of unauthorised, not beside them. */
  late: number
}

/** L-060, L-110: the measures of a count by code; `byCode[number]` is how many sessions carry the code of that number. */
export function measuresOf(byCode: ArrayLike<number>): Measures {
  const sum = {
    present: 0,
    'approved-educational-activity': 0,
    authorised: 0,
    unauthorised: 0,
    'not-possible': 0,
    'not-collected': 0,
  }
  let late = 0
  for (const { number, set } of codes) {
    const times = byCode[number] ?? 0
    sum[set] += times
    if (isLateNumber(number)) late += times
  }
  const { present, authorised, unauthorised } = sum
  const approvedEducationalActivity = sum['approved-educational-activity']
  const attended = present + approvedEducationalActivity
  const absent = authorised + unauthorised
  return { possible: attended + absent, attended, present, approvedEducationalActivity, absent, authorised, unauthorised, late }
}

/** L-110: unrounded per cent of the possible sessions; undefined where none was possible. */
export const rateOf = (part: number, { possible }: Pick<Measures, 'possible'>): number | undefined =>
  possible === 0 ? undefined : (100 * part) / possible
