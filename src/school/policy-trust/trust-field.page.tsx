import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Choices } from '#platform/web/field/choices.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { TextArea } from '#platform/web/field/text-area.tsx'
import { type Attempt, fieldStates, listState, Refusals, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Toolbar } from '#platform/web/toolbar/toolbar.tsx'
import type { Policy } from '#school/policy/policy.contract.ts'
import { policyShape } from '#school/policy/policy-shape.ts'
import { choiceText, valueText } from '#school/policy/policy-words.ts'
import { type Bound, type Holding, type SettableField, settableAt, settableFields } from '#school/policy/trust-bounds.ts'
import { stepsOf, valueAt } from '#school/policy-check/policy-path.ts'
import { placeText } from '#school/policy-home/findings-list.page.tsx'
import { settingGroups } from '#school/policy-settings/setting-groups.ts'
import { ValueControl } from '#school/policy-settings/value-control.page.tsx'
import { type Day, isoFromDay } from '#time/day.ts'

export interface TrustFieldProps extends Attempt {
  trust: { id: number; name: string }
  path: string | undefined
  bound: Bound | undefined
  seen: number
  /** The earliest day on which it can start. */
  today: Day
  schools: { id: number; name: string; policy: Policy }[]
}

/** Setting one field for the schools of a trust: choose it, give the value, say how far a school may differ, see what it changes. */
export function TrustFieldPage(props: TrustFieldProps): Page {
  const { trust, path, problem } = props
  const field = path === undefined ? undefined : settableAt(path)
  const title = field ? placeText(field.path) : 'Set a setting for the schools'
  const partOf = (name: string) => settableFields.filter(one => one.path.startsWith(`${name}.`))
  return {
    title,
    body: (
      <>
        <Breadcrumb crumbs={[{ href: `/trusts/${trust.id}/policy`, label: trust.name }]} />
        <PageHeading above="For every school of the trust" title={title} />
        <Refusals problem={problem} />
        <Toolbar label="Which setting" action={`/trusts/${trust.id}/policy/field`} apply="Choose it">
          <Select
            name="path"
            id="which"
            label="Setting"
            value={path}
            empty="Choose one"
            options={settingGroups.flatMap(({ parts }) =>
              parts.map(part => ({
                label: policyShape.fields![part]!.title,
                options: partOf(part).map(one => ({ value: one.path, label: one.title })),
              })),
            )}
          />
        </Toolbar>
        {field && <FieldForm {...props} field={field} />}
      </>
    ),
  }
}

const holdingWords: Record<Holding, { label: string; hint: string }> = {
  free: { label: 'Free', hint: 'A school may have any value of its own; where it says nothing, the trust’s holds.' },
  fixed: { label: 'Fixed', hint: 'Every school has the trust’s value.' },
  'at-least': { label: 'At least', hint: 'A school may have more, or later.' },
  'at-most': { label: 'At most', hint: 'A school may have less, or earlier.' },
  'one-of': { label: 'One of several', hint: 'A school chooses among those ticked below.' },
}

function FieldForm(props: TrustFieldProps & { field: SettableField }) {
  const { trust, field, bound, seen, today, schools, problem, typed } = props
  const given = typed as { v?: { value?: unknown } } | undefined
  const state = fieldStates(props, { fromDay: isoFromDay(today), holds: bound?.holds, likeSchool: undefined })
  const single = !field.shape.fields && !field.shape.item?.fields
  return (
    <Form
      action={`/trusts/${trust.id}/policy`}
      hidden={{ seen, path: field.path, look: 'yes' }}
      errors={wrongFields(problem).map(one => (one.field === 'v' ? { ...one, field: 'v.value' } : one))}
      actions={
        <>
          <Button kind="primary">See what it changes</Button>
          <Button kind="quiet" href={`/trusts/${trust.id}/policy`}>
            Leave it
          </Button>
        </>
      }
    >
      {single ? (
        <ValueControl shape={field.shape} name="v.value" value={given?.v?.value ?? bound?.value} error={state('v').error} />
      ) : (
        <Select
          {...state('likeSchool')}
          label={`${field.title}: as it is in`}
          hint="What belongs together is taken whole from the policy of a school."
          empty="Choose a school"
          options={schools.map(({ id, name, policy }) => ({
            value: String(id),
            label: `${name}: ${(valueText(field.shape, valueAt(policy, stepsOf(field.path))) ?? 'not said').slice(0, 60)}`,
          }))}
        />
      )}
      <Choices
        {...state('holds')}
        label="How far may a school differ?"
        options={[
          ...field.holdings.map(value => ({ value, ...holdingWords[value] })),
          ...(bound ? [{ value: 'none', label: 'Leave it to the schools', hint: 'The trust sets nothing here any more.' }] : []),
        ]}
      />
      {field.holdings.includes('one-of') && field.shape.options && (
        <Choices
          {...listState(props, 'among', (bound?.among ?? []).map(String))}
          kind="checkboxes"
          label="Among which a school may choose"
          options={field.shape.options.map(value => ({ value, label: choiceText(value) }))}
        />
      )}
      <Field {...state('fromDay')} label="From" type="date" width={16} />
      <TextArea {...state('reason')} label="Why the trust sets this" rows={2} />
    </Form>
  )
}
