import Papa from 'papaparse'

/** Rows as CSV: UTF-8, one line a row, quoted where needed. A value that a spreadsheet would reckon gets an apostrophe before it. */
export function writeCsv(headers: string[], rows: (string | number | null)[][], { mark = false } = {}): string {
  const text = Papa.unparse({ fields: headers, data: rows }, { newline: '\r\n', escapeFormulae: /^[=+\-@\t\r].+/ })
  return `${mark ? '\uFEFF' : ''}${text}\r\n`
}
