import { addressesOf } from '#analysis/figures/asking/addresses.ts'
import type { Figures } from '#analysis/figures/asking/ask.contract.ts'
import { wayTitle } from '#analysis/figures/asking/way.ts'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { type Column, Table } from '#platform/web/table/table.tsx'
import { Tabs } from '#platform/web/tabs/tabs.tsx'
import type { MeasuresShown } from './figures.contract.ts'
import { barePercentOf, numberText } from './numbers.ts'

type RowShown = MeasuresShown['rows'][number]
type Open = ReturnType<typeof addressesOf>

/** Rows of pupils, one by one, are shown as far as this; the list of pupils has them all, a page at a time. */
const mostPupils = 50

/** The figures by part of the school: which part is a choice, and every number opens. */
export function FigureRows({ shown, school, own }: { shown: MeasuresShown; school: number; own: boolean }) {
  const { by, ways, rows, whole, within } = shown
  const all = addressesOf(school, shown)
  const openOf = (row: RowShown) => addressesOf(school, shown, { way: by, key: row.key })
  const some = by === 'pupil' ? lowestFirst(rows).slice(0, mostPupils) : rows
  const figure = (head: string, of: (f: Figures) => string, href: (open: Open) => string): Column<RowShown> => ({
    head,
    numeric: true,
    cell: row => <a href={href(openOf(row))}>{of(row)}</a>,
    foot: <a href={href(all)}>{of(whole)}</a>,
  })
  const people = (head: string, of: (f: Figures) => number | null, show: 'persistent' | 'severe'): Column<RowShown> => {
    const cell = (f: Figures, open: Open) => {
      const count = of(f)
      return count === null ? null : (
        <>
          <a href={open.pupils(show)}>{numberText(count)}</a>{' '}
          <span class="quiet share">{barePercentOf(count, f.pupils)}&nbsp;%</span>
        </>
      )
    }
    return { head, numeric: true, cell: row => cell(row, openOf(row)), foot: cell(whole, all) }
  }
  const columns: Column<RowShown>[] = [
    {
      head: wayTitle(by),
      names: true,
      cell: row => (
        <RowName
          row={row}
          href={by === 'pupil' ? `/schools/${school}/pupils/${row.key}` : openOf(row).figures({ by: 'pupil' })}
          single={by === 'pupil'}
        />
      ),
      foot: within.length > 0 ? within.map(part => part.title).join(', ') : own ? 'All your pupils' : 'All pupils',
    },
    ...(by === 'pupil'
      ? []
      : [
          figure(
            'Pupils',
            f => numberText(f.pupils),
            open => open.pupils(),
          ),
        ]),
    figure(
      'Possible',
      f => numberText(f.possible),
      open => open.marks('possible'),
    ),
    figure(
      'Attendance %',
      f => barePercentOf(f.attended, f.possible),
      open => open.marks('attended'),
    ),
    ...(by === 'characteristic' ? [othersColumn] : []),
    figure(
      'Absence %',
      f => barePercentOf(f.absent, f.possible),
      open => open.marks('absent'),
    ),
    figure(
      'Authorised %',
      f => barePercentOf(f.authorised, f.possible),
      open => open.marks('authorised'),
    ),
    figure(
      'Unauthorised %',
      f => barePercentOf(f.unauthorised, f.possible),
      open => open.marks('unauthorised'),
    ),
    figure(
      'Late',
      f => numberText(f.late),
      open => open.marks('late'),
    ),
    ...(whole.persistent === null
      ? []
      : [people('Persistent', f => f.persistent, 'persistent'), people('Severe', f => f.severe, 'severe')]),
  ]
  return (
    <Section
      title={`By ${wayTitle(by).toLowerCase()}`}
      note={
        <>
          {by === 'pupil' && rows.length > mostPupils ? `the ${mostPupils} lowest; ` : ''}
          {by === 'pupil' && (
            <>
              <a href={all.pupils()}>find and sort pupils</a> ·{' '}
            </>
          )}
          <a class="no-print" href={all.file(by)}>
            save as a spreadsheet
          </a>
        </>
      }
      id="rows"
    >
      <Tabs
        label="Divided by"
        tabs={ways.map(({ id, title }) => ({ href: `${all.figures({ by: id })}#rows`, label: title, current: id === by }))}
      />
      {rows.length === 0 ? (
        <EmptyState title="Nothing is recorded to divide by">Where it is recorded of a pupil, a row appears here.</EmptyState>
      ) : (
        <div class="figure-rows">
          <Table
            caption={`Attendance by ${wayTitle(by).toLowerCase()}`}
            captionHidden
            narrow="scroll"
            rows={some}
            keyOf={row => row.key}
            columns={columns}
          />
        </div>
      )}
      <p class="quiet">{explains(shown)}</p>
    </Section>
  )
}

const othersColumn: Column<RowShown> = {
  head: 'Everyone else %',
  numeric: true,
  cell: row => (row.others ? barePercentOf(row.others.attended, row.others.possible) : '–'),
  foot: '',
}

const RowName = ({ row, href, single }: { row: RowShown; href: string; single: boolean }) => (
  <>
    <a href={href}>{row.title}</a>
    {single && (row.persistent ?? 0) > 0 && (
      <small class="quiet few">{row.severe ? 'severely absent' : 'persistently absent'}</small>
    )}
    {!single && row.cautions.length > 0 && (
      <small class="quiet few" title={row.cautions.join(' ')}>
        {row.pupils < 10 ? 'few pupils' : 'few sessions'}
      </small>
    )}
  </>
)

const lowestFirst = (rows: readonly RowShown[]): RowShown[] =>
  rows.toSorted((a, b) => a.attended * b.possible - b.attended * a.possible)

/** What a reader may wonder about the rows. */
function explains({ by, rows, whole }: MeasuresShown): string {
  const few = by !== 'pupil' && rows.some(({ cautions }) => cautions.length > 0)
  return [
    by === 'year-group' && 'Year groups are those of the day: last year’s sessions count in last year’s year group.',
    by === 'characteristic' && 'A pupil may be in several rows, or in none: the rows are not parts of a whole.',
    by !== 'pupil' && by !== 'sex' && 'A pupil counts in a row on the days on which they belonged to it.',
    whole.persistent !== null && 'Persistent and severe absence look at all the sessions a pupil had in these days.',
    few && 'Where a row says few, one pupil or one day more can change the figure a great deal.',
  ]
    .filter(Boolean)
    .join(' ')
}
