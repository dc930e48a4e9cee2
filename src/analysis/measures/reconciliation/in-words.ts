import { plainCsv } from '#platform/csv/write-csv.ts'
import type { Reconciliation } from './findings.ts'

const grouped = (value: number): string => value.toLocaleString('en-GB')
const rowsText = (count: number): string => (count === 1 ? '1 row' : `${grouped(count)} rows`)
const columns = ['row', 'area', 'column', 'stated', 'ours', 'difference', 'cause'] as const

/** A reconciliation for a person: the sum of it, the causes, then every number that differs, the unexplained first. */
export function reconciliationText(found: Reconciliation): string {
  const { table, rows, withheld, checked, agreeing, explained, unexplained, differences } = found
  const differing = explained.reduce((sum, { differences: count }) => sum + count, 0)
  const lines = [
    `The Department’s ${table}: ${rowsText(rows)}${withheld > 0 ? `, ${grouped(withheld)} of them with numbers withheld` : ''}.`,
    `${grouped(checked)} numbers compared: ${grouped(agreeing)} agree, ${grouped(differing)} differ for a known cause, ${grouped(unexplained)} unexplained.`,
  ]
  for (const { cause, says, differences: count, rows: inRows } of explained)
    lines.push('', `${cause}: ${grouped(count)} in ${rowsText(inRows)}`, `  ${says}`)
  if (differences.length > 0)
    lines.push(
      '',
      plainCsv(
        columns,
        differences.map(difference => columns.map(column => difference[column] ?? 'UNEXPLAINED')),
      ),
    )
  return lines.join('\n')
}
