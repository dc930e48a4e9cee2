import { addressesOf } from '#analysis/figures/asking/addresses.ts'
import { overTimeCitation, persistentCitation } from '#law/measures/persistent-absence.ts'
import { cautionsOnRecentFigure } from '#law/measures/settling.ts'
import { Panel } from '#platform/web/panel/panel.tsx'
import { Why } from '#platform/web/why/why.tsx'
import { londonNow } from '#time/london.ts'
import type { MeasuresShown } from './figures.contract.ts'
import { numberText, percentOf } from './numbers.ts'

interface Line {
  term: string
  count: number
  share: string
  href: string
}

/** What all of it comes to, a line a measure; each opens. */
export function Totals({ shown, school }: { shown: MeasuresShown; school: number }) {
  const { whole, to, asAt } = shown
  const { marks, pupils } = addressesOf(school, shown)
  const of = (count: number) => percentOf(count, whole.possible)
  const lines: Line[] = [
    { term: 'Present', count: whole.present, share: of(whole.present), href: marks('present') },
    {
      term: 'Approved activity',
      count: whole.approvedEducationalActivity,
      share: of(whole.approvedEducationalActivity),
      href: marks('approved'),
    },
    { term: 'Authorised', count: whole.authorised, share: of(whole.authorised), href: marks('authorised') },
    { term: 'Unauthorised', count: whole.unauthorised, share: of(whole.unauthorised), href: marks('unauthorised') },
    { term: 'Late, of these', count: whole.late, share: of(whole.late), href: marks('late') },
  ]
  const people: Line[] =
    whole.persistent === null || whole.severe === null
      ? []
      : [
          {
            term: 'Persistent',
            count: whole.persistent,
            share: percentOf(whole.persistent, whole.pupils),
            href: pupils('persistent'),
          },
          {
            term: 'Severe',
            count: whole.severe,
            share: percentOf(whole.severe, whole.pupils),
            href: pupils('severe'),
          },
        ]
  const cautions = [...whole.cautions, ...cautionsOnRecentFigure({ to, asAt: londonNow(asAt).day }).map(({ because }) => because)]
  return (
    <Panel title="Sessions">
      <dl class="totals">
        {lines.map(line => (
          <Total key={line.term} {...line} />
        ))}
      </dl>
      {people.length > 0 && (
        <>
          <h3>Pupils absent</h3>
          <dl class="totals">
            {people.map(line => (
              <Total key={line.term} {...line} />
            ))}
          </dl>
        </>
      )}
      {people.length === 0 ? (
        <p class="figure-says">
          Persistent and severe absence are not stated for a week or less. <Why {...overTimeCitation} />
        </p>
      ) : (
        <p>
          <Why {...persistentCitation} asks="Who is persistently absent?" />
        </p>
      )}
      {cautions.map(says => (
        <p key={says} class="figure-says">
          {says}
        </p>
      ))}
    </Panel>
  )
}

const Total = ({ term, count, share, href }: Line) => (
  <div>
    <dt>{term}</dt>
    <dd class="quiet">{share}</dd>
    <dd>
      <a href={href}>
        {numberText(count)}
        <span class="out-of-sight">: {term}</span>
      </a>
    </dd>
  </div>
)
