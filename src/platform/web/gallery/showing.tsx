import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Columns } from '#platform/web/columns/columns.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { Notice, Refused } from '#platform/web/notice/notice.tsx'
import { Pagination } from '#platform/web/pagination/pagination.tsx'
import { Panel } from '#platform/web/panel/panel.tsx'
import { Progress } from '#platform/web/progress/progress.tsx'
import { Row, RowList } from '#platform/web/row-list/row-list.tsx'
import { Legend } from '#platform/web/strip/legend.tsx'
import { sayStrip } from '#platform/web/strip/shapes.ts'
import { Strip } from '#platform/web/strip/strip.tsx'
import { YearStrip } from '#platform/web/strip/year-strip.tsx'
import { SummaryList } from '#platform/web/summary-list/summary-list.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { Tabs } from '#platform/web/tabs/tabs.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import { TileKey, type TileState, Tiles } from '#platform/web/tiles/tiles.tsx'
import { Why } from '#platform/web/why/why.tsx'
import { type Example, someCells, someYear } from './examples.tsx'

const rule = { source: 'Harbour order 4(2)', says: 'Each boat is entered once in a watch.', standing: 'must' } as const
const boats = [
  { name: 'Kittiwake', berth: 'North quay', nights: 12, due: 186.5 },
  { name: 'Fulmar', berth: 'Moorings', nights: 3, due: 41 },
  { name: 'Shearwater', berth: 'South quay', nights: 140, due: 2170 },
]
const first = 20_666
const state = (n: number): TileState => (n === 13 ? 'urgent' : n === 7 ? 'attention' : n > 15 ? 'neutral' : 'done')
const stateSays: Record<TileState, string> = { done: 'taken', attention: 'open', urgent: 'missing', neutral: 'not due' }

