import type { CsvTable, Row } from '#platform/csv/read-table.ts'
import type { Day } from '#time/day.ts'
import type { Findings } from './finding.ts'
import type { Mapping } from './match-columns.ts'
import { type DayRead, hasMonthFirst, readDay } from './read-day.ts'
import type { WordRead } from './read-words.ts'

/** A file seen through its mapping: asks each row for facts, and notes what is wrong where. */
export class Sheet {
  readonly rows: SheetRow[]
  readonly findings: Findings
  private readonly places: Map<string, number>
  private readonly headers: string[]
  private readonly days = new Map<string, DayRead>()
  private readonly monthFirst = new Map<string, boolean>()

  constructor(table: CsvTable, mapping: Mapping, findings: Findings) {
    this.findings = findings
    this.headers = table.headers
    this.places = new Map(Object.entries(mapping).map(([field, heading]) => [field, table.headers.indexOf(heading)]))
    this.rows = table.rows.map(row => new SheetRow(this, row))
    for (const { row, value, says, remedy } of table.misshapen)
      findings.add({ row, column: '', value, says, remedy, severity: 'problem' })
  }

  has(field: string): boolean {
    return (this.places.get(field) ?? -1) >= 0
  }

  placeOf(field: string): number {
    return this.places.get(field) ?? -1
  }

  headingOf(field: string): string {
    return this.headers[this.placeOf(field)] ?? field
  }

  /** The same text is the same day all the way down a column. */
  dayOf(field: string, text: string): DayRead {
    const key = `${field}:${text}`
    let read = this.days.get(key)
    if (read) return read
    let monthFirst = this.monthFirst.get(field)
    if (monthFirst === undefined) {
      const place = this.placeOf(field)
      monthFirst = hasMonthFirst(this.rows.map(row => row.cell(place)))
      this.monthFirst.set(field, monthFirst)
    }
    read = readDay(text, monthFirst)
    this.days.set(key, read)
    return read
  }
}

/** One row of a sheet. What it cannot give is noted as a problem of that cell. */
export class SheetRow {
  readonly number: number
  private readonly sheet: Sheet
  private readonly cells: string[]

  constructor(sheet: Sheet, row: Row) {
    this.sheet = sheet
    this.number = row.number
    this.cells = row.cells
  }

  cell(place: number): string {
    return this.cells[place] ?? ''
  }

  has(field: string): boolean {
    return this.sheet.has(field)
  }

  /** What stands in the cell; empty where there is none. */
  text(field: string): string {
    return this.cell(this.sheet.placeOf(field))
  }

  /** A text that must be there, and not too long. */
  filled(field: string, most = 200): string {
    const text = this.text(field)
    if (text === '') this.problem(field, `${this.sheet.headingOf(field)} is empty.`, 'Fill it in.')
    return this.fits(field, text, most)
  }

  /** A text that may be empty, and not too long. */
  line(field: string, most = 200): string {
    return this.fits(field, this.text(field), most)
  }

  day(field: string): Day | undefined {
    const text = this.text(field)
    if (text === '') return undefined
    const read = this.sheet.dayOf(field, text)
    if ('day' in read) {
      if (read.note) this.note(field, read.note)
      return read.day
    }
    this.problem(field, read.says, read.remedy)
    return undefined
  }

  word<T>(field: string, read: (text: string) => WordRead<T>): T | undefined {
    const text = this.text(field)
    if (text === '') return undefined
    const found = read(text)
    if ('value' in found) {
      if (found.note) this.note(field, found.note)
      return found.value
    }
    this.problem(field, found.says, found.remedy)
    return undefined
  }

  problem(field: string, says: string, remedy: string): void {
    this.tell('problem', field, says, remedy)
  }

  note(field: string, says: string, remedy = ''): void {
    this.tell('note', field, says, remedy)
  }

  get wrong(): boolean {
    return this.sheet.findings.rowsWithProblems.has(this.number)
  }

  private fits(field: string, text: string, most: number): string {
    if (text.length > most) this.problem(field, `This has ${text.length} characters; ${most} fit.`, 'Shorten it.')
    else if (/[ÂÃ][\u0080-\u00BF]/.test(text))
      this.note(
        field,
        `The letters of “${text}” seem garbled, from being saved twice in different ways.`,
        'If the name is wrong, export it again as “CSV UTF-8”.',
      )
    return text
  }

  private tell(severity: 'problem' | 'note', field: string, says: string, remedy: string): void {
    const column = this.sheet.has(field) ? this.sheet.headingOf(field) : ''
    this.sheet.findings.add({
      row: this.number,
      column,
      value: column ? this.text(field).slice(0, 80) : '',
      says,
      remedy,
      severity,
    })
  }
}
