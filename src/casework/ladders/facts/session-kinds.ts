import { codes } from '#law/codes/attendance-codes.ts'
import type { CodePart } from '#law/codes/code.ts'

/** What a session is to the rules of a policy, as bits of a number. */
export const is = {
  possible: 1,
  attended: 2,
  unauthorised: 4,
  ill: 8,
  appointment: 16,
  late: 32,
  afterClose: 64,
  unexplained: 128,
  holiday: 256,
  partTime: 512,
} as const

const ofPart: Partial<Record<CodePart, number>> = {
  ill: is.ill,
  appointment: is.appointment,
  late: is.late,
  'after-close': is.afterClose,
  unexplained: is.unexplained,
  'holiday-without-leave': is.holiday,
  'part-time': is.partTime,
}

/** L-060: what each byte of a strip is, asked of the law code by code. 0 is no mark, and nothing. */
export const sessionKinds: Int32Array = new Int32Array(256)
for (const { number, set, part } of codes) {
  const attended = set === 'present' || set === 'approved-educational-activity'
  const possible = attended || set === 'authorised' || set === 'unauthorised'
  sessionKinds[number] =
    (possible ? is.possible : 0) |
    (attended ? is.attended : 0) |
    (set === 'unauthorised' ? is.unauthorised : 0) |
    (part ? (ofPart[part] ?? 0) : 0)
}
