import { cautionsOnSmallFigure } from '#law/measures/small-figures.ts'
import { CannotDo, type Command, type Desk, type Given, Mistyped } from '#platform/command/command.ts'
import { bytesOf, nameOf, wholeFile } from '#platform/command/read-file.ts'
import { decodeChunks } from '#platform/csv/decode-chunks.ts'
import { decodeText } from '#platform/csv/decode-text.ts'
import { NotATable, readRows } from '#platform/csv/read-rows.ts'
import type { Row } from '#platform/csv/read-table.ts'
import { plainCsv } from '#platform/csv/write-csv.ts'
import { type Day, dayFromIso } from '#time/day.ts'
import { measureCounts } from './from-files/measure-counts.ts'
import { countOfMarks, type MarkCount } from './from-files/measure-marks.ts'
import { resultColumns } from './from-files/result.ts'
import { reconciliationText } from './reconciliation/in-words.ts'
import { reconcile } from './reconciliation/reconcile.ts'

/** `measures`: counts and rates from a file of counts or of marks, and a published table set beside our own count. */
export const measures: Command = {
  usage: 'measures --counts FILE.csv | --marks FILE.csv | --reconcile FILE.csv',
  says: 'Counts sessions as the nation counts them: possible, attended, absent, late, and the rates made of them. No database is needed, and nothing is kept.',
  more: [
    '--counts: one row an area, columns named by code (/ \\ L I C1 and so on). Every other column is kept and comes first. A code without a column counts as none.',
    '--marks: one row a mark, with the columns pupil, date, session (AM or PM), code, and perhaps minutes_late. One row a pupil comes out, with persistent and severe absence over all the marks given; each mark is judged by the codes of its own day.',
    '--reconcile: a table as the Department publishes it (the daily data, or the school census). Our count of the same codes is set beside each total and percentage; each difference has a named cause or is shown as unexplained. The exit code is 1 when something is unexplained.',
    'Rates are unrounded per cent of the possible sessions, and empty where none was possible. A file with a fault is refused whole, with row and column. Files packed by gzip are read as they are; - reads what is piped in.',
  ],
  examples: [
    'measures --counts authorities.csv',
    'measures --counts 2023.csv --on 2023-09-05 --json',
    'measures --marks marks.csv > pupils.csv',
    'measures --marks marks.csv.gz --total',
    'measures --reconcile daily-2024-25.csv.gz',
  ],
  flags: {
    counts: { says: 'A table of counts, its columns named by code.', value: 'FILE' },
    marks: { says: 'A file of marks, one row a mark.', value: 'FILE' },
    reconcile: { says: 'A table of the Department’s, by its own column names.', value: 'FILE' },
    on: { says: 'With --counts: refuses columns of codes that were not in force on this day.', value: 'DAY' },
    total: { says: 'With --marks: one row for all pupils together, and how many are persistently and severely absent.' },
    json: { says: 'Answers for a program.' },
  },
  run: async (given, desk) => {
    const asked = (['counts', 'marks', 'reconcile'] as const).filter(flag => given.text(flag) !== undefined)
    if (asked.length !== 1) throw new Mistyped('Say one of --counts, --marks and --reconcile, with a file.')
    const path = given.text(asked[0]!)!
    if (given.on('total') && asked[0] !== 'marks') throw new Mistyped('--total goes with --marks.')
    if (given.text('on') !== undefined && asked[0] !== 'counts') throw new Mistyped('--on goes with --counts.')
    try {
      return await { counts: runCounts, marks: runMarks, reconcile: runReconcile }[asked[0]!](path, given, desk)
    } catch (error) {
      if (error instanceof NotATable) throw new CannotDo(`${nameOf(path)}: ${error.message}`)
      throw error
    }
  },
}

async function runCounts(path: string, given: Given, desk: Desk): Promise<number> {
  const day = dayGiven(given)
  const { headers, rows } = await wholeTable(path)
  const measured = measureCounts(headers, rows, day)
  if ('refused' in measured) throw new CannotDo(`${nameOf(path)} is refused.\n${measured.refused}`)
  if (measured.without.length > 0) desk.note(`Counted as none, having no column: ${measured.without.join(' ')}.`)
  const { kept } = measured
  if (given.on('json'))
    desk.give(
      measured.rows.map(row => ({ ...Object.fromEntries(kept.map((name, index) => [name, row.kept[index]])), ...row.result })),
    )
  else
    desk.say(
      plainCsv(
        [...kept, ...resultColumns],
        measured.rows.map(row => [...row.kept, ...resultColumns.map(column => row.result[column])]),
      ),
    )
  return 0
}

async function runMarks(path: string, given: Given, desk: Desk): Promise<number> {
  let count: MarkCount | undefined
  for await (const rows of readRows(decodeChunks(bytesOf(path)))) {
    if (!count) {
      const begun = countOfMarks(rows.shift()!.cells)
      if ('refused' in begun) throw new CannotDo(`${nameOf(path)} is refused.\n${begun.refused}`)
      count = begun
    }
    count.add(rows)
  }
  if (!count) throw new CannotDo(`${nameOf(path)} is empty.`)
  const wrong = count.wrong.text()
  if (wrong !== undefined) throw new CannotDo(`${nameOf(path)} is refused; nothing was counted.\n${wrong}`)
  for (const note of count.notes()) desk.note(note)
  if (given.on('total')) {
    const total = count.total()
    for (const { because } of cautionsOnSmallFigure(total)) desk.note(because)
    tell([total], given, desk)
  } else tell(count.pupils(), given, desk, pupilColumns)
  return 0
}

const pupilColumns = ['pupil', ...resultColumns, 'persistent', 'severe', 'minutesLate']

function tell(rows: object[], given: Given, desk: Desk, columns = Object.keys(rows[0] ?? {})): void {
  if (given.on('json')) desk.give(rows)
  else
    desk.say(
      plainCsv(
        columns,
        rows.map(row => columns.map(column => (row as Record<string, string | number | boolean | null>)[column] ?? null)),
      ),
    )
}

async function runReconcile(path: string, given: Given, desk: Desk): Promise<number> {
  const { headers, rows } = await wholeTable(path)
  const found = reconcile(headers, rows)
  if ('refused' in found) throw new CannotDo(`${nameOf(path)} is refused.\n${found.refused}`)
  for (const note of found.notes) desk.note(note)
  if (given.on('json')) desk.give(found)
  else desk.say(reconciliationText(found))
  return found.unexplained === 0 ? 0 : 1
}

function dayGiven(given: Given): Day | undefined {
  const text = given.text('on')
  if (text === undefined) return undefined
  const day = dayFromIso(text)
  if (day === undefined) throw new CannotDo(`“${text}” is no date: write --on 2026-09-07.`)
  return day
}

async function wholeTable(path: string): Promise<{ headers: string[]; rows: Row[] }> {
  const decoded = decodeText(await wholeFile(path))
  if ('unreadable' in decoded) throw new NotATable(`${decoded.unreadable} ${decoded.remedy}`)
  const rows: Row[] = []
  for await (const lot of readRows([decoded.text])) for (const row of lot) rows.push(row)
  const headings = rows.shift()
  if (!headings) throw new NotATable('There are no rows in this file.')
  return { headers: headings.cells, rows }
}
