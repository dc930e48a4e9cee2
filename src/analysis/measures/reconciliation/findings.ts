import { areaOf, type PublishedRow } from './published-table.ts'

/** Why a published number may differ from our count, though neither is wrong. */
export const causes = {
  'no-column':
    'Sessions with a code of earlier years (F, a long family holiday) are in the totals and have no column in this table.',
  weighted:
    'The percentage of all schools weighs each kind of school by all its pupils, for the schools that did not answer. Weighing the kinds here by those pupils gives the published number.',
  'reasons-missing': 'The totals were returned without the reasons of all sessions; then the totals count.',
  'half-down': 'The share ends in an exact half. It was rounded down there; elsewhere in the same tables halves are rounded up.',
} as const

/** The name of such a cause. */
export type Cause = keyof typeof causes

/** One published number that differs from ours: where, by how much, and why, if that is known. */
export interface Difference {
  row: number
  area: string
  column: string
  stated: number
  ours: number
  difference: number
  cause: Cause | null
}

/** What came of a reconciliation. */
export interface Reconciliation {
  table: 'daily data' | 'census'
  rows: number
  /** Rows whose numbers the Department withholds. */
  withheld: number
  checked: number
  agreeing: number
  explained: { cause: Cause; says: string; differences: number; rows: number }[]
  unexplained: number
  differences: Difference[]
  /** What could not be checked, and why. */
  notes: string[]
}

/** Gathers the findings of one table. */
export class Findings {
  #checked = 0
  #withheld = 0
  readonly #differences: Difference[] = []
  readonly notes = new Set<string>()

  /** A row that cannot be checked, because its numbers are withheld. */
  withhold(): void {
    this.#withheld++
  }

  /** One identity: equal, or differing for a cause, or for none that is known. */
  check(row: PublishedRow, column: string, stated: number, ours: number, agrees: boolean, cause: Cause | null = null): void {
    this.#checked++
    if (agrees) return
    this.#differences.push({ row: row.number, area: areaOf(row), column, stated, ours, difference: stated - ours, cause })
  }

  /** All of it, the unexplained first. */
  result(table: Reconciliation['table'], rows: number): Reconciliation {
    const all = this.#differences
    const explained = (Object.keys(causes) as Cause[]).flatMap(cause => {
      const found = all.filter(difference => difference.cause === cause)
      const inRows = new Set(found.map(({ row }) => row)).size
      return found.length === 0 ? [] : [{ cause, says: causes[cause], differences: found.length, rows: inRows }]
    })
    const unexplained = all.filter(({ cause }) => cause === null)
    return {
      table,
      rows,
      withheld: this.#withheld,
      checked: this.#checked,
      agreeing: this.#checked - all.length,
      explained,
      unexplained: unexplained.length,
      differences: [...unexplained, ...all.filter(({ cause }) => cause !== null)],
      notes: [...this.notes],
    }
  }
}
