import { askedAt } from '#analysis/figures/asking/ask.ts'
import { askOf } from '#analysis/figures/asking/asker.ts'
import { spanText } from '#analysis/figures/asking/period.ts'
import { type StepLength, stepLengthOf } from '#analysis/figures/counting/steps.ts'
import { type ChartPoint, LineChart } from '#platform/web/chart/line-chart.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { dayText, longDay, partsOfDay, shortDay } from '#time/day.ts'
import type { MeasuresShown } from './figures.contract.ts'
import { barePercentOf, numberText, percentOf } from './numbers.ts'

type Step = MeasuresShown['steps'][number]

const words: Record<StepLength, { title: string; head: string }> = {
  day: { title: 'Attendance by day', head: 'Day' },
  week: { title: 'Attendance by week', head: 'Week' },
  month: { title: 'Attendance by month', head: 'Month' },
}

/** More days than these between two steps are a holiday: the line stops there. */
const apartAfter: Record<StepLength, number> = { day: 3, week: 6, month: 31 }

/** How attendance went, step by step, as a line and as a table; each step opens. */
export function Steps({ shown, school }: { shown: MeasuresShown; school: number }) {
  const { steps, whole } = shown
  const length = stepLengthOf(shown)
  const hrefOf = ({ from, to }: Step) =>
    askedAt(`/schools/${school}/measures`, { ...askOf(shown), period: 'dates', span: { from, to } }, { by: shown.by })
  const nameOf = ({ from, to }: Step) =>
    length === 'day' ? longDay(from) : length === 'week' ? spanText(from, to) : dayText(from).split(' ').slice(1).join(' ')
  const points: ChartPoint[] = steps.map((step, i) => ({
    value: (100 * step.attended) / step.possible,
    shown: percentOf(step.attended, step.possible),
    label:
      length === 'month'
        ? monthLabel(step.from)
        : length === 'day'
          ? shortDay(step.from).split(' ').slice(0, 2).join(' ')
          : weekLabel(step.from),
    says: `${nameOf(step)}: ${percentOf(step.attended, step.possible)}, ${numberText(step.possible - step.attended)} absences of ${numberText(step.possible)}`,
    apart: i > 0 && step.from - steps[i - 1]!.to > apartAfter[length],
    href: hrefOf(step),
  }))
  const table = (
    <Table
      caption={words[length].title}
      captionHidden
      narrow="scroll"
      rows={steps}
      keyOf={step => step.from}
      columns={[
        { head: words[length].head, names: true, cell: step => <a href={hrefOf(step)}>{nameOf(step)}</a> },
        { head: 'Possible', numeric: true, cell: step => numberText(step.possible) },
        { head: 'Attendance %', numeric: true, cell: step => barePercentOf(step.attended, step.possible) },
        { head: 'Authorised %', numeric: true, cell: step => barePercentOf(step.authorised, step.possible) },
        { head: 'Unauthorised %', numeric: true, cell: step => barePercentOf(step.unauthorised, step.possible) },
        { head: 'Late', numeric: true, cell: step => numberText(step.late) },
      ]}
    />
  )
  if (steps.length < 2) return <div class="section">{table}</div>
  return (
    <LineChart
      title={words[length].title}
      note={`the dotted line is ${percentOf(whole.attended, whole.possible)}, all of it together`}
      points={points}
      unit="%"
      most={100}
      across={(100 * whole.attended) / whole.possible}
      table={table}
    />
  )
}

const weekLabel = (day: number): string => shortDay(day).split(' ').slice(1).join(' ')
const monthLabel = (day: number): string => `${shortDay(day).split(' ')[2]} ${String(partsOfDay(day).year).slice(2)}`
