import type { z } from 'zod'
import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button, Buttons } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { type Attempt, fieldStates, Refusals, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { isRole, roles } from '#school/access/roles.ts'
import { toldDay } from '#school/people/changes.ts'
import { type Day, dayText } from '#time/day.ts'
import { CoverList } from './cover.page.tsx'
import { rolesOffered } from './role-choices.ts'
import type { readStaff } from './staff.contract.ts'
import type { StaffMember } from './staff.ts'

const roleTitle = (role: string) => (isRole(role) ? roles[role].title : role)

export interface StaffPageProps extends z.output<typeof readStaff.reply> {
  school: number
  today: Day
  mayChange: boolean
  past: boolean
}

/** Everyone on the staff, what each may do, and who covers for whom. */
export function StaffPage({ school, today, staff, cover, mayChange, past }: StaffPageProps): Page {
  const address = `/schools/${school}/staff`
  const now = staff.filter(s => s.until === null || s.until >= today)
  const title = now.length === 1 ? 'One colleague' : `${now.length} colleagues`
  return {
    title,
    at: 'staff',
    body: (
      <>
        <PageHeading title={title}>
          {mayChange && (
            <Buttons>
              <Button kind="primary" href={`${address}/new`}>
                Add a colleague
              </Button>
            </Buttons>
          )}
        </PageHeading>
        <Section title="Cover" note={cover.length === 0 ? 'none arranged' : undefined}>
          <CoverList school={school} cover={cover} today={today} mayChange={mayChange} />
          {mayChange && (
            <Buttons>
              <Button href={`/schools/${school}/cover/new`}>Arrange cover</Button>
            </Buttons>
          )}
        </Section>
        <Section title="Staff">
          {staff.length === 0 ? (
            <EmptyState title="Nobody yet">Add colleagues one by one, or import them from a file.</EmptyState>
          ) : (
            <Table
              caption="Staff"
              captionHidden
              rows={staff}
              keyOf={s => s.id}
              columns={[
                { head: 'Name', names: true, cell: s => <a href={`${address}/${s.id}`}>{s.name}</a> },
                { head: 'Position', cell: s => s.position },
                {
                  head: 'Roles today',
                  cell: s => (s.roles.length === 0 ? <span class="quiet">none</span> : s.roles.map(roleTitle).join(', ')),
                },
                { head: 'Signs in', cell: s => (s.account ? 'yes' : <span class="quiet nowrap">no account</span>) },
                ...(past
                  ? [{ head: 'Left', cell: (s: { until: Day | null }) => (s.until === null ? '' : dayText(s.until)) }]
                  : []),
              ]}
            />
          )}
          <p>
            {past ? (
              <a href={address}>Only those who are here</a>
            ) : (
              <a href={`${address}?past=yes`}>Show those who have left too</a>
            )}
          </p>
        </Section>
      </>
    ),
  }
}

/** The form that adds a colleague, or changes one. */
export function StaffFormPage({ school, colleague, ...attempt }: Attempt & { school: number; colleague?: StaffMember }): Page {
  const address = `/schools/${school}/staff`
  const field = fieldStates(attempt, colleague && { ...colleague, from: toldDay(colleague.from), until: null })
  const title = colleague ? `Change ${colleague.name}` : 'Add a colleague'
  const back = colleague ? `${address}/${colleague.id}` : address
  return {
    title,
    at: 'staff',
    body: (
      <>
        <Breadcrumb crumbs={[{ href: address, label: 'Staff' }, ...(colleague ? [{ href: back, label: colleague.name }] : [])]} />
        <PageHeading
          title={title}
          lead={colleague ? 'What was recorded in the past keeps the name and position of its day.' : undefined}
        />
        <Refusals problem={attempt.problem} />
        <Form
          action={colleague ? `${back}/change` : address}
          errors={wrongFields(attempt.problem)}
          guard
          actions={
            <>
              <Button kind="primary" busy="Saving">
                {colleague ? 'Save the changes' : 'Add the colleague'}
              </Button>
              <Button kind="quiet" href={back}>
                Leave it
              </Button>
            </>
          }
        >
          <Field
            {...field('name')}
            label="Name"
            hint="As it stands in the record, for instance Mrs Okafor"
            autocomplete="off"
            required
          />
          <Field {...field('position')} label="Position" hint="For instance: Attendance officer" autocomplete="off" required />
          <Field {...field('email')} label="E-mail address" type="email" autocomplete="off" optional />
          <Field
            {...field('reference')}
            label="School’s own number"
            hint="Imports know the colleague by it"
            width={16}
            autocomplete="off"
            optional
          />
          <Field {...field('from')} label="First day" type="date" width={16} optional />
          {!colleague && (
            <Select
              {...field('role')}
              label="Role"
              hint="From today; more can be given later"
              empty="None yet"
              options={rolesOffered.map(r => ({ value: r.role, label: r.title }))}
              optional
            />
          )}
        </Form>
      </>
    ),
  }
}
