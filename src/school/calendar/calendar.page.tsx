import type { z } from 'zod'
import type { Page } from '#platform/http/door.ts'
import type { Problem } from '#platform/http/outcome.ts'
import { Button, Buttons } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { Refusals } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import { Toolbar } from '#platform/web/toolbar/toolbar.tsx'
import { yearGroupsOfPhase, yearGroupsText, yearGroupTitle } from '#school/people/year-groups.ts'
import { type Day, dayText, shortDay } from '#time/day.ts'
import { exceptionKinds, type readCalendar } from './calendar.contract.ts'
import { CalendarWall, WallKey } from './calendar-wall.page.tsx'

export interface CalendarPageProps extends z.output<typeof readCalendar.reply> {
  school: { id: number; phase: string }
  today: Day
  mayChange: boolean
  yearGroup?: number
  problem?: Problem
}

const spanText = (s: { firstDay: Day; lastDay: Day }) =>
  s.firstDay === s.lastDay ? dayText(s.firstDay) : `${dayText(s.firstDay)} to ${dayText(s.lastDay)}`

/** R-0102: an academic year at a glance, and the ways to change it. */
export function CalendarPage(props: CalendarPageProps): Page {
  const { school, today, years, shown, months, schoolDays, mayChange, yearGroup, hasTimes } = props
  const base = `/schools/${school.id}/calendar`
  const who = yearGroup === undefined ? '' : ` for ${yearGroupTitle(yearGroup)}`
  const title = shown ? `${schoolDays} school days in ${shown.name}${who}` : 'No academic year yet'
  return {
    title,
    at: 'calendar',
    body: (
      <>
        <PageHeading title={title} above={shown ? spanText(shown) : 'Calendar'}>
          {mayChange && (
            <Buttons>
              {shown ? (
                <Button kind="primary" href={`${base}/days/new`}>
                  Add a closure or an opened day
                </Button>
              ) : (
                <Button kind="primary" href={`${base}/years/new`}>
                  Add an academic year
                </Button>
              )}
              <Button href={`/schools/${school.id}/session-times`}>Session times</Button>
            </Buttons>
          )}
        </PageHeading>
        <Refusals problem={props.problem} />
        {!hasTimes && (
          <Notice kind="caution" title="No session has times yet.">
            No register can be taken until it is said <a href={`/schools/${school.id}/session-times`}>when sessions are</a>.
          </Notice>
        )}
        {!shown && (
          <EmptyState title="An empty calendar">
            Begin with an academic year; then add its terms, and England’s bank holidays at one stroke.
          </EmptyState>
        )}
        {shown && (
          <>
            <Toolbar action={base} label="Choose what is shown">
              <Select
                name="year"
                label="Academic year"
                value={String(shown.id)}
                options={years.map(y => ({ value: String(y.id), label: y.name }))}
              />
              <Select
                name="yearGroup"
                label="As seen by"
                value={yearGroup === undefined ? '' : String(yearGroup)}
                empty="The whole school"
                options={yearGroupsOfPhase(school.phase).map(year => ({ value: String(year), label: yearGroupTitle(year) }))}
              />
            </Toolbar>
            <CalendarWall months={months} today={today} />
            <WallKey months={months} />
            <Terms {...props} base={base} />
            <Days {...props} base={base} />
            {mayChange && (
              <Section title="Academic year">
                <Buttons>
                  <Button href={`${base}/years/${shown.id}/change`}>Change {shown.name}</Button>
                  <Button href={`${base}/years/new`}>Add an academic year</Button>
                </Buttons>
              </Section>
            )}
          </>
        )}
      </>
    ),
  }
}

function Terms({ terms, mayChange, base, shown }: CalendarPageProps & { base: string }) {
  return (
    <Section title="Terms" note={terms.length === 0 ? 'none yet' : String(terms.length)} id="terms">
      {terms.length === 0 ? (
        <EmptyState title="No terms yet">Without terms every day is a holiday.</EmptyState>
      ) : (
        <Table
          caption="Terms"
          captionHidden
          rows={terms}
          keyOf={t => t.id}
          columns={[
            { head: 'Term', names: true, cell: t => t.name },
            { head: 'First day', cell: t => dayText(t.firstDay) },
            { head: 'Last day', cell: t => dayText(t.lastDay) },
            ...(mayChange
              ? [
                  {
                    head: 'Change',
                    cell: (t: { id: number; name: string }) => (
                      <a href={`${base}/terms/${t.id}/change`}>
                        Change<span class="out-of-sight"> {t.name}</span>
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {mayChange && (
        <Buttons>
          <Button href={`${base}/terms/new?year=${shown?.id}`}>Add a term</Button>
        </Buttons>
      )}
    </Section>
  )
}

function Days({ days, mayChange, base, shown }: CalendarPageProps & { base: string }) {
  return (
    <Section title="Days that differ" note={days.length === 0 ? 'none yet' : String(days.length)} id="days">
      {days.length > 0 && (
        <Table
          caption="Days that differ from the ordinary week"
          captionHidden
          rows={days}
          keyOf={d => d.id}
          columns={[
            { head: 'Title', names: true, cell: d => d.title },
            {
              head: 'Days',
              cell: d => (d.firstDay === d.lastDay ? `${shortDay(d.firstDay)}, ${dayText(d.firstDay).slice(-4)}` : spanText(d)),
            },
            { head: 'Kind', cell: d => <Tag>{exceptionKinds[d.kind]}</Tag> },
            { head: 'Sessions', cell: d => ({ AM: 'morning', PM: 'afternoon', both: 'both' })[d.sessions] },
            { head: 'For', cell: d => yearGroupsText(d.yearGroups) },
            ...(mayChange
              ? [
                  {
                    head: 'Change',
                    cell: (d: { id: number; title: string }) => (
                      <a href={`${base}/days/${d.id}/change`}>
                        Change<span class="out-of-sight"> {d.title}</span>
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {mayChange && shown && (
        <Form
          action={`${base}/years/${shown.id}/bank-holidays`}
          actions={<Button busy="Adding">Add England’s bank holidays</Button>}
        />
      )}
    </Section>
  )
}
