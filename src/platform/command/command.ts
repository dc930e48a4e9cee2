import type pg from 'pg'
import type { Database } from '#platform/database/database.ts'
import type { By, Recorder } from '#platform/database/record.ts'

/** One --flag of a command: a switch, or one that takes a value. `value` is how help names it. */
export interface Flag {
  says: string
  value?: string
  short?: string
  many?: boolean
}

/** What was typed after the command's name, checked against its flags. */
export interface Given {
  places: string[]
  text(flag: string): string | undefined
  texts(flag: string): string[]
  on(flag: string): boolean
}

/** The records, opened for an administrator at the console. */
export interface OpenRecords {
  db: Database
  recorder: Recorder
  admin: pg.ClientConfig
  place: string
  /** Who the record says it was: the console and the name of the computer's user. */
  by: By
}

/** Where a command works: what it says goes out, what it asks comes in, the records are opened when it wants them. */
export interface Desk {
  now: Date
  say(line?: string): void
  /** One value for a program to read: the whole answer of a command called with --json. */
  give(value: unknown): void
  /** Progress and warnings, kept apart from the answer. */
  note(line: string): void
  /** Asks the person at the terminal; undefined when there is none. */
  ask(question: string, hidden?: boolean): Promise<string | undefined>
  records(): Promise<OpenRecords>
}

/** One command of the program. `run` gives the exit code: 0 unless said. */
export interface Command {
  /** What follows the program's name: `user add`, then places in capitals. */
  usage: string
  says: string
  /** More of what a person ought to know, a paragraph an entry. */
  more?: string[]
  examples: string[]
  flags: Record<string, Flag>
  /** How many words without a flag it takes, least and most. */
  places?: [number, number]
  run(given: Given, desk: Desk): Promise<number | undefined>
}

/** Something the person asked for cannot be done; said in plain words, exit 1, no trace of the program. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo'
}

/** The words typed are not of this command; said with the way to its help, exit 2. */
export class Mistyped extends Error {
  override readonly name = 'Mistyped'
}
