import { askedAt } from '#analysis/figures/asking/ask.ts'
import { askOf } from '#analysis/figures/asking/asker.ts'
import { spanText } from '#analysis/figures/asking/period.ts'
import { writeParts } from '#analysis/figures/asking/way.ts'
import { counted, numberText } from '#analysis/figures/numbers.ts'
import type { Page } from '#platform/http/door.ts'
import type { Problem } from '#platform/http/outcome.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Columns } from '#platform/web/columns/columns.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { ErrorSummary } from '#platform/web/error-summary/error-summary.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Pagination } from '#platform/web/pagination/pagination.tsx'
import { Panel } from '#platform/web/panel/panel.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import { Toolbar } from '#platform/web/toolbar/toolbar.tsx'
import { Why } from '#platform/web/why/why.tsx'
import { yearGroupTitle } from '#school/people/year-groups.ts'
import { isoFromDay, longDay, shortDay } from '#time/day.ts'
import { stripYearOf } from '#time/strip-year.ts'
import type { MarksShown } from './marks.contract.ts'
import { countedAs, marksOfIds, marksOfTitle, marksOfWords } from './which-marks.ts'

const sessionWord = { AM: 'morning', PM: 'afternoon' } as const

/** The marks behind a figure: each with its pupil, its session, its code, and the rule by which it counted. */
export function MarksPage(shown: MarksShown, { school }: { school: number }): Page {
  const { total, of, code, q, within, from, to, page, pages, minutesLate, codes } = shown
  const base = `/schools/${school}/measures`
  const ask = askOf(shown)
  const here = (more: Record<string, string | number | undefined>) =>
    askedAt(`${base}/marks`, ask, { of, code: code ?? undefined, q, ...more })
  const one = codes.find(known => known.code === code)
  const title = one
    ? `${counted(total, 'session')} marked ${one.code}, ${one.short.toLowerCase()}`
    : `${counted(total, 'session')} ${marksOfWords[of]}`
  const whose = within.length > 0 ? within.map(part => part.title).join(', ') : 'All pupils'
  const body = (
    <>
      <Breadcrumb crumbs={[{ href: askedAt(base, ask), label: `Attendance, ${spanText(from, to)}` }]} />
      <PageHeading
        above={`${whose} · ${spanText(from, to)}`}
        title={capital(title)}
        lead={
          minutesLate &&
          total > 0 &&
          `${counted(minutesLate.minutes, 'minute')} late in all, recorded for ${numberText(minutesLate.recorded)} of the ${numberText(total)}.`
        }
      />
      <Toolbar action={`${base}/marks`} label="Find marks" apply="Find" hidden={hiddenOf(shown)}>
        <Field name="q" label="Pupil" type="search" value={q} width={16} autocomplete="off" spellcheck={false} />
        <Select name="of" label="Sessions" value={of} options={marksOfIds.map(id => ({ value: id, label: marksOfTitle[id] }))} />
      </Toolbar>
      {total === 0 ? (
        <EmptyState
          title="There is no such session"
          action={(q || code) && <Button href={here({ q: undefined, code: undefined })}>Take the choice away</Button>}
        >
          {q ? `Nobody whose name has “${q}” in it has one in these days.` : 'In these days none of these pupils has one.'}
        </EmptyState>
      ) : (
        <Columns
          label="How they were counted"
          asideFirst
          aside={<Rules shown={shown} hrefOf={letter => here({ code: letter })} />}
        >
          <div class="marks-behind">
            <Table
              caption={capital(title)}
              captionHidden
              rows={shown.marks}
              keyOf={mark => `${mark.pupil}/${mark.day}/${mark.session}`}
              columns={[
                {
                  head: 'Pupil',
                  names: true,
                  cell: mark => (
                    <a
                      class="nowrap"
                      href={`/schools/${school}/pupils/${mark.pupil}?year=${stripYearOf(mark.day)}`}
                      title={yearGroupTitle(mark.yearGroup)}
                    >
                      {mark.name}
                    </a>
                  ),
                },
                {
                  head: 'Session',
                  cell: mark => (
                    <a
                      class="nowrap"
                      href={`/schools/${school}/pupils/${mark.pupil}/marks/${isoFromDay(mark.day)}/${mark.session}`}
                      title={longDay(mark.day)}
                    >
                      {shortDay(mark.day)}, {sessionWord[mark.session]}
                    </a>
                  ),
                },
                {
                  head: 'Mark',
                  cell: mark => (
                    <>
                      <b title={mark.title}>{mark.code}</b> {mark.short}
                      {mark.minutesLate > 0 && <span class="quiet">, {mark.minutesLate} minutes</span>}
                      {mark.nature && <span class="quiet">: {mark.nature}</span>}
                      {mark.amended && (
                        <>
                          {' '}
                          <Tag>amended</Tag>
                        </>
                      )}
                    </>
                  ),
                },
                { head: 'Counted as', cell: mark => <span class="nowrap">{countedAs[mark.set]}</span> },
              ]}
            />
          </div>
          <Pagination
            page={page}
            pages={pages}
            hrefOf={number => here({ page: number })}
            label="marks"
            says={pages > 1 ? `Page ${page} of ${pages}, newest first` : undefined}
          />
        </Columns>
      )}
    </>
  )
  return { title: capital(title), body, at: 'measures' }
}

/** How each code among them counts, and where that is written. */
function Rules({ shown: { codes, code, of }, hrefOf }: { shown: MarksShown; hrefOf: (letter?: string) => string }) {
  return (
    <Panel title="How they were counted">
      <ul class="rules-behind">
        {codes.map(known => (
          <li key={known.code}>
            <div class="rule-code">
              <b>{known.code}</b>
              {known.code === code ? <span>{known.short}</span> : <a href={hrefOf(known.code)}>{known.short}</a>}
              <span class="figures">{numberText(known.times)}</span>
            </div>
            <p class="quiet">{countedAs[known.set]}</p>
            <Why {...known.citation} asks="By which rule?" open={codes.length === 1 || known.code === code} />
          </li>
        ))}
      </ul>
      {code && codes.length > 1 && <a href={hrefOf(undefined)}>Show every code: {marksOfTitle[of].toLowerCase()}</a>}
    </Panel>
  )
}

function hiddenOf({ period, from, to, cohort, within }: MarksShown): Record<string, string> {
  const days: Record<string, string> = period === 'dates' ? { from: isoFromDay(from), to: isoFromDay(to) } : { period }
  return { ...days, ...(cohort === 'all' ? {} : { cohort }), ...(within.length > 0 ? { in: writeParts(within) } : {}) }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A question that cannot be answered: which part of it, and the way back. */
export const NotTheseMarks = ({ problem, school }: { problem: Problem; school: number }): Page => ({
  title: 'These sessions cannot be shown',
  at: 'measures',
  body: (
    <>
      <PageHeading
        title="These sessions cannot be shown"
        lead="Nothing is wrong with the registers: only the question needs mending."
      />
      <ErrorSummary errors={problem.fields.map(({ field, says }) => ({ field, message: says }))} />
      <Button href={`/schools/${school}/measures`}>To the attendance of this school year</Button>
    </>
  ),
})