/** Parts that show how things stand. */
export const showing: Example[] = [
  {
    name: 'Way back',
    shows: (
      <Breadcrumb
        crumbs={[
          { href: '/gallery', label: 'Harbour' },
          { href: '/gallery#quay', label: 'North quay' },
        ]}
      />
    ),
  },
  {
    name: 'Tabs',
    shows: (
      <Tabs
        label="Kittiwake"
        tabs={[
          { href: '/gallery', label: 'This year', current: true },
          { href: '/gallery?2', label: 'Entries', count: 214 },
          { href: '/gallery?3', label: 'Papers' },
        ]}
      />
    ),
  },
  {
    name: 'Notices',
    shows: (
      <>
        <Notice title="Three are already known:">a refit, a regatta, and a boat laid up. They are filled in below.</Notice>
        <Notice kind="success" dismissible>
          The morning watch is saved, 26 boats.
        </Notice>
        <Notice kind="caution" title="High water is early today.">
          Ask whether the gate was opened in time.
        </Notice>
        <Refused because="Kittiwake was entered for this watch at 8:52 by Ada Finch." {...rule} />
      </>
    ),
  },
  { name: 'Why', shows: <Why asks="Why is this here?" because="Nobody has seen her since Tuesday." {...rule} open /> },
  {
    name: 'List card',
    shows: (
      <ListCard label="Calls to make">
        <ListItem
          first
          urgent
          title="Call the owner of Kittiwake"
          beside="third watch without news"
          when="now"
          kind="first call"
          actions={
            <>
              <Button>No answer</Button>
              <Button kind="primary">Record call</Button>
            </>
          }
        >
          Her mooring was bare at 8:50. <Why asks="Why is this here?" {...rule} />
        </ListItem>
        <ListItem
          title="Review the berth of Fulmar"
          beside="ends 4 December"
          when="today"
          kind="second review"
          actions={<Button>Open</Button>}
        >
          With her owner and the pilot.
        </ListItem>
      </ListCard>
    ),
  },
  {
    name: 'Row list',
    shows: (
      <RowList label="Boats">
        {['Arctic tern', 'Fulmar', 'Kittiwake'].map((name, index) => (
          <Row
            key={name}
            number={index + 1}
            name={name}
            note={index === 1 ? 'refit, back Tuesday' : undefined}
            tags={index === 0 && <Tag>part-time</Tag>}
            tone={index === 2 ? 'signal' : index === 1 ? 'wash' : 'plain'}
            current={index === 2}
            middle={<Strip cells={someCells(20, index + 2)} label={`Last two weeks: ${sayStrip(someCells(20, index + 2))}`} />}
          >
            <Button>
              Open<span class="out-of-sight"> {name}</span>
            </Button>
          </Row>
        ))}
      </RowList>
    ),
  },
  {
    name: 'Columns and panels',
    shows: (
      <Columns
        label="The harbour now"
        asideFirst
        aside={
          <>
            <Panel figure="1,071" says="boats in, of 1,150" />
            <Panel title="Watches" says="36 taken, 1 open, 1 missing">
              <Tiles
                label="Watches today"
                tiles={Array.from({ length: 20 }, (_, n) => ({
                  label: `${7 + (n >> 3)}${'ABCDEFGH'[n % 8]}`,
                  href: `/gallery?watch=${n}`,
                  state: state(n),
                  says: stateSays[state(n)],
                }))}
              />
              <TileKey says={stateSays} />
            </Panel>
          </>
        }
      >
        <Panel title="High water">
          <Progress value={8} max={30} label="22 minutes left">
            <b>8:58</b> · gate opened 8:50, closes <b>9:20</b>
          </Progress>
        </Panel>
        <SummaryList
          facts={[
            { term: 'Skipper', says: 'Ada Finch', change: { href: '/gallery?skipper' } },
            { term: 'Berth', says: 'North quay 4' },
            {
              term: 'Papers',
              says: (
                <>
                  <Tag tone="leaf">in order</Tag>
                  <Tag tone="amber">two due</Tag>
                  <Tag tone="signal">one missing</Tag>
                  <Tag tone="sea">new</Tag>
                </>
              ),
            },
          ]}
        />
      </Columns>
    ),
  },
  {
    name: 'Tables',
    shows: (
      <>
        <Table
          caption="Berths and dues, November"
          rows={boats}
          columns={[
            { head: 'Boat', names: true, cell: boat => boat.name, sort: { href: '/gallery?sort=boat', now: 'ascending' } },
            { head: 'Berth', cell: boat => boat.berth },
            { head: 'Nights', numeric: true, cell: boat => boat.nights, sort: { href: '/gallery?sort=nights' }, foot: 155 },
            { head: 'Due, £', numeric: true, cell: boat => boat.due.toFixed(2), foot: '2397.50' },
          ]}
        />
        <Table
          caption="Tides"
          narrow="scroll"
          rows={boats}
          columns={['Boat', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map((head, index) => ({
            head,
            names: index === 0,
            numeric: index > 0,
            cell: (boat: (typeof boats)[number]) => (index === 0 ? boat.name : boat.nights + index),
          }))}
        />
      </>
    ),
  },
  {
    name: 'Pages',
    shows: <Pagination page={4} pages={23} label="boats" says="151 to 200 of 1,150" hrefOf={page => `/gallery?page=${page}`} />,
  },
  {
    name: 'Empty',
    shows: (
      <EmptyState title="Nobody is missing" action={<Button href="/gallery">See the book</Button>}>
        Boats without news would stand here, the longest away first.
      </EmptyState>
    ),
  },
  {
    name: 'Strip of two weeks',
    shows: (
      <>
        <Strip cells={someCells(20, 3, 2)} label="Two weeks" />
        <Strip cells={someCells(20, 9)} label="Two weeks, opening the year" href="/gallery?year" />
        <Legend />
      </>
    ),
  },
  {
    name: 'Strip of a year',
    shows: <YearStrip from={first} cells={someYear(first, 4)} label="Kittiwake, this year" />,
  },
]
