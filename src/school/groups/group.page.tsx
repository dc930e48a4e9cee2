import type { z } from 'zod'
import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button, Buttons } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { type Attempt, fieldStates, listState, Refusals, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { listedName } from '#school/people/pupil.ts'
import { pupilAddress } from '#school/people/pupil-tabs.page.tsx'
import { yearGroupTitle } from '#school/people/year-groups.ts'
import { type Day, dayText, isoFromDay } from '#time/day.ts'
import type { readGroup } from './group.contract.ts'
import { groupKinds, holdsOn } from './group.ts'

export interface GroupPageProps extends z.output<typeof readGroup.reply>, Attempt {
  school: number
  today: Day
  mayChange: boolean
  all: boolean
}

const datesText = (from: Day | null, until: Day | null) =>
  `${from === null ? '' : `from ${dayText(from)}`}${until === null ? '' : ` until ${dayText(until)}`}`.trim()

/** One group: its pupils with their dates, and who answers for it. */
export function GroupPage({ school, today, group, members, staff, mayChange, all, ...attempt }: GroupPageProps): Page {
  const base = `/schools/${school}/groups/${group.id}`
  const { title: kindTitle } = groupKinds[group.kind]
  const now = members?.filter(m => holdsOn(m, today)) ?? []
  const title = members ? `${group.name}: ${now.length} ${now.length === 1 ? 'pupil' : 'pupils'}` : group.name
  return {
    title,
    at: 'groups',
    body: (
      <>
        <Breadcrumb
          crumbs={[
            { href: `/schools/${school}/groups`, label: 'Groups' },
            { href: `/schools/${school}/groups?kind=${group.kind}`, label: groupKinds[group.kind].plural },
          ]}
        />
        <PageHeading
          title={title}
          above={[kindTitle, group.yearGroup === null ? '' : yearGroupTitle(group.yearGroup), datesText(group.from, group.until)]
            .filter(Boolean)
            .join(' · ')}
        >
          {mayChange && (
            <Buttons>
              <Button kind="primary" href={`${base}/members/new`}>
                Add pupils
              </Button>
              <Button href={`${base}/change`}>Change the group</Button>
            </Buttons>
          )}
        </PageHeading>
        <Refusals problem={attempt.problem} />
        <Section title="Who answers for it" id="staff">
          {staff.length === 0 ? (
            <EmptyState title="Nobody yet">Whoever answers for a group sees its pupils and takes its registers.</EmptyState>
          ) : (
            <ListCard label="Staff">
              {staff.map(s => (
                <ListItem
                  key={`${s.staff}-${s.from}`}
                  title={<a href={`/schools/${school}/staff/${s.staff}`}>{s.name}</a>}
                  beside={s.position}
                  when={datesText(s.from, s.until)}
                  actions={
                    mayChange &&
                    (s.until === null || s.until > today) && (
                      <Form
                        action={`${base}/staff/${s.staff}/end`}
                        hidden={{ lastDay: isoFromDay(today) }}
                        actions={
                          <Button small label={`End after today: ${s.name}`}>
                            End after today
                          </Button>
                        }
                      />
                    )
                  }
                />
              ))}
            </ListCard>
          )}
          {mayChange && (
            <Buttons>
              <Button href={`${base}/staff/new`}>Put a colleague in charge</Button>
            </Buttons>
          )}
        </Section>
        <Section title="Pupils" note={members ? undefined : 'shown to those who may see pupils'} id="pupils">
          {members && (
            <Members base={base} school={school} today={today} members={members} mayChange={mayChange} attempt={attempt} />
          )}
          {members && (
            <p>{all ? <a href={base}>Only now and later</a> : <a href={`${base}?all=yes`}>Show past members too</a>}</p>
          )}
        </Section>
      </>
    ),
  }
}

interface MembersProps {
  base: string
  school: number
  today: Day
  members: NonNullable<z.output<typeof readGroup.reply>['members']>
  mayChange: boolean
  attempt: Attempt
}

function Members({ base, school, today, members, mayChange, attempt }: MembersProps) {
  if (members.length === 0) return <EmptyState title="No pupils yet">Add pupils, several at once if you like.</EmptyState>
  const chosen = listState(attempt, 'pupils')
  const table = (
    <Table
      caption="Pupils of the group"
      captionHidden
      rows={members}
      keyOf={m => `${m.pupil}-${m.from}`}
      columns={[
        ...(mayChange
          ? [
              {
                head: 'Choose',
                cell: (m: (typeof members)[number], index: number) => (
                  <label class="tick">
                    <input
                      type="checkbox"
                      name="pupils"
                      id={index === 0 ? 'pupils' : undefined}
                      value={m.pupil}
                      checked={chosen.value.includes(String(m.pupil))}
                    />
                    <span class="out-of-sight">Choose {listedName(m)}</span>
                  </label>
                ),
              },
            ]
          : []),
        { head: 'Name', names: true, cell: m => <a href={pupilAddress(school, m.pupil)}>{listedName(m)}</a> },
        { head: 'Year', cell: m => yearGroupTitle(m.yearGroup) },
        { head: 'From', cell: m => dayText(m.from) },
        { head: 'Until', cell: m => (m.until === null ? 'open' : dayText(m.until)) },
      ]}
    />
  )
  if (!mayChange) return table
  return (
    <Form
      action={`${base}/members/end`}
      errors={wrongFields(attempt.problem)}
      label="Take pupils out of the group"
      actions={<Button busy="Saving">Take the chosen out</Button>}
    >
      {table}
      <Field
        {...fieldStates(attempt, { lastDay: isoFromDay(today) })('lastDay')}
        label="Their last day in the group"
        type="date"
        width={16}
      />
    </Form>
  )
}
