import { type Day, isoFromDay } from '#time/day.ts'

export type Value = string | number | boolean | null | Uint8Array

/** Rows for one table of the database, in the order of its columns. */
export interface Table {
  name: string
  columns: readonly string[]
  rows: Iterable<readonly Value[]>
}

const known = new Map<Day, string>()

/** A day as the database reads it; the same few hundred days are asked for a million times. */
export function iso(day: Day): string {
  const text = known.get(day) ?? isoFromDay(day)
  known.set(day, text)
  return text
}

/** A list of numbers as the database reads it. */
export const list = (numbers: readonly number[]): string => `{${numbers.join(',')}}`

/** A table whose rows are written as objects: the names of its columns and their values cannot get out of step. */
export function tableOf<Row extends Record<string, Value>>(name: string, rows: readonly Row[]): Table {
  const columns = Object.keys(rows[0] ?? {})
  return { name, columns, rows: rows.map(row => columns.map(column => row[column] ?? null)) }
}
