import { addressesOf } from '#analysis/figures/asking/addresses.ts'
import { askedAt } from '#analysis/figures/asking/ask.ts'
import { askOf } from '#analysis/figures/asking/asker.ts'
import { Choose } from '#analysis/figures/asking/choose.page.tsx'
import { spanText } from '#analysis/figures/asking/period.ts'
import { barePercentOf, counted, numberText } from '#analysis/figures/numbers.ts'
import { shapeOfNumber } from '#law/codes/mark-shapes.ts'
import { persistentCitation, severeCitation } from '#law/measures/persistent-absence.ts'
import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Pagination } from '#platform/web/pagination/pagination.tsx'
import { sayStrip } from '#platform/web/strip/shapes.ts'
import { Strip } from '#platform/web/strip/strip.tsx'
import { type Column, Table } from '#platform/web/table/table.tsx'
import { Tabs } from '#platform/web/tabs/tabs.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import { Why } from '#platform/web/why/why.tsx'
import { yearGroupTitle } from '#school/people/year-groups.ts'
import type { PupilsBehindShown } from './pupils.contract.ts'
import { type Order, pupilsShownIds } from './pupils.ts'

type PupilShown = PupilsBehindShown['pupils'][number]

const showWords = {
  all: 'Everyone',
  persistent: 'Persistently absent',
  severe: 'Severely absent',
  near: 'Near persistent',
} as const
const titles = {
  all: (total: string) => total,
  persistent: (total: string) => `${total} persistently absent`,
  severe: (total: string) => `${total} severely absent`,
  near: (total: string) => `${total} near persistent absence`,
} as const
const goodNews = {
  all: 'Nobody had a possible session in these days',
  persistent: 'Nobody is persistently absent',
  severe: 'Nobody is severely absent',
  near: 'Nobody is near persistent absence',
} as const

/** The pupils behind a figure, the lowest attendance first: each with their own sessions, 28 of 280, and the last two weeks. */
export function PupilsPage(shown: PupilsBehindShown, { school }: { school: number }): Page {
  const { show, sort, q, counts, total, page, pages, within, from, to, pupils, statesPersistence } = shown
  const ask = askOf(shown)
  const base = `/schools/${school}/measures`
  const here = (more: Record<string, string | number | undefined> = {}) =>
    askedAt(`${base}/pupils`, ask, {
      show: show === 'all' ? undefined : show,
      sort: sort === 'attendance' ? undefined : sort,
      q,
      ...more,
    })
  const title = titles[show](counted(total, 'pupil').replace(/^one/, 'One'))
  const whose = within.length > 0 ? within.map(part => part.title).join(', ') : 'All pupils'
  const sorted = (by: Order) => ({
    href: here({ sort: by === 'attendance' ? undefined : by }),
    now: sort === by ? (by === 'attendance' || by === 'name' ? ('ascending' as const) : ('descending' as const)) : undefined,
  })
  const open = (pupil: PupilShown) => addressesOf(school, shown, { way: 'pupil', key: String(pupil.id) })
  const columns: Column<PupilShown>[] = [
    {
      head: 'Pupil',
      names: true,
      sort: sorted('name'),
      cell: pupil => (
        <>
          <a href={`/schools/${school}/pupils/${pupil.id}`}>{pupil.name}</a>{' '}
          <span class="quiet pupil-year">{yearGroupTitle(pupil.yearGroup)}</span>{' '}
          {pupil.stands === 'severe' && <Tag tone="signal">severe</Tag>}
          {pupil.stands === 'persistent' && show !== 'persistent' && <Tag tone="amber">persistent</Tag>}
          {pupil.stands === 'near' && show !== 'near' && <Tag>near</Tag>}
        </>
      ),
    },
    { head: 'Last two weeks', cell: pupil => <Lately numbers={pupil.lately} /> },
    {
      head: 'Attendance %',
      numeric: true,
      sort: sorted('attendance'),
      cell: pupil => <a href={open(pupil).marks('attended')}>{barePercentOf(pupil.attended, pupil.possible)}</a>,
    },
    {
      head: 'Missed',
      numeric: true,
      sort: sorted('missed'),
      cell: pupil => (
        <span class="missed">
          <a href={open(pupil).marks('absent')}>{numberText(pupil.absent)}</a>{' '}
          <span class="quiet">of {numberText(pupil.possible)}</span>
        </span>
      ),
    },
    {
      head: 'Unauthorised',
      numeric: true,
      sort: sorted('unauthorised'),
      cell: pupil => <a href={open(pupil).marks('unauthorised')}>{numberText(pupil.unauthorised)}</a>,
    },
    {
      head: 'Late',
      numeric: true,
      sort: sorted('late'),
      cell: pupil => <a href={open(pupil).marks('late')}>{numberText(pupil.late)}</a>,
    },
  ]
  const body = (
    <>
      <Breadcrumb crumbs={[{ href: askedAt(base, ask), label: `Attendance, ${spanText(from, to)}` }]} />
      <PageHeading above={`${whose} · ${spanText(from, to)}`} title={title} lead={leadOf(shown)} />
      <Choose
        action={`${base}/pupils`}
        asked={shown}
        periods={shown.periods}
        hidden={{ show: show === 'all' ? undefined : show, sort: sort === 'attendance' ? undefined : sort }}
      >
        <Field name="q" label="Name" type="search" value={q} width={16} autocomplete="off" spellcheck={false} />
      </Choose>
      {statesPersistence && (
        <Tabs
          label="Which pupils"
          tabs={pupilsShownIds.map(id => ({
            href: here({ show: id === 'all' ? undefined : id }),
            label: showWords[id],
            count: counts[id],
            current: id === show,
          }))}
        />
      )}
      {total === 0 ? (
        <EmptyState title={q ? 'Nobody was found' : goodNews[show]}>
          {q ? 'Try a part of the name.' : show === 'all' ? undefined : 'That is good news. Whoever comes to be so appears here.'}
        </EmptyState>
      ) : (
        <div class="figure-rows pupils-behind">
          <Table caption={title} captionHidden rows={pupils} keyOf={pupil => pupil.id} columns={columns} />
        </div>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={number => here({ page: number })}
        label="pupils"
        says={pages > 1 ? `Page ${page} of ${pages}` : undefined}
      />
      {statesPersistence && (
        <p class="quiet">
          Each pupil’s own sessions in these days decide.{' '}
          <Why {...(show === 'severe' ? severeCitation : persistentCitation)} asks="Which limit is this?" />
        </p>
      )}
    </>
  )
  return { title, body, at: 'measures' }
}

const leadOf = ({ show, counts }: PupilsBehindShown): string | undefined =>
  show === 'near'
    ? 'They have missed eight sessions in a hundred or more, and not yet ten.'
    : show === 'persistent'
      ? `They have missed one session in ten or more, of ${counted(counts.all, 'pupil')}.`
      : show === 'severe'
        ? `They have missed one session in two or more, of ${counted(counts.all, 'pupil')}.`
        : undefined

function Lately({ numbers }: { numbers: number[] }) {
  if (numbers.length === 0) return null
  const cells = numbers.map(byte => ({ shape: shapeOfNumber(byte) ?? ('none' as const) }))
  return <Strip cells={cells} label={`Last two weeks: ${sayStrip(cells)}`} />
}
