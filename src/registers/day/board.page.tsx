import type { Page } from '#platform/http/door.ts'
import { Button } from '#platform/web/button/button.tsx'
import { Columns } from '#platform/web/columns/columns.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Panel } from '#platform/web/panel/panel.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { TileKey, type TileState, Tiles } from '#platform/web/tiles/tiles.tsx'
import type { RegisterState } from '#registers/attendance/register.ts'
import { clockWords } from '#time/clock.ts'
import { isoFromDay, longDay, shortDay } from '#time/day.ts'
import { type Board, type GroupOnBoard, overdue, type SessionOfGroup } from './board.ts'
import { NotTaken } from './not-taken.page.tsx'

export interface BoardOptions {
  school: number
  minute: number
  isToday: boolean
  mayChase: boolean
  mayClose: boolean
  own: boolean
  /** Nothing is set up yet: what to do first. */
  begin?: { calendar: boolean; groups: boolean }
}

const tileOf: Record<RegisterState, TileState> = {
  closed: 'neutral',
  'not-due': 'neutral',
  open: 'attention',
  taken: 'done',
  late: 'urgent',
  missing: 'urgent',
}
const words: Record<RegisterState, string> = {
  closed: 'no register',
  'not-due': 'not due yet',
  open: 'open',
  taken: 'taken',
  late: 'late: closed and not taken',
  missing: 'missing',
}
const sessionWord = { AM: 'morning', PM: 'afternoon' } as const
const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']
const count = (n: number): string => numbers[n] ?? String(n)

/** The day's registers: what is late first, then every group at a glance; live while it is open. */
export function boardPage(board: Board, options: BoardOptions): Page {
  const pathOf = (group: GroupOnBoard, session: SessionOfGroup) =>
    `/schools/${options.school}/registers/${isoFromDay(board.day)}/${session.session}/${group.id}`
  const all = board.groups.flatMap(group => group.sessions.map(session => ({ group, session })))
  const due = overdue(board)
  const open = all.filter(({ session }) => session.state === 'open')
  const body = (
    <>
      <PageHeading
        above={`${longDay(board.day)}${options.isToday ? ` · ${clockWords(options.minute)}` : ''}`}
        title={titleOf(board, due.length, open.length)}
      >
        <DayChooser board={board} school={options.school} />
      </PageHeading>
      {options.begin ? (
        <Begin {...options} />
      ) : board.closed ? (
        <Closed board={board} school={options.school} />
      ) : board.groups.length === 0 ? (
        <EmptyState title="No group here is yours to register">
          When a class is given to you, its register appears here.
        </EmptyState>
      ) : (
        <div id="board" data-live={`/schools/${options.school}/live`}>
          <Columns label="How the day stands" aside={<Aside board={board} pathOf={pathOf} />}>
            {due.length > 0 && (
              <NotTaken
                list={due}
                mayChase={options.mayChase}
                pathOf={pathOf}
                askAll={`/schools/${options.school}/registers/${isoFromDay(board.day)}/chase`}
              />
            )}
            <EveryGroup board={board} pathOf={pathOf} />
          </Columns>
        </div>
      )}
      {options.mayClose && !options.begin && (
        <p class="below">
          <a href={`/schools/${options.school}/closures/new`}>Close the school or a part of it</a>
        </p>
      )}
    </>
  )
  return { title: `Registers, ${shortDay(board.day)}`, body, at: 'registers', scripts: options.isToday ? ['live'] : [] }
}

function titleOf(board: Board, due: number, open: number): string {
  if (board.closed) return 'No registers today'
  const held = board.groups.flatMap(g => g.sessions).filter(s => s.state !== 'closed')
  if (held.length === 0) return 'Registers'
  const taken = held.filter(s => s.state === 'taken').length
  if (due > 0) return `${count(due)} register${due === 1 ? '' : 's'} to chase`
  if (open > 0) return `${count(open)} register${open === 1 ? ' is' : 's are'} open`
  return taken === held.length
    ? 'Every register is taken'
    : taken === 0
      ? 'No register is due yet'
      : 'Every register so far is taken'
}

const DayChooser = ({ board, school }: { board: Board; school: number }) => (
  <nav class="day-chooser" aria-label="Other days">
    {board.previous !== undefined && (
      <a href={`/schools/${school}/registers?day=${isoFromDay(board.previous)}`}>← {shortDay(board.previous)}</a>
    )}
    {board.next !== undefined && (
      <a href={`/schools/${school}/registers?day=${isoFromDay(board.next)}`}>{shortDay(board.next)} →</a>
    )}
  </nav>
)

type PathOf = (group: GroupOnBoard, session: SessionOfGroup) => string

