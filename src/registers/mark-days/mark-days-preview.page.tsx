import type { Page, Reply } from '#platform/http/door.ts'
import { Button } from '#platform/web/button/button.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Notice, Refused } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { SummaryList } from '#platform/web/summary-list/summary-list.tsx'
import { Table } from '#platform/web/table/table.tsx'
import type { SessionSaid } from '#registers/pupil-record/plan.ts'
import { sessionWord } from '#registers/pupil-record/pupil-year.ts'
import { whyOf } from '#school/law-book/law-address.ts'
import { pupilName } from '#school/people/pupil.ts'
import { pupilAddress } from '#school/people/pupil-tabs.page.tsx'
import { type Day, dayText, isoFromDay, shortDay } from '#time/day.ts'
import type { markDaysContract } from './mark-days.contract.ts'
import { MarkDaysForm, PupilCrumbs } from './mark-days.page.tsx'
import type { DaysGiven } from './mark-days.ts'

type Previewed = Reply<typeof markDaysContract>

export interface PreviewOptions {
  school: number
  today: Day
  given: DaysGiven
}

const sessions = (count: number): string => `${count} session${count === 1 ? '' : 's'}`
const saidText = ({ day, session }: SessionSaid): string => `${shortDay(day)}, ${sessionWord[session]}`

/** What would be recorded for one pupil over days: nothing is yet. */
export function markDaysPreviewPage(looked: Previewed, options: PreviewOptions): Page {
  const { pupil, entered, amended, planned, refused } = looked
  const name = pupilName(pupil)
  const count = entered.length + amended.length + planned.length
  const possible = refused.length === 0 && count > 0
  const title =
    refused.length > 0
      ? `${sessions(refused.length)} cannot be marked so`
      : count === 0
        ? 'There is nothing to record'
        : `${sessions(count)} would be recorded for ${name}`
  const body = (
    <>
      <PupilCrumbs school={options.school} pupil={pupil.id} name={name} />
      <PageHeading
        title={title}
        above={`${name} · ${rangeText(options.given)}`}
        lead={`${options.given.code}: ${looked.title}. Nothing is recorded yet.`}
      />
      <RefusedSessions refused={refused} />
      <Section title="What would happen">
        <SummaryList facts={factsOf(looked)} />
      </Section>
      {amended.length > 0 && <Amended amended={amended} code={options.given.code} />}
      {possible && <Confirm {...options} pupil={pupil.id} count={count} />}
      <details class="why change-it" open={!possible}>
        <summary>Change it</summary>
        <div>
          <MarkDaysForm
            pupil={pupil}
            school={options.school}
            today={options.today}
            typed={typedOf(options.given)}
            second={possible}
          />
        </div>
      </details>
    </>
  )
  return { title, body, at: 'pupils' }
}

const rangeText = ({ from, until }: DaysGiven): string =>
  from === until ? dayText(from) : `${shortDay(from)} to ${dayText(until)}`

const factsOf = ({ entered, amended, planned, same, closed }: Previewed) =>
  [
    { term: 'Entered now', count: entered.length, says: spanOf(entered) },
    { term: 'Amended', count: amended.length, says: 'another mark stands there; it stays in sight' },
    { term: 'Planned', count: planned.length, says: `${spanOf(planned)}; the registers are filled in` },
    { term: 'Already so', count: same, says: 'nothing changes' },
    { term: 'Passed over', count: closed, says: 'the school is closed' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ term, count, says }) => ({
      term,
      says: (
        <>
          <b>{sessions(count)}</b> <span class="quiet">{says}</span>
        </>
      ),
    }))

const spanOf = (said: SessionSaid[]): string => {
  const [first, last] = [said[0], said.at(-1)]
  if (!first || !last) return ''
  return said.length === 1 ? saidText(first) : `${saidText(first)} to ${saidText(last)}`
}

/** Each reason once, with the sessions that it is about. */
function RefusedSessions({ refused }: Pick<Previewed, 'refused'>) {
  const reasons = [...new Set(refused.map(({ because }) => because))]
  return (
    <>
      {reasons.map(because => {
        const of = refused.filter(no => no.because === because)
        const shown = of.slice(0, 8).map(saidText).join('; ')
        return (
          <Refused
            key={because}
            title={`${sessions(of.length)}:`}
            because={`${because} ${shown}${of.length > 8 ? `; and ${of.length - 8} more` : ''}.`}
            {...whyOf(of[0]!.citation)}
          />
        )
      })}
    </>
  )
}

const Amended = ({ amended, code }: Pick<Previewed, 'amended'> & { code: string }) => (
  <Section title="Marks that would be amended">
    <Notice kind="caution">Someone recorded these. They stay in the history, beside {code} and your reason.</Notice>
    <Table
      caption="Marks that would be amended"
      captionHidden
      rows={amended}
      keyOf={mark => saidText(mark)}
      columns={[
        { head: 'Session', names: true, cell: saidText },
        {
          head: 'Stands',
          cell: mark => (
            <>
              <b>{mark.code}</b> {mark.short}
            </>
          ),
        },
        { head: 'By', cell: mark => mark.by },
      ]}
    />
  </Section>
)

const typedOf = (given: DaysGiven) => ({
  from: isoFromDay(given.from),
  until: isoFromDay(given.until),
  sessions: given.sessions,
  weekdays: given.weekdays,
  code: given.code,
  nature: given.nature,
  minutesLate: given.minutesLate || undefined,
  reason: given.reason,
})

function Confirm({ school, pupil, given, count }: PreviewOptions & { pupil: number; count: number }) {
  const { weekdays, minutesLate, ...typed } = typedOf(given)
  return (
    <Form
      action={`${pupilAddress(school, pupil)}/marks`}
      hidden={{ ...typed, minutesLate: minutesLate ?? 0 }}
      label="Record them"
      actions={
        <Button kind="primary" busy="Recording">
          Record {sessions(count)}
        </Button>
      }
    >
      {weekdays.map(day => (
        <input key={day} type="hidden" name="weekdays" value={day} />
      ))}
    </Form>
  )
}
