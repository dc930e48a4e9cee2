import { numberText } from '#analysis/figures/numbers.ts'
import { consequenceKinds } from '#casework/ladders/consequence.ts'
import { Section } from '#platform/web/section/section.tsx'
import { type Column, Table } from '#platform/web/table/table.tsx'
import { kinds as kindWords } from './assumptions.ts'
import type { ComparisonShown } from './what-if.contract.ts'
import { aWeek, changeText, timesText } from './words.ts'
import { timesOf } from './workload.ts'

type Party = ComparisonShown['parties'][number]
type Act = ComparisonShown['acts'][number]

/** R-1108: the work of each role, and of people outside the school whom the policy names. */
export function Roles({ compared: { parties, weeks, minutes } }: { compared: ComparisonShown }) {
  const what = (party: Party, side: 'today' | 'draft') =>
    consequenceKinds
      .filter(kind => (party[side][kind] ?? 0) > 0)
      .map(kind => timesText(party[side][kind]!, kind))
      .join(', ') || 'nothing'
  const hours = (side: 'today' | 'draft', head: string): Column<Party> => ({
    head,
    numeric: true,
    cell: party => aWeek(party.minutes[side], weeks.length),
    foot: aWeek(minutes[side], weeks.length),
  })
  return (
    <Section title="Who does it" note="hours in a school week, on the average of the year" id="roles">
      <Table
        caption="Work by role"
        captionHidden
        rows={parties}
        keyOf={party => party.by}
        columns={[
          {
            head: 'Role',
            names: true,
            cell: party => (
              <>
                {party.title}
                {party.outside && <small class="quiet what-if-line">outside the school</small>}
              </>
            ),
            foot: 'All',
          },
          hours('today', 'Hours today'),
          hours('draft', 'Hours, draft'),
          { head: 'In the year, today', cell: party => what(party, 'today'), foot: '' },
          { head: 'In the year, draft', cell: party => what(party, 'draft'), foot: '' },
        ]}
      />
    </Section>
  )
}

const shown = 25

/** What falls due, stage by stage and tier by tier, the greatest difference first. */
export function Acts({ compared: { acts } }: { compared: ComparisonShown }) {
  const [some, rest] = [acts.slice(0, shown), acts.slice(shown)]
  const columns: Column<Act>[] = [
    {
      head: 'What the policy says',
      names: true,
      cell: act => (
        <>
          {act.name}: {act.does}{' '}
          <small class="quiet what-if-line">
            {[act.title, kindWords[act.kind].one, act.clause && `clause ${act.clause}`].filter(Boolean).join(' · ')}
          </small>
        </>
      ),
    },
    { head: 'Today', numeric: true, cell: act => numberText(act.times.today) },
    { head: 'Draft', numeric: true, cell: act => numberText(act.times.draft) },
    { head: 'Change', numeric: true, cell: act => changeText(act.times.today, act.times.draft) },
    { head: 'Pupils, draft', numeric: true, cell: act => numberText(act.pupils.draft) },
  ]
  return (
    <Section title="What falls due" note="in the year, the greatest difference first" id="acts">
      <Table caption="What falls due" captionHidden rows={some} columns={columns} />
      {rest.length > 0 && (
        <details class="chart-table">
          <summary>The other {rest.length}</summary>
          <Table caption="What falls due: the others" captionHidden rows={rest} columns={columns} />
        </details>
      )}
    </Section>
  )
}

/** Every kind of work in the year, counted. */
export function Kinds({ compared: { kinds } }: { compared: ComparisonShown }) {
  const [today, draft] = [sum(kinds, 'today'), sum(kinds, 'draft')]
  return (
    <Section title="In the year" id="kinds">
      <Table
        caption="How often each kind of work falls due"
        captionHidden
        rows={kinds}
        keyOf={({ kind }) => kind}
        narrow="scroll"
        columns={[
          { head: 'Kind of work', names: true, cell: ({ title }) => title, foot: 'All' },
          { head: 'Today', numeric: true, cell: ({ today }) => numberText(today), foot: numberText(today) },
          { head: 'Draft', numeric: true, cell: ({ draft }) => numberText(draft), foot: numberText(draft) },
          { head: 'Change', numeric: true, cell: ({ today, draft }) => changeText(today, draft), foot: changeText(today, draft) },
        ]}
      />
    </Section>
  )
}

const sum = (all: ComparisonShown['kinds'], side: 'today' | 'draft'): number =>
  timesOf(Object.fromEntries(all.map(one => [one.kind, one[side]])))
