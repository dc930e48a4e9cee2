import Papa from 'papaparse'

/** One row as the spreadsheet numbers it: the headings are row 1 unless a title stands above them. */
export interface Row {
  number: number
  cells: string[]
}

/** A file as headings and rows, with what was noticed in reading it. */
export interface CsvTable {
  delimiter: string
  headers: string[]
  rows: Row[]
  /** Passed over without harm: empty rows, headings given again. */
  notes: string[]
  /** Rows that do not fit under the headings: what is wrong, and what to do. */
  misshapen: { row: number; value: string; says: string; remedy: string }[]
}

const delimiters = [',', ';', '\t', '|'] as const
const filled = (cells: string[]): number => cells.filter(cell => cell.trim() !== '').length
const same = (a: string[], b: string[]): boolean =>
  a.every((cell, index) => cell.trim().toLowerCase() === (b[index] ?? '').trim().toLowerCase())

/** Reads CSV as spreadsheets and school systems write it; `unreadable` where there is no table in it. */
export function readTable(text: string): CsvTable | { unreadable: string; remedy: string } {
  const said = /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(text)
  const body = said ? text.slice(said[0].length) : text.replace(/^\uFEFF/, '')
  const delimiter = said?.[1] ?? delimiterOf(body)
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, quoteChar: '"', skipEmptyLines: false })
  const open = errors.find(error => error.code === 'MissingQuotes')
  if (open)
    return {
      unreadable: `A quotation mark opens in row ${(open.row ?? 0) + 1} and is never closed.`,
      remedy: 'Remove the mark, or close it; then bring in the file again.',
    }
  const at = headingRow(data)
  if (at === undefined) return { unreadable: 'There are no rows in this file.', remedy: 'Export it again, with its headings.' }
  return tableFrom(data, at, delimiter)
}

function delimiterOf(body: string): string {
  const lines = body.split('\n', 12).map(line => line.replace(/"[^"]*"/g, ''))
  const most = (delimiter: string) => Math.max(...lines.map(line => line.split(delimiter).length - 1))
  return delimiters.reduce((best, delimiter) => (most(delimiter) > most(best) ? delimiter : best))
}

/** The headings: the first row with something in it, unless it is a title of one cell above a wider row. */
function headingRow(data: string[][]): number | undefined {
  const first = data.findIndex(cells => filled(cells) > 0)
  if (first < 0) return undefined
  if (filled(data[first]!) > 1) return first
  const wider = data.slice(0, first + 8).findIndex(cells => filled(cells) > 1)
  return Math.max(wider, first)
}

function tableFrom(data: string[][], at: number, delimiter: string): CsvTable {
  const given = data[at]!
  let width = given.length
  while (
    width > 1 &&
    given[width - 1]!.trim() === '' &&
    data.every((cells, index) => index <= at || (cells[width - 1] ?? '').trim() === '')
  )
    width--
  const headers = given.slice(0, width).map(header => header.trim().replace(/\s+/g, ' '))
  const table: CsvTable = { delimiter, headers, rows: [], notes: [], misshapen: [] }
  let empty = 0
  const again: number[] = []
  data.forEach((cells, index) => {
    if (index <= at) return
    const number = index + 1
    if (filled(cells) === 0) {
      if (index < data.length - 1) empty++
    } else if (same(headers, cells)) again.push(number)
    else if (filled(cells.slice(width)) > 0)
      table.misshapen.push({
        row: number,
        value: cells.slice(width).join(delimiter).slice(0, 60),
        says: `This row has ${cells.length} values under ${width} headings.`,
        remedy: `A value that contains “${delimiter === '\t' ? 'a tab' : delimiter}” must stand in quotation marks.`,
      })
    else table.rows.push({ number, cells: Array.from({ length: width }, (_, column) => clean(cells[column] ?? '')) })
  })
  if (at > 0 && data.slice(0, at).some(cells => filled(cells) > 0))
    table.notes.push(`The headings were found in row ${at + 1}; what stands above them was left out.`)
  if (empty > 0) table.notes.push(`${empty === 1 ? 'One empty row was' : `${empty} empty rows were`} left out.`)
  if (again.length > 0) table.notes.push(`The headings stand again in row ${again.join(', ')}, and were left out there.`)
  return table
}

/** Spaces at the ends, spaces that do not break, and the apostrophe that keeps a spreadsheet from reckoning are no part of a value. */
const clean = (cell: string): string =>
  cell
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .replace(/^\s*'(?=[=+\-@])/, '')
    .trim()
