import { codes } from '#law/codes/attendance-codes.ts'
import type { StatisticalSet } from '#law/codes/code.ts'
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

const numbersIn = (set: StatisticalSet): readonly number[] => codes.filter(code => code.set === set).map(({ number }) => number)
const inPresent = numbersIn('present')
const inElsewhere = numbersIn('approved-educational-activity')
const inAuthorised = numbersIn('authorised')
const inUnauthorised = numbersIn('unauthorised')
const inLate = codes.map(({ number }) => number).filter(isLateNumber)

function sumOf(byCode: ArrayLike<number>, numbers: readonly number[]): number {
  let sum = 0
  for (const number of numbers) sum += byCode[number] ?? 0
  return sum
}

/** L-060, L-110: the measures of a count by code; `byCode[number]` is how many sessions carry the code of that number. */
export function measuresOf(byCode: ArrayLike<number>): Measures {
  const present = sumOf(byCode, inPresent)
  const approvedEducationalActivity = sumOf(byCode, inElsewhere)
  const authorised = sumOf(byCode, inAuthorised)
  const unauthorised = sumOf(byCode, inUnauthorised)
  const late = sumOf(byCode, inLate)
  const attended = present + approvedEducationalActivity
  const absent = authorised + unauthorised
  return { possible: attended + absent, attended, present, approvedEducationalActivity, absent, authorised, unauthorised, late }
}

/** L-110: unrounded per cent of the possible sessions; undefined where none was possible. */
export const rateOf = (part: number, { possible }: Pick<Measures, 'possible'>): number | undefined =>
  possible === 0 ? undefined : (100 * part) / possible
