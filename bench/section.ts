import type { Figure } from './figures.ts'

/** What a section of the bench gives: figures for the table, what it has to say beside them, and parts for a program. */
export interface Measured {
  figures: Figure[]
  lines?: string[]
  parts?: Record<string, Record<string, number>>
}

/** Tells how far it is. The figures alone go to the standard output. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`)
