import { type Measures, rateOf } from '#analysis/measures/measures.ts'

/** L-110: what is said of one row: whole sessions, then unrounded per cent of the possible ones; null where none was possible. */
export interface Result {
  possible: number
  attended: number
  present: number
  absent: number
  authorised: number
  unauthorised: number
  late: number
  attendanceRate: number | null
  absenceRate: number | null
  authorisedRate: number | null
  unauthorisedRate: number | null
}

/** The columns of a result, in their order. */
export const resultColumns = [
  'possible',
  'attended',
  'present',
  'absent',
  'authorised',
  'unauthorised',
  'late',
  'attendanceRate',
  'absenceRate',
  'authorisedRate',
  'unauthorisedRate',
] as const satisfies readonly (keyof Result)[]

/** L-110: the result of a count. */
export function resultOf(measures: Measures): Result {
  const { possible, attended, present, absent, authorised, unauthorised, late } = measures
  const rate = (part: number) => rateOf(part, measures) ?? null
  return {
    possible,
    attended,
    present,
    absent,
    authorised,
    unauthorised,
    late,
    attendanceRate: rate(attended),
    absenceRate: rate(absent),
    authorisedRate: rate(authorised),
    unauthorisedRate: rate(unauthorised),
  }
}
