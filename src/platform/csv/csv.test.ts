import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'
import { readTable } from './read-table.ts'
import { writeCsv } from './write-csv.ts'

const bytes = (text: string, encoding = 'utf8') => new Uint8Array(iconv.encode(text, encoding))
const names = 'Surname,Forename\nÓ Briain,Zoë\n'

test.each([
  ['UTF-8', bytes(names)],
  ['UTF-8 with its mark', bytes(`\uFEFF${names}`)],
  ['UTF-16, little end first', new Uint8Array(iconv.encode(names, 'utf-16le', { addBOM: true }))],
  ['UTF-16, big end first', new Uint8Array(iconv.encode(names, 'utf-16be', { addBOM: true }))],
  ['UTF-16 without its mark', bytes(names, 'utf-16le')],
  ['Windows-1252', bytes(names, 'win1252')],
])('%s is read, and letters are what they were', (_name, file) => {
  const decoded = decodeText(file)
  if (!('text' in decoded)) throw new Error(decoded.unreadable)
  expect(readTable(decoded.text)).toMatchObject({
    headers: ['Surname', 'Forename'],
    rows: [{ number: 2, cells: ['Ó Briain', 'Zoë'] }],
  })
})

test.each([
  ['nothing', new Uint8Array(), 'The file is empty.'],
  ['a workbook', bytes('PK\u0003\u0004 … xl/workbook.xml'), 'This is an Excel workbook, not CSV.'],
  ['a PDF', bytes('%PDF-1.7'), 'This is a PDF, not CSV.'],
  ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'This is a picture (JPEG), not CSV.'],
  [
    'two encodings in one file',
    Buffer.concat([bytes('a,b\nZoë,1\nJos'), bytes('é', 'win1252'), bytes(',2\n')]),
    'The file mixes two ways of writing letters: most of it is UTF-8, but byte 15 (0xE9) in row 3, after “Jos”, is not.',
  ],
  [
    'bytes that are letters nowhere',
    new Uint8Array([0x61, 0x0a, 0x81]),
    'It cannot be told how the file is written: byte 3 (0x81) in row 2 is no letter in any way known here.',
  ],
])('%s is refused in words that name the place', (_name, file, says) => {
  expect(decodeText(file)).toMatchObject({ unreadable: says })
})

test.each([
  ['a comma', 'a,b\n1,2'],
  ['a semicolon', 'a;b\r\n1;2\r\n'],
  ['a tab', 'a\tb\n1\t2\n'],
  ['the one a spreadsheet names', 'sep=;\r\na;b\r\n1;2'],
  ['commas left over at the end', 'a,b,,\n1,2,,\n'],
  ['headings given twice', 'a,b\na,b\n1,2\n'],
  ['empty rows', '\na,b\n\n1,2\n\n'],
  ['a title above', 'Pupils of Copperbeck\n\na,b\n1,2'],
  ['old line ends', 'a,b\r1,2\r'],
])('%s separates values, or is passed over', (_name, text) => {
  const table = readTable(text)
  if ('unreadable' in table) throw new Error(table.unreadable)
  expect(table.headers).toEqual(['a', 'b'])
  expect(table.rows.map(row => row.cells)).toEqual([['1', '2']])
  expect(table.misshapen).toEqual([])
})

test('rows are numbered as the spreadsheet numbers them', () => {
  const table = readTable('a,b\n\n"x\ny",2\n3,4,5\n6,7\n')
  expect(table).toMatchObject({
    rows: [
      { number: 3, cells: ['x\ny', '2'] },
      { number: 5, cells: ['6', '7'] },
    ],
    misshapen: [{ row: 4, says: 'This row has 3 values under 2 headings.' }],
  })
})

test('a quotation that never ends is refused with its row', () => {
  expect(readTable('a,b\n1,"2\n3,4\n')).toMatchObject({ unreadable: 'A quotation mark opens in row 2 and is never closed.' })
})

test('what was written is read again, and no spreadsheet reckons with it', () => {
  const rows = [['=1+1', '-', '\\', 'a "b", c', 'Zoë\nÓ']]
  const text = writeCsv(['1', '2', '3', '4', '5'], rows, { mark: true })
  expect(text).toContain("'=1+1")
  expect(readTable(text)).toMatchObject({ rows: [{ cells: rows[0] }] })
})
