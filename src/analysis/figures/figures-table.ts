import type { Figures } from '#analysis/figures/asking/ask.contract.ts'
import { wayTitle } from '#analysis/figures/asking/way.ts'
import type { Table } from '#platform/http/door.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { MeasuresShown } from './figures.contract.ts'

/** The columns of a table of figures, as a file has them: counts whole, rates unrounded. */
const columns: readonly { head: string; of: (figures: Figures) => number | null }[] = [
  { head: 'Pupils', of: f => f.pupils },
  { head: 'Possible', of: f => f.possible },
  { head: 'Attended', of: f => f.attended },
  { head: 'Absent', of: f => f.absent },
  { head: 'Authorised', of: f => f.authorised },
  { head: 'Unauthorised', of: f => f.unauthorised },
  { head: 'Late', of: f => f.late },
  { head: 'Attendance %', of: f => f.attendanceRate },
  { head: 'Absence %', of: f => f.absenceRate },
  { head: 'Authorised %', of: f => f.authorisedRate },
  { head: 'Unauthorised %', of: f => f.unauthorisedRate },
  { head: 'Persistently absent', of: f => f.persistent },
  { head: 'Persistently absent %', of: f => f.persistentRate },
  { head: 'Severely absent', of: f => f.severe },
  { head: 'Severely absent %', of: f => f.severeRate },
]

interface Rows {
  /** What the rows are: 'Year group'. */
  what: string
  file: string
  rows: readonly (Figures & { title: string })[]
  whole: Figures
  from: Day
  to: Day
}

/** Rows of figures as a file: each with its days, and with what to think about in a small figure. */
export function figuresFile({ what, file, rows, whole, from, to }: Rows): Table {
  const days = [isoFromDay(from), isoFromDay(to)]
  return {
    file: `${file}-${days.join('-to-')}`,
    headers: [what, 'From', 'To', ...columns.map(({ head }) => head), 'Caution'],
    rows: [...rows, { title: 'All', ...whole }].map(row => [
      row.title,
      ...days,
      ...columns.map(({ of }) => of(row)),
      row.cautions.join(' '),
    ]),
  }
}

/** The table that is shown, as a file: the same rows, the same numbers. */
export const figuresTable = ({ by, ...shown }: MeasuresShown): Table =>
  figuresFile({ ...shown, what: wayTitle(by), file: `attendance-by-${by}` })
