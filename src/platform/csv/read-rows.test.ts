import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeChunks } from './decode-chunks.ts'
import { NotATable, readRows } from './read-rows.ts'
import { plainCsv } from './write-csv.ts'

async function rowsOf(chunks: readonly string[]) {
  const rows = []
  for await (const lot of readRows(chunks)) rows.push(...lot)
  return rows
}

async function textOf(chunks: readonly Uint8Array[]) {
  let text = ''
  for await (const piece of decodeChunks(chunks)) text += piece
  return text
}

test('cells come exactly as written, rows numbered as a spreadsheet numbers them', async () => {
  expect(await rowsOf(['\uFEFFa,b\r\n\r\n" x ","1\n2"\r\n', "'=1,\\\r\n"])).toEqual([
    { number: 1, cells: ['a', 'b'] },
    { number: 3, cells: [' x ', '1\n2'] },
    { number: 4, cells: ["'=1", '\\'] },
  ])
})

test('the first row says what separates values', async () => {
  for (const delimiter of [',', ';', '\t', '|'])
    expect(await rowsOf([`"a,;b"${delimiter}c\n1${delimiter}2`])).toMatchObject([{ cells: ['a,;b', 'c'] }, { cells: ['1', '2'] }])
})

test('nothing, and one row without an end', async () => {
  expect(await rowsOf([])).toEqual([])
  expect(await rowsOf(['', ''])).toEqual([])
  expect(await rowsOf(['a,b'])).toEqual([{ number: 1, cells: ['a', 'b'] }])
})

test.each([
  ['a,b\n1,2\n3\n', 'Row 3 has one value under 2 headings.'],
  ['a,b\n1,2,3', 'Row 2 has 3 values under 2 headings.'],
  ['a\n1,2', 'Row 2 has 2 values under 1 heading.'],
  ['a,b\n1,2\n"3,4\n5,6\n', 'Row 3: a quotation mark opens and is never closed.'],
])('%j is no table', async (text, says) => {
  await expect(rowsOf([text])).rejects.toThrow(new NotATable(says))
})

test('a quotation without an end is given up before it has taken in everything', async () => {
  await expect(rowsOf(['a,b\n1,"2\n', ...Array.from({ length: 5 }, () => 'x\n'.repeat(500_000))])).rejects.toThrow(
    'Row 2: a quotation',
  )
})

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', '7', '\\', '#') })
const table = fc
  .integer({ min: 2, max: 4 })
  .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }))

test('what was written is read again, however it is cut', () =>
  fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async ([head, ...rows], size) => {
      const text = `${plainCsv(
        head!.map((_, column) => `h${column}`),
        rows,
      )}\n`
      const whole = await rowsOf([text])
      expect(whole.map(({ cells }) => cells).slice(1)).toEqual(rows)
      const cut = text.match(new RegExp(`[^]{1,${size}}`, 'gu'))!
      expect(await rowsOf(cut)).toEqual(whole)
    }),
  ))

test('letters may be cut in the middle; UTF-16 is known by its mark', async () => {
  const bytes = new TextEncoder().encode('a,é€𝄞')
  for (let at = 1; at < bytes.length; at++) expect(await textOf([bytes.subarray(0, at), bytes.subarray(at)])).toBe('a,é€𝄞')
  expect(await textOf([Buffer.from('\uFEFFaé', 'utf16le')])).toBe('aé')
  expect(await textOf([Buffer.from('\uFEFFaé', 'utf16le').swap16()])).toBe('aé')
  expect(await textOf([])).toBe('')
})

test('what is neither is refused', async () => {
  await expect(textOf([Buffer.from('Zo\xeb', 'latin1'), Buffer.from('x')])).rejects.toThrow('The file is not UTF-8.')
  await expect(textOf([bytesCutShort()])).rejects.toThrow('The file is not UTF-8.')
  await expect(textOf([Buffer.from('%PDF-1.7')])).rejects.toThrow('This is a PDF, not CSV.')
})

const bytesCutShort = () => new TextEncoder().encode('a€').subarray(0, 3)
