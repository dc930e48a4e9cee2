import { codes } from '#law/codes/attendance-codes.ts'
import type { StatisticalSet } from '#law/codes/code.ts'
import { isLateNumber } from '#law/measures/absence-measures.ts'

/** What is counted of a pupil, in the order in which it stands in a row of sums. Late is part of two others, not beside them. */
export const counted = ['present', 'approvedEducationalActivity', 'authorised', 'unauthorised', 'late'] as const

/** Numbers in a row of sums: one for each that is counted. */
export const rowLength = counted.length

/** Five counts of six bits side by side in one whole number: each holds up to 63. */
export const fieldBits = 6

/** Set in the packed counts of a pair in which a byte is no code and not "no mark" either. */
export const foreign: number = 1 << 31

const fieldOf: Record<StatisticalSet, number | undefined> = {
  present: 0,
  'approved-educational-activity': 1,
  authorised: 2,
  unauthorised: 3,
  'not-possible': undefined,
  'not-collected': undefined,
}
const one = (field: number | undefined): number => (field === undefined ? 0 : 1 << (field * fieldBits))

/** L-060, L-110: what one byte of a strip adds to the packed counts: asked of the law, code by code. Byte 0 is no mark. */
export const byteClasses: Int32Array = new Int32Array(256).fill(foreign)
byteClasses[0] = 0
for (const { number, set } of codes) byteClasses[number] = one(fieldOf[set]) + (isLateNumber(number) ? one(4) : 0)

/** What two bytes add together, by both read as one number: a step of the kernel looks two sessions up at once. */
export const pairClasses: Int32Array = new Int32Array(65_536)
for (let pair = 0; pair < 65_536; pair++) {
  const [first, second] = [byteClasses[pair & 255]!, byteClasses[pair >>> 8]!]
  pairClasses[pair] = first < 0 || second < 0 ? foreign : first + second
}
