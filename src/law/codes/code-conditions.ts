import { inForce } from '#law/dated.ts'
import type { Day } from '#time/day.ts'
import { codeOn } from './attendance-codes.ts'
import { type Condition, codeConditions } from './code-conditions-table.ts'

/**
 * L-060, L-061, L-175: what must be true before a code is used on a day, as a list to go through, and who confirms each point.
 * Undefined where the letter was no code that day.
 */
export const conditionsOf = (code: string, day: Day): readonly Condition[] | undefined =>
  codeOn(code, day) && inForce(codeConditions[code]!, day)!.conditions

/** L-060: what a person has to confirm before a code is used; the rest follows from what is recorded. */
export const forAPersonToConfirm = (code: string, day: Day): readonly Condition[] =>
  conditionsOf(code, day)?.filter(({ confirmedBy }) => confirmedBy === 'person') ?? []
