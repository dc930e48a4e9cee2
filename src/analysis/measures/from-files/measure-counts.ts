import { codeNumbers, measuresOf } from '#analysis/measures/measures.ts'
import type { Row } from '#platform/csv/read-table.ts'
import type { Day } from '#time/day.ts'
import { countColumns } from './code-columns.ts'
import { refusals, wholeNumber } from './refusals.ts'
import { type Result, resultOf } from './result.ts'

/** A table of counts, measured: of each row the columns kept, and the result; and the codes that had no column. */
export interface MeasuredCounts {
  kept: string[]
  rows: { kept: string[]; result: Result }[]
  without: string[]
}

/** L-110: the measures of each row of a table of counts, its columns named by code. A table with a fault is refused whole. */
export function measureCounts(headers: readonly string[], rows: Iterable<Row>, day?: Day): MeasuredCounts | { refused: string } {
  const columns = countColumns(headers, day)
  if ('refused' in columns) return columns
  const wrong = refusals()
  const measured: MeasuredCounts['rows'] = []
  for (const { number, cells } of rows) {
    const byCode = new Float64Array(codeNumbers)
    for (const { at, name, code } of columns.counted) {
      const count = wholeNumber(cells[at]!)
      if (typeof count === 'string') wrong.add(`Row ${number}, column “${name}”: ${count}`)
      else byCode[code.number] = count
    }
    if (!Number.isSafeInteger(byCode.reduce((sum, count) => sum + count)))
      wrong.add(`Row ${number}: these counts are too large to be added up exactly.`)
    measured.push({ kept: columns.kept.map(({ at }) => cells[at]!), result: resultOf(measuresOf(byCode)) })
  }
  const refused = wrong.text()
  if (refused !== undefined) return { refused }
  return { kept: columns.kept.map(({ name }) => name), rows: measured, without: columns.without.map(({ code }) => code) }
}
