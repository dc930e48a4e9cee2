import type { Change } from '#school/people/changes.ts'
import type { Finding } from './reading/finding.ts'

/** What becomes of one row: it comes in as new, changes what stands, says what stands already, or stays out. */
export interface Line {
  row: number
  name: string
  what: 'new' | 'changed' | 'unchanged' | 'left-out'
  changes: Change[]
}

export interface Counts {
  rows: number
  new: number
  changed: number
  unchanged: number
  /** Rows that cannot come in. */
  problems: number
}

/** What an import would do, worked out before anything is written. */
export interface Plan<Write> {
  counts: Counts
  /** The first rows, and every row that changes something, up to what is shown. */
  lines: Line[]
  findings: Finding[]
  findingCounts: { problems: number; notes: number }
  write: Write
}

/** What the person said beside the file. */
export interface ImportChoices {
  /** Rows with problems stay out and the others come in; without it, one problem keeps the whole file out. */
  skipProblems: boolean
  /** Registration groups that are not here are made. */
  makeGroups: boolean
  /** A row that agrees with a pupil here in name and date of birth, and not in number, is that pupil. */
  samePeople: boolean
  /** Roles may be given: the person is entitled to. */
  mayGiveRoles: boolean
}

export const plainChoices: ImportChoices = { skipProblems: false, makeGroups: false, samePeople: false, mayGiveRoles: false }

const linesShown = 50

/** Counts lines and keeps those worth showing: the first fifty, and the first fifty that change something. */
export class Lines {
  readonly kept: Line[] = []
  readonly counts: Counts = { rows: 0, new: 0, changed: 0, unchanged: 0, problems: 0 }
  private changes = 0

  add(line: Line): void {
    this.counts.rows++
    if (line.what !== 'left-out') this.counts[line.what]++
    if (line.changes.length > 0) this.changes++
    if (this.counts.rows <= linesShown || (line.what === 'changed' && this.changes <= linesShown)) this.kept.push(line)
  }
}
