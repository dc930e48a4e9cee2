import type { Page, Reply } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Checkbox, Choices } from '#platform/web/field/choices.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { type Attempt, fieldStates, listState, Refusals, tickState, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Tabs } from '#platform/web/tabs/tabs.tsx'
import { type GroupKind, groupKindIds, groupKinds } from '#school/groups/group.ts'
import { yearGroupTitle } from '#school/people/year-groups.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { newClosure } from './closure.contract.ts'
import { causeInLaw, closureCauses, type OfWhom, ofWhom } from './closure.ts'

export type ClosureChoices = Reply<typeof newClosure>

export interface NewClosureOptions extends Attempt {
  school: number
  today: Day
  boards: boolean
}

const whomWords: Record<OfWhom, string> = {
  everyone: 'The whole school',
  'year-groups': 'Year groups',
  groups: 'Groups and routes',
  pupils: 'Chosen pupils',
}
const likely: Record<OfWhom, string> = {
  everyone: 'site-closed',
  'year-groups': 'part-of-site-closed',
  groups: 'transport-unavailable',
  pupils: 'transport-unavailable',
}

/** The form for a closure without warning: whom, when, what happened. It asks for a preview; nothing is recorded by it. */
export function newClosurePage(choices: ClosureChoices, options: NewClosureOptions): Page {
  const path = `/schools/${options.school}/closures`
  const attempt = { problem: options.problem, typed: options.typed }
  const today = isoFromDay(options.today)
  const field = fieldStates(attempt, { from: today, sessions: 'both', cause: likely[choices.of] })
  const body = (
    <>
      <Breadcrumb crumbs={[{ href: path, label: 'Closures' }]} />
      <PageHeading
        title="Close the school or a part of it"
        lead="For what nobody planned. You see how many marks it makes before anything is recorded."
      />
      <Tabs
        label="Whom it is for"
        tabs={ofWhom.map(of => ({ href: `${path}/new?of=${of}`, label: whomWords[of], current: of === choices.of }))}
      />
      <Refusals problem={options.problem} />
      <Form
        action={`${path}/new`}
        hidden={{ of: choices.of, preview: 'yes' }}
        errors={wrongFields(options.problem)}
        label="Closure"
        actions={
          <Button kind="primary" busy="Looking">
            See what would be recorded
          </Button>
        }
      >
        <Whom choices={choices} attempt={attempt} boards={options.boards} />
        <div class="from-until">
          <Field {...field('from')} type="date" label="Day" width={16} required />
          <Field {...field('until')} type="date" label="Last day, if more than one" width={16} optional />
        </div>
        <Choices
          {...field('sessions')}
          label="Sessions"
          inline
          options={[
            { value: 'both', label: 'Morning and afternoon' },
            { value: 'AM', label: 'Morning only' },
            { value: 'PM', label: 'Afternoon only' },
          ]}
        />
        <Choices {...field('cause')} label="What happened" options={causeOptions(options.today)} />
        <Field
          {...field('nature')}
          label="In a few words"
          hint="For instance: burst main in the science block. It is kept with every mark, and needed for an emergency."
          error={field('nature').error ?? options.problem?.refusals.find(({ about }) => about === 'nature')?.because}
          maxlength={300}
          optional
        />
        <Checkbox
          {...tickState(attempt, 'alsoMarked')}
          label="Also change marks already made"
          hint="Pupils marked as here, late or at an activity stay so unless this is ticked. Where the school closed early, leave it: those marks stand."
        />
      </Form>
    </>
  )
  return { title: 'Close the school or a part of it', body, at: 'registers' }
}

const causeOptions = (day: Day) =>
  closureCauses.map(cause => {
    const { code, title, meaning, citation } = causeInLaw(cause, day)
    return {
      value: cause,
      label: `${title} (${code})`,
      hint: (
        <>
          {meaning} <cite>{citation.source}</cite>
        </>
      ),
    }
  })

function Whom({ choices, attempt, boards }: { choices: ClosureChoices; attempt: Attempt; boards: boolean }) {
  if (choices.of === 'everyone')
    return (
      <p>
        All {choices.pupils.toLocaleString('en-GB')} pupils on roll
        {boards && ', without the boarders, whose attendance is not in this register'}.
      </p>
    )
  if (choices.of === 'year-groups')
    return (
      <Choices
        {...listState(attempt, 'yearGroups')}
        label="Which year groups"
        kind="checkboxes"
        inline
        options={choices.yearGroups.map(({ yearGroup, pupils }) => ({
          value: String(yearGroup),
          label: `${yearGroupTitle(yearGroup)} (${pupils})`,
        }))}
      />
    )
  if (choices.of === 'groups') return <Groups {...{ choices, attempt }} />
  return <Pupils {...{ choices, attempt }} />
}

/** Routes first: they are what fails most. */
const kindsInOrder: GroupKind[] = ['transport-route', ...groupKindIds.filter(kind => kind !== 'transport-route')]

function Groups({ choices, attempt }: { choices: ClosureChoices; attempt: Attempt }) {
  const chosen = listState(attempt, 'groups')
  const kinds = kindsInOrder.filter(kind => choices.groups.some(group => group.kind === kind))
  if (kinds.length === 0) return <p>No group has pupils in it today.</p>
  return (
    <>
      {kinds.map((kind, index) => (
        <Choices
          key={kind}
          {...chosen}
          error={index === 0 ? chosen.error : undefined}
          id={index === 0 ? 'groups' : `groups-${kind}`}
          label={groupKinds[kind].plural}
          kind="checkboxes"
          inline
          options={choices.groups
            .filter(group => group.kind === kind)
            .map(({ id, name, pupils }) => ({ value: String(id), label: `${name} (${pupils})` }))}
        />
      ))}
    </>
  )
}

function Pupils({ choices, attempt }: { choices: ClosureChoices; attempt: Attempt }) {
  const chosen = listState(attempt, 'pupils')
  const groups = [...new Set(choices.members.map(({ group }) => group))]
  return (
    <div id="pupils">
      {chosen.error && <p class="field-error">{chosen.error}</p>}
      {groups.map(group => {
        const members = choices.members.filter(member => member.group === group)
        const picked = members.filter(({ id }) => chosen.value.includes(String(id))).length
        return (
          <details key={group} class="why pick" open={picked > 0}>
            <summary>
              {group} <span class="quiet">{members.length} pupils</span>
            </summary>
            <Choices
              name="pupils"
              id={`pupils-${members[0]!.id}`}
              value={chosen.value}
              label={<span class="out-of-sight">Pupils of {group}</span>}
              kind="checkboxes"
              inline
              options={members.map(({ id, name }) => ({ value: String(id), label: name }))}
            />
          </details>
        )
      })}
    </div>
  )
}
