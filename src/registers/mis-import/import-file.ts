import { decodeText } from '#platform/csv/decode-text.ts'
import { type CsvTable, readTable } from '#platform/csv/read-table.ts'
import type { ImportKind } from './reading/columns.ts'
import { headingsKey, lacking, laidOver, type Mapping, matchColumns } from './reading/match-columns.ts'

/** A file as it came: its name, and its bytes or its text. */
export interface FileGiven {
  name: string
  content: Uint8Array | string
}

/** A file read as far as its headings: ready to be compared with the school, or in want of a mapping. */
export interface OpenedFile {
  table: CsvTable
  encoding: string
  headingsKey: string
}

/** Reads a file as a table; or says why it is none, and what to do. */
export function openFile(file: FileGiven): OpenedFile | { unreadable: string; remedy: string } {
  const decoded = typeof file.content === 'string' ? { text: file.content, encoding: 'text' } : decodeText(file.content)
  if (!('text' in decoded)) return decoded
  const table = readTable(decoded.text)
  if ('unreadable' in table) return table
  if (table.headers.length === 1 && table.rows.length === 0)
    return {
      unreadable: 'There is one heading and nothing under it.',
      remedy: 'The first row of the file holds headings, and each row after it one entry.',
    }
  return { table, encoding: decoded.encoding, headingsKey: headingsKey(table.headers) }
}

/** The mapping to use: what is recognised, under what was remembered, under what is said now; and what it lacks. */
export function mappingFor(
  kind: ImportKind,
  headers: readonly string[],
  remembered: Mapping | undefined,
  given: Mapping = {},
): { mapping: Mapping; lacks: string[] } {
  const kept = Object.fromEntries(
    Object.entries(remembered ?? {}).filter(([, heading]) => heading === '' || headers.includes(heading)),
  )
  const mapping = laidOver(laidOver(matchColumns(kind, headers), kept), given)
  return { mapping, lacks: lacking(kind, headers, mapping) }
}
