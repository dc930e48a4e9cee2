import { refusals, wholeNumber } from '#analysis/measures/from-files/refusals.ts'
import { cellsWithoutNumber } from '#law/measures/department-fields-table.ts'
import type { Row } from '#platform/csv/read-table.ts'

/** A published table, its cells by the Department's names. */
export interface PublishedTable {
  headers: readonly string[]
  rows: readonly PublishedRow[]
}

/** One row of it. A count is a whole number, 'withheld', or 'none' where there is nothing to state. */
export interface PublishedRow {
  number: number
  text(field: string): string
  count(field: string): Count
}

/** A cell that holds sessions, schools or pupils. */
export type Count = number | 'withheld' | 'none'

const none: readonly string[] = cellsWithoutNumber.notApplicable
const withheld: readonly string[] = cellsWithoutNumber.withheld

/** L-117: reads the counts of a published table under the fields that are to hold them; a cell that cannot be one is refused. */
export function publishedTable(
  headers: readonly string[],
  rows: readonly Row[],
  countFields: ReadonlySet<string>,
): PublishedTable | { refused: string } {
  const names = headers.map(header => header.trim())
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return { refused: `The column “${twice}” is there twice.` }
  const wrong = refusals()
  const at = new Map(names.map((name, index) => [name, index]))
  const read = rows.map(({ number, cells }): PublishedRow => {
    const counts = new Map<string, Count>()
    for (const [field, index] of at) {
      if (!countFields.has(field)) continue
      const cell = cells[index]!.trim()
      const count = none.includes(cell) ? 'none' : withheld.includes(cell) ? 'withheld' : wholeNumber(cell)
      if (typeof count === 'number' || count === 'none' || count === 'withheld') counts.set(field, count)
      else wrong.add(`Row ${number}, column “${field}”: ${count}`)
    }
    return {
      number,
      text: field => cells[at.get(field) ?? -1]?.trim() ?? '',
      count: field => counts.get(field) ?? 'none',
    }
  })
  const refused = wrong.text()
  return refused === undefined ? { headers: names, rows: read } : { refused }
}

/** What a row is about: the area or school, the kind of schools, the day. */
export function areaOf(row: PublishedRow): string {
  const place = row.text('la_name') || row.text('region_name') || row.text('country_name')
  const school = row.text('urn') && `school ${row.text('urn')}`
  return [place, school, row.text('school_type'), row.text('breakdown'), row.text('attendance_date')].filter(Boolean).join(', ')
}

const sameGroup = [
  'time_period',
  'time_identifier',
  'year_breakdown',
  'geographic_level',
  'country_code',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'attendance_date',
  'breakdown',
] as const

/** The rows of one place and time: the row of all its schools, and the rows of its kinds of school. */
export interface Group {
  total: PublishedRow
  parts: PublishedRow[]
}

/** Every row of all schools with the rows of the kinds of school it is made of, where they are in the table too. */
export function groupsOf({ rows }: PublishedTable): Group[] {
  const byPlace = new Map<string, PublishedRow[]>()
  for (const row of rows) {
    if (row.text('urn') !== '') continue
    const key = sameGroup.map(field => row.text(field)).join('|')
    byPlace.set(key, [...(byPlace.get(key) ?? []), row])
  }
  return [...byPlace.values()].flatMap(all => {
    const totals = all.filter(isOfAllSchools)
    const parts = all.filter(row => !isOfAllSchools(row))
    return totals.length === 1 && parts.length > 0 ? [{ total: totals[0]!, parts }] : []
  })
}

/** Whether a row is about all kinds of school together. */
export const isOfAllSchools = (row: PublishedRow): boolean => row.text('school_type') === 'Total'
