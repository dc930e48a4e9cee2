import { openForAtMost } from '#law/registers/taking-registers.ts'
import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button, Buttons } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Choices } from '#platform/web/field/choices.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { type Attempt, fieldStates, listState, Refusals, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { Why } from '#platform/web/why/why.tsx'
import type { SessionWindow } from '#school/calendar/calendar.ts'
import { whyOf } from '#school/law-book/law-address.ts'
import { yearGroupsOfPhase, yearGroupsText, yearGroupTitle } from '#school/people/year-groups.ts'
import { clockText, clockWords } from '#time/clock.ts'
import { type Day, dayText, isoFromDay } from '#time/day.ts'
import { weekdayChoices, weekdaysText } from './weekdays-text.ts'

const { citation } = openForAtMost.versions[0]!
const sessionWords = { AM: 'Morning', PM: 'Afternoon' }

const titleOf = (w: SessionWindow) => `${sessionWords[w.session]}, ${weekdaysText(w.weekdays)}`

export interface SessionTimesProps {
  school: number
  today: Day
  windows: SessionWindow[]
  all: boolean
  mayChange: boolean
}

/** R-0103: when pupils are due, when the register is taken and closes, when the session ends. */
export function SessionTimesPage({ school, today, windows, all, mayChange }: SessionTimesProps): Page {
  const base = `/schools/${school}/session-times`
  const title = windows.length === 0 ? 'No session times yet' : 'When sessions are'
  return {
    title,
    at: 'calendar',
    body: (
      <>
        <Breadcrumb crumbs={[{ href: `/schools/${school}/calendar`, label: 'Calendar' }]} />
        <PageHeading title={title} lead="The newest line that fits the day, the weekday and the year group is the one in force.">
          {mayChange && (
            <Buttons>
              <Button kind="primary" href={`${base}/new`}>
                Set session times
              </Button>
            </Buttons>
          )}
        </PageHeading>
        {windows.length === 0 ? (
          <EmptyState title="No register can be taken yet">Say when the morning and the afternoon session are.</EmptyState>
        ) : (
          <Table
            caption="Session times"
            captionHidden
            rows={windows}
            keyOf={w => w.id}
            columns={[
              { head: 'Session', names: true, cell: w => sessionWords[w.session] },
              { head: 'Weekdays', cell: w => weekdaysText(w.weekdays) },
              { head: 'For', cell: w => yearGroupsText(w.yearGroups) },
              { head: 'Pupils due', numeric: true, cell: w => clockWords(w.arriveBy) },
              { head: 'Register taken', numeric: true, cell: w => clockWords(w.registerFrom) },
              { head: 'Closes', numeric: true, cell: w => clockWords(w.closes) },
              { head: 'Ends', numeric: true, cell: w => clockWords(w.ends) },
              { head: 'From', cell: w => (w.fromDay > today ? <b>{dayText(w.fromDay)}</b> : dayText(w.fromDay)) },
              ...(mayChange
                ? [
                    {
                      head: 'Set anew',
                      cell: (w: SessionWindow) => (
                        <a class="nowrap" href={`${base}/new?like=${w.id}`}>
                          Set anew<span class="out-of-sight"> {titleOf(w)}</span>
                        </a>
                      ),
                    },
                    {
                      head: 'Take away',
                      cell: (w: SessionWindow) => (
                        <form method="post" action={`${base}/${w.id}/remove`}>
                          <Button small label={`Take away ${titleOf(w)}, from ${dayText(w.fromDay)}`}>
                            Take away
                          </Button>
                        </form>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
        <p>
          {all ? <a href={base}>Only those that stand</a> : <a href={`${base}?all=yes`}>Show those that were replaced too</a>}
        </p>
        <Why asks="How long may a register be open?" {...whyOf(citation)} />
      </>
    ),
  }
}

export interface SessionTimesFormProps extends Attempt {
  school: { id: number; phase: string }
  today: Day
  like: SessionWindow | null
}

/** The form that sets the times of a session from a day on. */
export function SessionTimesFormPage({ school, today, like, ...attempt }: SessionTimesFormProps): Page {
  const base = `/schools/${school.id}/session-times`
  const times = like && {
    arriveBy: clockText(like.arriveBy),
    registerFrom: clockText(like.registerFrom),
    closes: clockText(like.closes),
    ends: clockText(like.ends),
  }
  const field = fieldStates(attempt, { fromDay: isoFromDay(today), session: like?.session, ...times })
  return {
    title: 'Set session times',
    at: 'calendar',
    body: (
      <>
        <Breadcrumb
          crumbs={[
            { href: `/schools/${school.id}/calendar`, label: 'Calendar' },
            { href: base, label: 'Session times' },
          ]}
        />
        <PageHeading title="Set session times" lead="They hold from the day you name; what was before stays as it was." />
        <Refusals problem={attempt.problem} />
        <Form
          action={base}
          errors={wrongFields(attempt.problem)}
          guard
          actions={
            <>
              <Button kind="primary" busy="Saving">
                Set the times
              </Button>
              <Button kind="quiet" href={base}>
                Leave it
              </Button>
            </>
          }
        >
          <Choices
            {...field('session')}
            label="Session"
            inline
            options={[
              { value: 'AM', label: 'Morning' },
              { value: 'PM', label: 'Afternoon' },
            ]}
          />
          <Field {...field('fromDay')} label="From" type="date" width={16} required />
          <Choices
            {...listState(attempt, 'weekdays', like?.weekdays ?? [1, 2, 3, 4, 5])}
            kind="checkboxes"
            label="Weekdays"
            inline
            options={weekdayChoices}
          />
          <Choices
            {...listState(attempt, 'yearGroups', like?.yearGroups ?? [])}
            kind="checkboxes"
            label="Year groups"
            hint="None ticked means everyone"
            inline
            options={yearGroupsOfPhase(school.phase).map(year => ({ value: String(year), label: yearGroupTitle(year) }))}
          />
          <Field {...field('arriveBy')} label="Pupils are due by" type="time" width={8} required />
          <Field {...field('registerFrom')} label="The register is taken from" type="time" width={8} required />
          <Field
            {...field('closes')}
            label="The register closes at"
            hint="30 minutes after it is taken, at most"
            type="time"
            width={8}
            required
          />
          <Field {...field('ends')} label="The session ends at" type="time" width={8} required />
          <Field
            {...field('reason')}
            label="Reason"
            hint="Needed where registers are open for different lengths of time"
            optional
          />
        </Form>
      </>
    ),
  }
}
