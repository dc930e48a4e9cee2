import { type Day, isoFromDay } from '#time/day.ts'

/** A particular as the record keeps it: text, a number, yes or no, or nothing. Days are written YYYY-MM-DD. */
export type Told = string | number | boolean | null

/** L-021: the original and the amended entry, field by field. Reason, date, name and position stand beside it in the happening. */
export interface Change {
  field: string
  original: Told
  amended: Told
}

/** The fields in which two versions of one thing differ. */
export function changesBetween(original: Record<string, Told>, amended: Record<string, Told>): Change[] {
  return Object.keys(amended)
    .filter(field => (original[field] ?? null) !== (amended[field] ?? null))
    .map(field => ({ field, original: original[field] ?? null, amended: amended[field] ?? null }))
}

/** A day as the record keeps it. */
export const toldDay = (day: Day | null | undefined): string | null =>
  day === null || day === undefined ? null : isoFromDay(day)
