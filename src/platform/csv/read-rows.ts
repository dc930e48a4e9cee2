import Papa from 'papaparse'
import type { Row } from './read-table.ts'

/** A file that is no table: what is wrong, said to the person. */
export class NotATable extends Error {
  override readonly name = 'NotATable'
}

const delimiters = [',', ';', '\t', '|'] as const
// No honest row is longer: a quotation that is never closed would otherwise take in the rest of the file.
const longestRow = 4_000_000

interface Parsed {
  data: string[][]
  errors: { code: string; row?: number }[]
  meta: { cursor: number }
}

/**
 * Rows as they come, in lots, cells exactly as written; nothing is guessed but what separates them, which the first row says.
 * Empty rows are passed over, and counted in the numbers. A row that is longer or shorter than the first is refused.
 */
export async function* readRows(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Row[]> {
  let rest = ''
  let number = 0
  let width = 0
  let parser: { parse(input: string, base: number, ignoreLastRow: boolean): Parsed } | undefined
  const rowsOf = ({ data, errors }: Parsed): Row[] => {
    if (errors.some(({ code }) => code === 'MissingQuotes'))
      throw new NotATable(`Row ${number + data.length}: a quotation mark opens and is never closed.`)
    const rows: Row[] = []
    for (const cells of data) {
      number++
      const last = cells[cells.length - 1]!
      if (last.endsWith('\r')) cells[cells.length - 1] = last.slice(0, -1)
      if (cells.length === 1 && cells[0]!.trim() === '') continue
      if (width === 0) width = cells.length
      else if (cells.length !== width)
        throw new NotATable(
          `Row ${number} has ${cells.length === 1 ? 'one value' : `${cells.length} values`} under ${width} ${width === 1 ? 'heading' : 'headings'}.`,
        )
      rows.push({ number, cells })
    }
    return rows
  }
  for await (const chunk of text) {
    rest += rest === '' && number === 0 ? chunk.replace(/^\uFEFF/, '') : chunk
    if (!parser) {
      if (!/[\n\r]./.test(rest)) continue
      parser = parserFor(rest)
    }
    const parsed = parser.parse(rest, 0, true)
    rest = rest.slice(parsed.meta.cursor)
    const rows = rowsOf(parsed)
    if (rest.length > longestRow) throw new NotATable(`Row ${number + 1}: a quotation mark opens and is never closed.`)
    if (rows.length > 0) yield rows
  }
  if (rest === '') return
  const rows = rowsOf((parser ?? parserFor(rest)).parse(rest, 0, false))
  if (rows.length > 0) yield rows
}

function parserFor(text: string) {
  const newline = text.includes('\n') ? '\n' : '\r'
  const first = (text.trimStart().split(newline, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const times = (delimiter: string) => first.split(delimiter).length
  const delimiter = delimiters.reduce((best, other) => (times(other) > times(best) ? other : best))
  return new Papa.Parser({ delimiter, newline, quoteChar: '"' })
}
