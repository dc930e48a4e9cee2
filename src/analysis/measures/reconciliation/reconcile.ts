import type { Row } from '#platform/csv/read-table.ts'
import type { Reconciliation } from './findings.ts'
import { type PublishedTable, publishedTable } from './published-table.ts'
import { censusCounts, censusNeeds, reconcileCensus } from './reconcile-census.ts'
import { dailyCounts, dailyNeeds, reconcileDaily } from './reconcile-daily.ts'

const kinds = [
  { needs: dailyNeeds, counts: dailyCounts, unknown: /^reason_/, reconcile: reconcileDaily },
  { needs: censusNeeds, counts: censusCounts, unknown: /^sess_(?:un)?auth_(?!.*(?:percent|rate))/, reconcile: reconcileCensus },
] as const

/** L-117: sets a table of the Department's beside our count of the same codes; which table it is, its columns say. */
export function reconcile(headers: readonly string[], rows: readonly Row[]): Reconciliation | { refused: string } {
  const names = headers.map(header => header.trim())
  const kind = kinds.find(({ needs }) => names.includes(needs[0]!))
  if (!kind)
    return {
      refused: `This is no table of the Department's that is known here: it has neither a column “${kinds[0].needs[0]}” (daily data) nor “${kinds[1].needs[0]}” (census).`,
    }
  const lacks = kind.needs.filter(field => !names.includes(field))
  if (lacks.length > 0) return { refused: lacks.map(field => `There is no column “${field}”.`).join('\n') }
  const strange = names.filter(name => kind.unknown.test(name) && !kind.counts.has(name))
  if (strange.length > 0)
    return { refused: strange.map(name => `Column “${name}”: it is not known here which code this counts.`).join('\n') }
  const table: PublishedTable | { refused: string } = publishedTable(names, rows, kind.counts)
  return 'refused' in table ? table : kind.reconcile(table)
}
