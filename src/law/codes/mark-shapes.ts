import type { Day } from '#time/day.ts'
import { codeOfNumber, codeOn } from './attendance-codes.ts'
import type { Code, StatisticalSet } from './code.ts'

/** How a mark is drawn: one shape for each thing a reader has to tell apart, before any colour. */
export type MarkShape =
  | 'present'
  | 'late'
  | 'activity'
  | 'authorised'
  | 'unauthorised'
  | 'unexplained'
  | 'not-possible'
  | 'closed'

const shapeOfSet: Record<StatisticalSet, MarkShape> = {
  present: 'present',
  'approved-educational-activity': 'activity',
  authorised: 'authorised',
  unauthorised: 'unauthorised',
  'not-possible': 'not-possible',
  'not-collected': 'closed',
}

const shape = ({ part, set }: Code): MarkShape => {
  if (part === 'late') return 'late'
  if (part === 'unexplained') return 'unexplained'
  return shapeOfSet[set]
}

/** L-060: the shape of a mark; undefined where the letter was no code that day. */
export const shapeOf = (code: string, day: Day): MarkShape | undefined => {
  const found = codeOn(code, day)
  return found && shape(found)
}

/** L-060: the shape of a byte of a strip; undefined where there is no mark. */
export const shapeOfNumber = (number: number): MarkShape | undefined => {
  const found = codeOfNumber(number)
  return found && shape(found)
}
