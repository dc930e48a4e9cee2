import type { ComponentChildren } from 'preact'

export interface Column<Row> {
  head: string
  cell: (row: Row, index: number) => ComponentChildren
  /** Figures: to the right, one under the other. */
  numeric?: boolean
  /** Names the row; one column at most. */
  names?: boolean
  /** Where sorting by this column leads, and how it is sorted now. */
  sort?: { href: string; now?: 'ascending' | 'descending' }
  foot?: ComponentChildren
}

export interface TableProps<Row> {
  caption: ComponentChildren
  /** Keeps the caption for those who hear the page, where a heading says it already. */
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: readonly Row[]
  keyOf?: (row: Row, index: number) => string | number
  /** A row that someone must see. */
  toneOf?: (row: Row) => 'signal' | 'wash' | undefined
  /** On a narrow screen each row becomes a card, or the table scrolls sideways inside its frame. */
  narrow?: 'cards' | 'scroll'
}

/** Facts in rows, with a caption always. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden, columns, rows, keyOf, toneOf, narrow = 'cards' } = props
  const table = (
    <table class={narrow === 'cards' ? 'table cards' : 'table'}>
      <caption class={captionHidden ? 'out-of-sight' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, numeric, sort }) => (
            <th key={head} scope="col" class={numeric ? 'numeric' : undefined} aria-sort={sort?.now}>
              {sort ? (
                <a href={sort.href}>
                  {head}
                  <SortSign now={sort.now} />
                </a>
              ) : (
                head
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={keyOf ? keyOf(row, index) : index} class={toneOf?.(row)}>
            {columns.map(({ head, numeric, names, cell }) =>
              names ? (
                <th key={head} scope="row">
                  {cell(row, index)}
                </th>
              ) : (
                <td key={head} class={numeric ? 'numeric' : undefined} data-head={head}>
                  {cell(row, index)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {columns.some(column => column.foot !== undefined) && (
        <tfoot>
          <tr>
            {columns.map(({ head, numeric, foot }) => (
              <td key={head} class={numeric ? 'numeric' : undefined} data-head={head}>
                {foot}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
  return narrow === 'cards' ? (
    <div class="table-frame">{table}</div>
  ) : (
    <div class="table-frame scrolls" role="region" aria-label={typeof caption === 'string' ? caption : 'Table'} tabindex={0}>
      {table}
    </div>
  )
}

const SortSign = ({ now }: { now?: 'ascending' | 'descending' }) => (
  <svg class="sort-sign" viewBox="0 0 10 12" aria-hidden="true">
    <path d="M5 1v10" opacity={now ? 1 : 0.5} />
    {now !== 'descending' && <path d="M2 4l3-3 3 3" opacity={now ? 1 : 0.5} />}
    {now !== 'ascending' && <path d="M2 8l3 3 3-3" opacity={now ? 1 : 0.5} />}
  </svg>
)
