import type { z } from 'zod'
import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Checkbox, Choices } from '#platform/web/field/choices.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { type Attempt, fieldStates, listState, Refusals, tickState, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Toolbar } from '#platform/web/toolbar/toolbar.tsx'
import { toldDay } from '#school/people/changes.ts'
import { listedName } from '#school/people/pupil.ts'
import { yearGroupsOfPhase, yearGroupTitle } from '#school/people/year-groups.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { addMembersForm } from './group.contract.ts'
import { type Group, type GroupKind, groupKindIds, groupKinds } from './group.ts'

interface InSchool extends Attempt {
  school: { id: number; phase: string }
}

/** The form that makes a group, or changes one. */
export function GroupFormPage({ school, group, kind, ...attempt }: InSchool & { group?: Group; kind?: GroupKind }): Page {
  const stands = group && { name: group.name, yearGroup: group.yearGroup, from: toldDay(group.from), until: toldDay(group.until) }
  const field = fieldStates(attempt, stands ?? { kind })
  const address = `/schools/${school.id}/groups`
  const title = group ? `Change ${group.name}` : 'Make a group'
  const back = group ? `${address}/${group.id}` : address
  return {
    title,
    at: 'groups',
    body: (
      <>
        <Breadcrumb crumbs={[{ href: address, label: 'Groups' }, ...(group ? [{ href: back, label: group.name }] : [])]} />
        <PageHeading title={title} />
        <Refusals problem={attempt.problem} />
        <Form
          action={group ? `${back}/change` : address}
          errors={wrongFields(attempt.problem)}
          guard
          actions={
            <>
              <Button kind="primary" busy="Saving">
                {group ? 'Save the changes' : 'Make the group'}
              </Button>
              <Button kind="quiet" href={back}>
                Leave it
              </Button>
            </>
          }
        >
          {!group && (
            <Select
              {...field('kind')}
              label="Kind"
              empty="Choose one"
              options={groupKindIds.map(id => ({ value: id, label: groupKinds[id].title }))}
            />
          )}
          <Field {...field('name')} label="Name" hint="For instance 7B, or Oak" width={16} required />
          <Select
            {...field('yearGroup')}
            label="Year group"
            optional
            empty="Several, or none"
            options={yearGroupsOfPhase(school.phase).map(year => ({ value: String(year), label: yearGroupTitle(year) }))}
          />
          <Field {...field('from')} label="From" hint="Empty: always" type="date" width={16} optional />
          <Field {...field('until')} label="Until" hint="Empty while it goes on" type="date" width={16} optional />
        </Form>
      </>
    ),
  }
}

interface AddMembersProps extends InSchool, z.output<typeof addMembersForm.reply> {
  today: Day
  query: { q?: string; year?: number }
}

/** The form that puts pupils in a group, several at once. */
export function AddMembersPage({ school, group, candidates, more, today, query, ...attempt }: AddMembersProps): Page {
  const base = `/schools/${school.id}/groups/${group.id}`
  const { oneAtATime } = groupKinds[group.kind]
  const field = fieldStates(attempt, { from: isoFromDay(today) })
  return {
    title: `Add pupils to ${group.name}`,
    at: 'groups',
    body: (
      <>
        <Breadcrumb
          crumbs={[
            { href: `/schools/${school.id}/groups`, label: 'Groups' },
            { href: base, label: group.name },
          ]}
        />
        <PageHeading
          title={`Add pupils to ${group.name}`}
          lead={oneAtATime ? 'A pupil is in one registration group at a time; to move a pupil, tick “move”.' : undefined}
        />
        <Toolbar action={`${base}/members/new`} label="Find pupils" apply="Find">
          <Field name="q" label="Name" type="search" value={query.q ?? ''} width={16} />
          <Select
            name="year"
            label="Year group"
            value={query.year === undefined ? '' : String(query.year)}
            empty="Every year"
            options={yearGroupsOfPhase(school.phase).map(year => ({ value: String(year), label: yearGroupTitle(year) }))}
          />
        </Toolbar>
        <Refusals problem={attempt.problem} />
        {candidates.length === 0 ? (
          <EmptyState title="Nobody was found">
            Everybody who fits is in the group, or nobody fits. Try a part of the name.
          </EmptyState>
        ) : (
          <Form
            action={`${base}/members`}
            errors={wrongFields(attempt.problem)}
            guard
            actions={
              <>
                <Button kind="primary" busy="Saving">
                  Add the chosen
                </Button>
                <Button kind="quiet" href={base}>
                  Leave it
                </Button>
              </>
            }
          >
            <Choices
              {...listState(attempt, 'pupils')}
              kind="checkboxes"
              label="Pupils on roll"
              hint={more ? 'Only the first 200 are shown: find by name or year' : undefined}
              options={candidates.map(p => ({
                value: String(p.id),
                label: listedName(p),
                hint: [yearGroupTitle(p.yearGroup), p.now].filter(Boolean).join(' · '),
              }))}
            />
            <Field {...field('from')} label="From" type="date" width={16} required />
            <Field {...field('until')} label="Until" hint="Empty while it goes on" type="date" width={16} optional />
            {oneAtATime && (
              <Checkbox
                {...tickState(attempt, 'move')}
                label="Move them: they leave their present registration group the day before"
              />
            )}
          </Form>
        )}
      </>
    ),
  }
}

/** The form that puts a colleague in charge of a group. */
export function AddGroupStaffPage({
  school,
  group,
  staff,
  today,
  ...attempt
}: InSchool & { group: Group; staff: { id: number; name: string }[]; today: Day }): Page {
  const base = `/schools/${school.id}/groups/${group.id}`
  const field = fieldStates(attempt, { from: isoFromDay(today) })
  return {
    title: `Put a colleague in charge of ${group.name}`,
    at: 'groups',
    body: (
      <>
        <Breadcrumb
          crumbs={[
            { href: `/schools/${school.id}/groups`, label: 'Groups' },
            { href: base, label: group.name },
          ]}
        />
        <PageHeading
          title={`Put a colleague in charge of ${group.name}`}
          lead="They see its pupils and take its registers, as far as their role lets them."
        />
        <Refusals problem={attempt.problem} />
        <Form
          action={`${base}/staff`}
          errors={wrongFields(attempt.problem)}
          actions={
            <>
              <Button kind="primary" busy="Saving">
                Put in charge
              </Button>
              <Button kind="quiet" href={base}>
                Leave it
              </Button>
            </>
          }
        >
          <Select
            {...field('staff')}
            label="Colleague"
            empty="Choose one"
            options={staff.map(s => ({ value: String(s.id), label: s.name }))}
          />
          <Field {...field('from')} label="From" type="date" width={16} required />
          <Field {...field('until')} label="Until" hint="Empty while it goes on" type="date" width={16} optional />
        </Form>
      </>
    ),
  }
}
