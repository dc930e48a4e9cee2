import { BarChart } from '#platform/web/chart/bar-chart.tsx'
import { BarOf } from '#platform/web/chart/bar-of.tsx'
import { LineChart } from '#platform/web/chart/line-chart.tsx'
import { type Column, Table } from '#platform/web/table/table.tsx'
import type { Example } from './examples.tsx'

const boats = [
  { name: 'Kittiwake', nights: 12 },
  { name: 'Fulmar', nights: 3 },
  { name: 'Shearwater', nights: 140 },
]
const tides = [95.2, 93.5, 95, 94.1, 90.4, 92.3, 94.8].map((value, i) => ({
  value,
  shown: `${value}\u00a0%`,
  label: `${2 + i * 3} Nov`,
  says: `Week of ${2 + i * 3} November: ${value}\u00a0%`,
  apart: i === 4,
  href: '/gallery',
}))
const tideColumns: Column<(typeof tides)[number]>[] = [
  { head: 'Week', names: true, cell: tide => tide.label },
  { head: 'In', numeric: true, cell: tide => tide.shown },
]

const catches = [4, 7, 3, 0, 9, 6, 5].map((first, i) => ({
  first,
  second: [5, 6, 8, 2, 4, 7, 10][i]!,
  label: `${2 + i * 3} Nov`,
  says: `Week of ${2 + i * 3} November: ${first} and ${[5, 6, 8, 2, 4, 7, 10][i]}`,
}))
const catchColumns: Column<(typeof catches)[number]>[] = [
  { head: 'Week', names: true, cell: week => week.label },
  { head: 'Last year', numeric: true, cell: week => week.first },
  { head: 'This year', numeric: true, cell: week => week.second },
]

/** Parts that show how numbers go. */
export const charting: Example[] = [
  {
    name: 'Line chart',
    shows: (
      <LineChart
        title="Boats in, by week"
        note="the dotted line is 93.1 %, all of it together"
        unit="%"
        most={100}
        across={93.1}
        points={tides}
        table={<Table caption="Boats in, by week" captionHidden rows={tides} columns={tideColumns} />}
      />
    ),
  },
  {
    name: 'Bar chart',
    shows: (
      <BarChart
        title="Boats out, by week"
        first="Last year"
        second="This year"
        pairs={catches}
        table={<Table caption="Boats out, by week" captionHidden rows={catches} columns={catchColumns} />}
      />
    ),
  },
  {
    name: 'Bars in a table',
    shows: (
      <Table
        caption="Nights away, by boat"
        rows={boats}
        columns={[
          { head: 'Boat', names: true, cell: boat => boat.name },
          { head: 'Nights', numeric: true, cell: boat => boat.nights },
          { head: '', cell: boat => <BarOf share={boat.nights / 140} tone="amber" /> },
        ]}
      />
    ),
  },
]
