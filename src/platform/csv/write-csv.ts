import Papa from 'papaparse'

/** Rows as CSV: UTF-8, one line a row, quoted where needed. A value that a spreadsheet would reckon gets an apostrophe before it. */
export function writeCsv(headers: string[], rows: (string | number | null)[][], { mark = false } = {}): string {
  const text = Papa.unparse({ fields: headers, data: rows }, { newline: '\r\n', escapeFormulae: /^[=+\-@\t\r].+/ })
  return `${mark ? '\uFEFF' : ''}${text}\r\n`
}

/** Rows as CSV for another program: every value exactly as it is, lines ended as programs end them, nothing after the last. */
export const plainCsv = (headers: readonly string[], rows: readonly (string | number | boolean | null)[][]): string =>
  Papa.unparse({ fields: [...headers], data: [...rows] }, { newline: '\n' })
