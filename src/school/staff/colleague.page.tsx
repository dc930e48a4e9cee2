import type { z } from 'zod'
import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button, Buttons } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { type Attempt, fieldStates, Refusals, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { SummaryList } from '#platform/web/summary-list/summary-list.tsx'
import { isRole, roles } from '#school/access/roles.ts'
import { type GroupKind, groupKinds } from '#school/groups/group.ts'
import { type Day, dayText, isoFromDay } from '#time/day.ts'
import { instantText } from '#time/london.ts'
import { CoverList } from './cover.page.tsx'
import { rolesOffered, whatRoleMayDo } from './role-choices.ts'
import type { readColleague } from './staff.contract.ts'

export interface ColleaguePageProps extends z.output<typeof readColleague.reply>, Attempt {
  school: number
  today: Day
  mayChange: boolean
}

const dates = (from: Day | null, until: Day | null) =>
  [from !== null && `from ${dayText(from)}`, until !== null && `until ${dayText(until)}`].filter(Boolean).join(' ')

/** A colleague: what they may do, for whom they answer, and how they sign in. */
export function ColleaguePage(props: ColleaguePageProps): Page {
  const { school, today, colleague, groups, cover, mayChange, problem } = props
  const base = `/schools/${school}/staff/${colleague.id}`
  return {
    title: colleague.name,
    at: 'staff',
    body: (
      <>
        <Breadcrumb crumbs={[{ href: `/schools/${school}/staff`, label: 'Staff' }]} />
        <PageHeading
          title={colleague.name}
          above={[
            colleague.position,
            colleague.until !== null && `${colleague.until < today ? 'left' : 'leaves'} ${dayText(colleague.until)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        >
          {mayChange && (
            <Buttons>
              <Button kind="primary" href={`${base}/change`}>
                Change details
              </Button>
            </Buttons>
          )}
        </PageHeading>
        <Refusals problem={problem} />
        <SummaryList
          facts={[
            { term: 'Position', says: colleague.position },
            { term: 'E-mail address', says: colleague.email ?? <span class="quiet">not given</span> },
            { term: 'School’s own number', says: colleague.reference ?? <span class="quiet">not given</span> },
            { term: 'On the staff', says: dates(colleague.from, colleague.until) || 'dates not given' },
          ]}
        />
        <Roles {...props} base={base} />
        <Section title="Groups they answer for" note={groups.length === 0 ? 'none' : undefined}>
          {groups.length > 0 && (
            <ListCard label="Groups">
              {groups.map(g => (
                <ListItem
                  key={`${g.id}-${g.from}`}
                  title={<a href={`/schools/${school}/groups/${g.id}`}>{g.name}</a>}
                  beside={groupKinds[g.kind as GroupKind].title}
                  when={dates(g.from, g.until)}
                />
              ))}
            </ListCard>
          )}
        </Section>
        <Section title="Cover" note={cover.length === 0 ? 'none arranged' : undefined}>
          <CoverList school={school} cover={cover} today={today} mayChange={mayChange} />
          {mayChange && (
            <Buttons>
              <Button href={`/schools/${school}/cover/new?absent=${colleague.id}`}>Arrange cover</Button>
            </Buttons>
          )}
        </Section>
        {mayChange && <SigningIn {...props} base={base} />}
        {mayChange && (colleague.until === null || colleague.until >= today) && (
          <Section title="Leaving">
            <Form action={`${base}/end`} actions={<Button kind="danger">Record that {colleague.name} leaves</Button>}>
              <Field
                name="lastDay"
                id="leaving"
                label="Last day"
                hint="After it they hold no role here and answer for no group"
                type="date"
                width={16}
                value={isoFromDay(today)}
              />
            </Form>
          </Section>
        )}
      </>
    ),
  }
}

function Roles({ base, colleague, roles: held, today, mayChange, ...attempt }: ColleaguePageProps & { base: string }) {
  const field = fieldStates(attempt, { from: isoFromDay(today) })
  return (
    <Section title="Roles" id="roles">
      {held.length === 0 ? (
        <EmptyState title="No role">Without a role {colleague.name} sees nothing here.</EmptyState>
      ) : (
        <ListCard label="Roles">
          {held.map(r => (
            <ListItem
              key={`${r.role}-${r.from}`}
              title={isRole(r.role) ? roles[r.role].title : r.role}
              when={dates(r.from, r.until)}
              actions={
                mayChange &&
                (r.until === null || r.until > today) && (
                  <Form
                    action={`${base}/roles/${r.role}/end`}
                    hidden={{ lastDay: isoFromDay(today) }}
                    actions={
                      <Button small label={`End after today: ${isRole(r.role) ? roles[r.role].title : r.role}`}>
                        End after today
                      </Button>
                    }
                  />
                )
              }
            >
              <p>{isRole(r.role) && whatRoleMayDo(r.role)}</p>
            </ListItem>
          ))}
        </ListCard>
      )}
      {mayChange && (
        <Form
          action={`${base}/roles`}
          errors={wrongFields(attempt.problem)}
          label="Give a role"
          actions={<Button busy="Saving">Give the role</Button>}
        >
          <Select
            {...field('role')}
            label="Give another role"
            empty="Choose one"
            options={rolesOffered.map(r => ({ value: r.role, label: r.title }))}
          />
          <Field {...field('from')} label="From" type="date" width={16} />
          <Field {...field('until')} label="Until" hint="Empty while it goes on" type="date" width={16} optional />
        </Form>
      )}
    </Section>
  )
}

function SigningIn({ base, account, colleague }: ColleaguePageProps & { base: string }) {
  const active = account && !account.ended
  return (
    <Section title="Signing in" id="account">
      <p>
        {active
          ? `Signs in as ${account.email}; ${account.lastSeen ? `last seen ${instantText(account.lastSeen)}` : 'has not signed in yet'}.`
          : `${colleague.name} has no account to sign in with.`}
      </p>
      <Buttons>
        <Button href={`${base}/account`}>{active ? 'Give a new password' : 'Give an account'}</Button>
      </Buttons>
      {active && <Form action={`${base}/sign-ins/end`} actions={<Button kind="quiet">End all their sign-ins</Button>} />}
      {active && <Form action={`${base}/account/end`} actions={<Button kind="danger">End the account</Button>} />}
    </Section>
  )
}
