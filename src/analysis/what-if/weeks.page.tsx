import { spanText } from '#analysis/figures/asking/period.ts'
import { numberText } from '#analysis/figures/numbers.ts'
import type { ConsequenceKind } from '#casework/ladders/consequence.ts'
import { BarChart } from '#platform/web/chart/bar-chart.tsx'
import { type Column, Table } from '#platform/web/table/table.tsx'
import { shortDay } from '#time/day.ts'
import { kindTitle } from './assumptions.ts'
import type { ComparisonShown, WhatIfShown } from './what-if.contract.ts'
import { hoursText, timesText } from './words.ts'

type Week = ComparisonShown['weeks'][number]

const inTable: readonly ConsequenceKind[] = ['letter', 'meeting', 'visit', 'referral', 'call']

/** Week by week: the hours of work, or how often one kind falls due, under both policies. */
export function Weeks({ compared, show }: { compared: ComparisonShown; show: WhatIfShown['show'] }) {
  const { weeks, policies, to } = compared
  const value = (week: Week, side: 'today' | 'draft') => (show === 'hours' ? week.minutes[side] / 60 : (week[side][show] ?? 0))
  const said = (week: Week, side: 'today' | 'draft') =>
    show === 'hours' ? `${hoursText(week.minutes[side])} hours` : timesText(week[side][show] ?? 0, show)
  const nameOf = ({ monday }: Week) => spanText(monday, Math.min(monday + 6, to))
  const columns: Column<Week>[] = [
    { head: 'Week', names: true, cell: nameOf },
    { head: 'Hours today', numeric: true, cell: week => hoursText(week.minutes.today) },
    { head: 'Hours, draft', numeric: true, cell: week => hoursText(week.minutes.draft) },
    ...inTable.map(kind => ({
      head: `${kindTitle(kind)} today → draft`,
      numeric: true,
      cell: (week: Week) => `${numberText(week.today[kind] ?? 0)} → ${numberText(week.draft[kind] ?? 0)}`,
    })),
  ]
  const title = show === 'hours' ? 'Hours of work by week' : `${kindTitle(show)} by week`
  return (
    <BarChart
      title={title}
      first={`Today: ${policies.today.title}`}
      second={`Draft: ${policies.draft.title}`}
      unit={show === 'hours' ? 'h' : undefined}
      pairs={weeks.map(week => ({
        first: value(week, 'today'),
        second: value(week, 'draft'),
        label: shortDay(week.monday).split(' ').slice(1).join(' '),
        says: `${nameOf(week)}: today ${said(week, 'today')}, draft ${said(week, 'draft')}`,
      }))}
      table={<Table caption={title} captionHidden narrow="scroll" rows={weeks} keyOf={week => week.monday} columns={columns} />}
    />
  )
}