const EveryGroup = ({ board, pathOf }: { board: Board; pathOf: PathOf }) => (
  <Section title={board.groups.length === 1 ? 'Your register' : 'Every register'}>
    <Table
      caption={`Registers of ${longDay(board.day)}`}
      captionHidden
      rows={board.groups}
      keyOf={group => group.id}
      toneOf={group => (group.sessions.some(s => s.state === 'late' || s.state === 'missing') ? 'signal' : undefined)}
      columns={[
        { head: 'Group', names: true, cell: group => group.name },
        { head: 'Who takes it', cell: group => group.staff || <span class="quiet">nobody yet</span> },
        ...([0, 1] as const).map(i => ({
          head: i === 0 ? 'Morning' : 'Afternoon',
          cell: (group: GroupOnBoard) => <State group={group} session={group.sessions[i]!} pathOf={pathOf} />,
        })),
        { head: 'No reason yet', numeric: true, cell: group => group.sessions.reduce((sum, s) => sum + s.unexplained, 0) || '' },
      ]}
    />
  </Section>
)

function State({ group, session, pathOf }: { group: GroupOnBoard; session: SessionOfGroup; pathOf: PathOf }) {
  if (session.state === 'closed') return <span class="quiet">closed</span>
  const said =
    session.state === 'taken'
      ? `${session.here} of ${session.here + session.away} here`
      : session.state === 'not-due'
        ? `from ${clockWords(session.window?.registerFrom ?? 0)}`
        : words[session.state]
  return (
    <a
      class={`register-state ${session.state}`}
      href={pathOf(group, session)}
      aria-label={`${group.name}, ${sessionWord[session.session]}: ${said}`}
    >
      {said}
    </a>
  )
}

function Aside({ board, pathOf }: { board: Board; pathOf: PathOf }) {
  return (
    <>
      {([0, 1] as const).map(i => {
        const held = board.groups.filter(group => group.sessions[i]!.state !== 'closed')
        if (held.length === 0) return null
        const of = held.map(group => group.sessions[i]!)
        const sum = (what: (s: SessionOfGroup) => number) => of.reduce((n, s) => n + what(s), 0)
        const marked = sum(s => s.here + s.away)
        const taken = of.filter(s => s.state === 'taken').length
        return (
          <Panel
            key={i}
            title={i === 0 ? 'Morning' : 'Afternoon'}
            figure={marked > 0 ? sum(s => s.here).toLocaleString('en-GB') : undefined}
            says={
              marked > 0
                ? `here of ${marked.toLocaleString('en-GB')} marked; ${taken} of ${held.length} registers taken`
                : `${taken} of ${held.length} registers taken`
            }
          >
            <Tiles
              label={`${i === 0 ? 'Morning' : 'Afternoon'} registers`}
              tiles={held.map(group => ({
                label: group.name,
                href: pathOf(group, group.sessions[i]!),
                state: tileOf[group.sessions[i]!.state],
                says: words[group.sessions[i]!.state],
              }))}
            />
          </Panel>
        )
      })}
      <TileKey says={{ done: 'taken', attention: 'open', urgent: 'late or missing', neutral: 'not due yet' }} />
    </>
  )
}

const Closed = ({ board, school }: { board: Board; school: number }) => (
  <EmptyState
    title={`${board.closed}: no school`}
    action={
      board.next !== undefined && (
        <Button href={`/schools/${school}/registers?day=${isoFromDay(board.next)}`}>{longDay(board.next)}</Button>
      )
    }
  >
    No pupil is expected, and there is nothing to take or chase.
  </EmptyState>
)

const Begin = ({ school, begin }: BoardOptions) => (
  <ListCard label="To begin" ordered>
    <ListItem
      title="Say when the school is open"
      beside={begin?.calendar ? 'done' : undefined}
      actions={
        <Button small kind={begin?.calendar ? 'secondary' : 'primary'} href={`/schools/${school}/calendar`}>
          Calendar
        </Button>
      }
    >
      An academic year with its terms, and the times of the morning and afternoon registers.
    </ListItem>
    <ListItem
      title="Bring in pupils and their groups"
      beside={begin?.groups ? 'done' : undefined}
      actions={
        <Button small kind={begin?.calendar ? 'primary' : 'secondary'} href={`/schools/${school}/import`}>
          Import
        </Button>
      }
    >
      A CSV file from the system you have; what is wrong in it is said row by row before anything comes in.
    </ListItem>
    <ListItem
      title="Give colleagues a sign-in"
      actions={
        <Button small href={`/schools/${school}/staff`}>
          Staff
        </Button>
      }
    >
      A teacher sees the register of their class at once; the office sees them all.
    </ListItem>
  </ListCard>
)
