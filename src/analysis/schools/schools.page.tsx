import { addressesOf } from '#analysis/figures/asking/addresses.ts'
import type { Figures } from '#analysis/figures/asking/ask.contract.ts'
import { askedAt } from '#analysis/figures/asking/ask.ts'
import { askOf } from '#analysis/figures/asking/asker.ts'
import { Choose } from '#analysis/figures/asking/choose.page.tsx'
import { spanText } from '#analysis/figures/asking/period.ts'
import { barePercentOf, counted, numberText, percentOf } from '#analysis/figures/numbers.ts'
import { measuresCitation } from '#law/measures/absence-measures.ts'
import type { Page } from '#platform/http/door.ts'
import type { Problem } from '#platform/http/outcome.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { BarOf } from '#platform/web/chart/bar-of.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { ErrorSummary } from '#platform/web/error-summary/error-summary.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { type Column, Table } from '#platform/web/table/table.tsx'
import { Why } from '#platform/web/why/why.tsx'
import type { Day } from '#time/day.ts'
import type { SchoolsShown } from './schools.contract.ts'

type School = SchoolsShown['schools'][number]

const toFront = <Breadcrumb crumbs={[{ href: '/', label: 'Your schools' }]} />

/** Several schools side by side, and as one. Every number of a school opens to that school's own marks. */
export function SchoolsFigures(shown: SchoolsShown): Page {
  const { schools, whole, from, to, when, periods } = shown
  const title =
    whole.possible === 0
      ? `No session has counted ${when}`
      : `Attendance ${shown.period === 'week' || shown.period === 'year' ? 'is' : 'was'} ${percentOf(whole.attended, whole.possible)} ${when}`
  const asked = { ...shown, within: [] }
  const body = (
    <>
      {toFront}
      <PageHeading
        above={`${counted(schools.length, 'school').replace(/^one/, 'One')} · ${spanText(from, to)}`}
        title={title}
        lead={
          whole.possible > 0 &&
          `${numberText(whole.attended)} attended of ${counted(whole.possible, 'possible session')}, ${counted(whole.pupils, 'pupil')}.`
        }
      />
      <Choose action="/measures" asked={asked} periods={periods} />
      {schools.length === 0 ? (
        <EmptyState title="There is no school whose figures you may see whole">
          With a role that oversees a school, or a trust, its row appears here.
        </EmptyState>
      ) : (
        <Section
          title="By school"
          note={
            <a class="no-print" href={askedAt('/measures.csv', askOf(asked))}>
              save as a spreadsheet
            </a>
          }
        >
          <div class="figure-rows">
            <Table
              caption="Attendance by school"
              captionHidden
              narrow="scroll"
              rows={schools}
              keyOf={({ id }) => id}
              columns={columnsOf(shown)}
            />
          </div>
          <p class="quiet">
            The last row adds the sessions of all schools and divides once; it is not the average of the rows above. A pupil of
            two schools counts in each. <Why {...measuresCitation} asks="How is this counted?" />
          </p>
        </Section>
      )}
    </>
  )
  return { title, body }
}

function columnsOf(shown: SchoolsShown): Column<School>[] {
  const { schools, whole } = shown
  const asked = { ...shown, within: [] }
  const open = ({ id }: School) => addressesOf(id, asked)
  const highest = Math.max(...schools.map(({ absenceRate }) => absenceRate ?? 0), 0.1)
  const figure = (head: string, of: (f: Figures) => string, href: (school: School) => string): Column<School> => ({
    head,
    numeric: true,
    cell: school => <a href={href(school)}>{of(school)}</a>,
    foot: of(whole),
  })
  const people = (head: string, of: (f: Figures) => number | null, show: 'persistent' | 'severe'): Column<School> => {
    const share = (f: Figures) => <span class="quiet share">{barePercentOf(of(f) ?? 0, f.pupils)}&nbsp;%</span>
    return {
      head,
      numeric: true,
      cell: school => (
        <>
          <a href={open(school).pupils(show)}>{numberText(of(school) ?? 0)}</a> {share(school)}
        </>
      ),
      foot: (
        <>
          {numberText(of(whole) ?? 0)} {share(whole)}
        </>
      ),
    }
  }
  return [
    { head: 'School', names: true, cell: school => <a href={open(school).figures()}>{school.name}</a>, foot: 'All schools' },
    figure(
      'Pupils',
      f => numberText(f.pupils),
      school => open(school).pupils(),
    ),
    figure(
      'Possible',
      f => numberText(f.possible),
      school => open(school).marks('possible'),
    ),
    figure(
      'Attendance %',
      f => barePercentOf(f.attended, f.possible),
      school => open(school).marks('attended'),
    ),
    figure(
      'Absence %',
      f => barePercentOf(f.absent, f.possible),
      school => open(school).marks('absent'),
    ),
    { head: '', cell: ({ absenceRate }) => <BarOf share={(absenceRate ?? 0) / highest} tone="amber" />, foot: '' },
    figure(
      'Authorised %',
      f => barePercentOf(f.authorised, f.possible),
      school => open(school).marks('authorised'),
    ),
    figure(
      'Unauthorised %',
      f => barePercentOf(f.unauthorised, f.possible),
      school => open(school).marks('unauthorised'),
    ),
    figure(
      'Late',
      f => numberText(f.late),
      school => open(school).marks('late'),
    ),
    ...(whole.persistent === null
      ? []
      : [people('Persistent', f => f.persistent, 'persistent'), people('Severe', f => f.severe, 'severe')]),
  ]
}

/** A question that cannot be answered: what to do about it, with what was chosen kept. */
export const NotTheseSchools = ({
  problem,
  query,
  today,
}: {
  problem: Problem
  query?: { from?: Day; to?: Day }
  today: Day
}): Page => ({
  title: 'These figures cannot be shown',
  body: (
    <>
      {toFront}
      <PageHeading
        title="These figures cannot be shown"
        lead="Nothing is wrong with the registers: only the question needs mending."
      />
      <ErrorSummary errors={problem.fields.map(({ field, says }) => ({ field, message: says }))} />
      <Choose
        action="/measures"
        asked={{ period: 'dates', from: query?.from ?? today, to: query?.to ?? today, cohort: 'all', within: [] }}
        periods={[]}
        wrong={Object.fromEntries(problem.fields.map(({ field, says }) => [field, says]))}
      />
      <Button href="/measures">To this school year</Button>
    </>
  ),
})
