import { addressesOf } from '#analysis/figures/asking/addresses.ts'
import { BarOf, type BarTone } from '#platform/web/chart/bar-of.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Table } from '#platform/web/table/table.tsx'
import type { MeasuresShown } from './figures.contract.ts'
import { numberText, percentOf } from './numbers.ts'

type CodeShown = MeasuresShown['codes'][number]

const kinds: { title: string; sets: CodeShown['set'][]; tone: BarTone }[] = [
  { title: 'Authorised absence', sets: ['authorised'], tone: 'amber' },
  { title: 'Unauthorised absence', sets: ['unauthorised'], tone: 'signal' },
  { title: 'Approved activity', sets: ['approved-educational-activity'], tone: 'leaf' },
  { title: 'Not a possible session', sets: ['not-possible'], tone: 'plain' },
]

/** L-110: why pupils were away: sessions by code, each of them opening to its marks. All bars are to one scale. */
export function ByReason({ shown, school }: { shown: MeasuresShown; school: number }) {
  const { codes, whole } = shown
  const { marks } = addressesOf(school, shown)
  const away = codes.filter(({ set }) => set !== 'present')
  if (away.length === 0) return null
  const longest = Math.max(...away.map(({ times }) => times))
  return (
    <Section title="By reason" note="sessions by code; the bars are all to one scale">
      <div class="reasons">
        {kinds.map(({ title, sets, tone }) => {
          const rows = away.filter(({ set }) => sets.includes(set))
          if (rows.length === 0) return null
          return (
            <Table
              key={title}
              caption={title}
              captionHidden
              narrow="scroll"
              rows={rows}
              keyOf={({ code }) => code}
              columns={[
                {
                  head: title,
                  names: true,
                  cell: ({ code, short, title: whole }) => (
                    <span title={whole}>
                      <b class="reason-code">{code}</b> {short}
                    </span>
                  ),
                },
                { head: '', cell: ({ times }) => <BarOf share={times / longest} tone={tone} /> },
                {
                  head: 'Sessions',
                  numeric: true,
                  cell: ({ code, times, set, short }) => (
                    <a href={marks(set === 'not-possible' ? 'not-possible' : 'possible', code)}>
                      {numberText(times)}
                      <span class="out-of-sight">: {short}</span>
                    </a>
                  ),
                },
                ...(sets.includes('not-possible')
                  ? []
                  : [
                      {
                        head: 'Of possible',
                        numeric: true,
                        cell: ({ times }: CodeShown) => percentOf(times, whole.possible),
                      },
                    ]),
              ]}
            />
          )
        })}
      </div>
    </Section>
  )
}
