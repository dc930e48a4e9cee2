import { askedAt } from '#analysis/figures/asking/ask.ts'
import { Choose } from '#analysis/figures/asking/choose.page.tsx'
import { periodsOn, spanText } from '#analysis/figures/asking/period.ts'
import { measuresCitation } from '#law/measures/absence-measures.ts'
import { nationalCohortCitation } from '#law/measures/national-cohort.ts'
import type { Page } from '#platform/http/door.ts'
import type { Problem } from '#platform/http/outcome.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Columns } from '#platform/web/columns/columns.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { ErrorSummary } from '#platform/web/error-summary/error-summary.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Why } from '#platform/web/why/why.tsx'
import { clockWords } from '#time/clock.ts'
import { type Day, longDay } from '#time/day.ts'
import { londonNow } from '#time/london.ts'
import { ByReason } from './by-reason.page.tsx'
import type { MeasuresShown } from './figures.contract.ts'
import { counted, numberText, percentOf } from './numbers.ts'
import { FigureRows } from './rows.page.tsx'
import { Steps } from './steps.page.tsx'
import { Totals } from './totals.page.tsx'

export interface FiguresSeen {
  school: { id: number; name: string }
  /** The reader sees only figures of their own groups. */
  own: boolean
  /** There are other schools to compare with. */
  several: boolean
}

/** R-0801: how attendance stands: what it comes to, week by week, by part, by reason. Every number opens to its marks. */
export function FiguresPage(shown: MeasuresShown, { school, own, several }: FiguresSeen): Page {
  const { whole, by, periods, within, from, to } = shown
  const title = titleOf(shown)
  const address = `/schools/${school.id}/measures`
  const body = (
    <>
      {within.length > 0 && (
        <Breadcrumb
          crumbs={within.map((_, i) => ({
            href: askedAt(address, { ...shown, span: { from, to }, within: within.slice(0, i) }, { by }),
            label: i === 0 ? (own ? 'All your pupils' : 'All pupils') : within[i - 1]!.title,
          }))}
        />
      )}
      <PageHeading
        above={`${own ? 'Your groups' : school.name} · ${spanText(from, to)}`}
        title={title}
        lead={
          whole.possible > 0 &&
          `${numberText(whole.attended)} attended of ${counted(whole.possible, 'possible session')}, ${counted(whole.pupils, 'pupil')}. As the registers stand ${asAtText(shown.asAt)}.`
        }
      >
        {several && (
          <Button href={askedAt('/measures', { period: shown.period, span: { from, to }, cohort: shown.cohort, within: [] })}>
            Compare the schools
          </Button>
        )}
      </PageHeading>
      <Choose action={address} asked={shown} periods={periods} hidden={{ by }} />
      {shown.cohort === 'national' && (
        <p class="quiet">
          Pupils of whom the national figures speak. <Why {...nationalCohortCitation} asks="Which pupils are these?" />
        </p>
      )}
      {whole.possible === 0 ? (
        <Nothing shown={shown} school={school.id} />
      ) : (
        <>
          <Columns label="What it comes to" aside={<Totals shown={shown} school={school.id} />}>
            <Steps shown={shown} school={school.id} />
          </Columns>
          <FigureRows shown={shown} school={school.id} own={own} />
          <ByReason shown={shown} school={school.id} />
          <p class="quiet">
            Every number opens to the marks behind it. <Why {...measuresCitation} asks="How is this counted?" />
          </p>
        </>
      )}
    </>
  )
  return { title, body, at: 'measures' }
}

const asAtText = (asAt: Date): string => {
  const { day, minute } = londonNow(asAt)
  return `on ${longDay(day)}, ${clockWords(minute)}`
}

/** L-110: what was found, in words. */
function titleOf({ whole, within, when, period }: MeasuresShown): string {
  const whose = within.length > 0 ? ` of ${within.map(({ title }) => title).join(', ')}` : ''
  if (whole.possible === 0) return `No session has counted${whose} ${when}`
  const still = period === 'week' || period === 'half-term' || period === 'term' || period === 'year'
  const is = still && when.startsWith('this') ? 'is' : 'was'
  return `Attendance${whose} ${is} ${percentOf(whole.attended, whole.possible)} ${when}`
}

function Nothing({ shown: { records, within, ...asked }, school }: { shown: MeasuresShown; school: number }) {
  const everyone = askedAt(`/schools/${school}/measures`, { ...asked, span: asked, within: [] })
  if (records.first === null || records.last === null)
    return (
      <EmptyState title="No register has been taken yet">
        As registers are saved, the figures of these days appear here.
      </EmptyState>
    )
  const here = within.length > 0 && asked.from <= records.last && asked.to >= records.first
  return (
    <EmptyState
      title={here ? 'None of these pupils had a possible session in these days' : 'No register was taken in these days'}
      action={
        <Button href={here ? everyone : `/schools/${school}/measures?period=year`}>
          {here ? 'Show all pupils' : 'Show this school year'}
        </Button>
      }
    >
      There are marks from {spanText(records.first, records.last)}.
    </EmptyState>
  )
}

interface Wrong {
  problem: Problem
  query?: { from?: Day; to?: Day; by?: string }
  school: number
  today: Day
}

/** Days that cannot be used: what to do about it, with what was chosen kept. */
export function NotTheseDates({ problem, query, school, today }: Wrong): Page {
  const title = 'These figures cannot be shown'
  const wrong = Object.fromEntries(problem.fields.map(({ field, says }) => [field, says]))
  const periods = periodsOn({ terms: [], years: [] }, today)
  return {
    title,
    at: 'measures',
    body: (
      <>
        <PageHeading title={title} lead="Nothing is wrong with the registers: only the question needs mending." />
        <ErrorSummary errors={problem.fields.map(({ field, says }) => ({ field, message: says }))} />
        <Choose
          action={`/schools/${school}/measures`}
          asked={{ period: 'dates', from: query?.from ?? today, to: query?.to ?? today, cohort: 'all', within: [] }}
          periods={periods}
          hidden={{ by: query?.by }}
          wrong={wrong}
        />
      </>
    ),
  }
}
