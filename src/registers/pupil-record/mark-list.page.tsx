import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Pagination } from '#platform/web/pagination/pagination.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { Tabs } from '#platform/web/tabs/tabs.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import { clockWords } from '#time/clock.ts'
import { dayText, isoFromDay, longDay, shortDay } from '#time/day.ts'
import { londonNow } from '#time/london.ts'
import type { PupilYearShown } from './pupil-record.contract.ts'
import { type Shows, sessionWord, shows } from './pupil-year.ts'

const showWords: Record<Shows, string> = { all: 'All marks', absences: 'Absences', late: 'Late', amended: 'Amended' }
const emptyWords: Record<Shows, string> = {
  all: 'No marks yet',
  absences: 'No absence this year',
  late: 'Never late this year',
  amended: 'No mark has been amended',
}

/** The time alone where it was recorded on its own day. */
function recordedText({ at, day }: PupilYearShown['marks'][number]): string {
  const recorded = londonNow(at)
  return recorded.day === day ? clockWords(recorded.minute) : `${dayText(recorded.day)}, ${clockWords(recorded.minute)}`
}

/** The marks by date, newest first: what, by whom, when. Each opens to its history. */
export function MarkList({ record, path }: { record: PupilYearShown; path: string }) {
  const { marks, show, page, pages, found, year } = record
  const address = (to: Shows, turned = 1) => `${path}?year=${year}&show=${to}${turned === 1 ? '' : `&page=${turned}`}#list`
  return (
    <Section title="Marks by date" note="newest first" id="list">
      <Tabs label="Which marks" tabs={shows.map(to => ({ href: address(to), label: showWords[to], current: to === show }))} />
      {marks.length === 0 ? (
        <EmptyState title={emptyWords[show]} />
      ) : (
        <Table
          caption={`${showWords[show]}, newest first`}
          captionHidden
          rows={marks}
          keyOf={mark => `${mark.day}${mark.session}`}
          columns={[
            {
              head: 'Session',
              names: true,
              cell: mark => (
                <a class="nowrap" href={`${path}/marks/${isoFromDay(mark.day)}/${mark.session}`} title={longDay(mark.day)}>
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
                  {mark.version > 0 && (
                    <>
                      {' '}
                      <Tag>amended</Tag>
                    </>
                  )}
                </>
              ),
            },
            {
              head: 'Recorded',
              cell: mark => (
                <>
                  {mark.by} <span class="quiet">{recordedText(mark)}</span>
                </>
              ),
            },
          ]}
        />
      )}
      <Pagination
        page={page === 0 ? 1 : page}
        pages={page === 0 ? 1 : pages}
        hrefOf={turned => address(show, turned)}
        label="Marks"
        says={page === 0 || pages === 1 ? `${found} in all` : `Page ${page} of ${pages}, ${found} in all`}
      />
      {pages > 1 && page > 0 && (
        <p class="no-print">
          <a href={address(show, 0)}>All on one page, to print</a>
        </p>
      )}
    </Section>
  )
}
