import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { type Attempt, fieldStates, Refusals, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { toldDay } from '#school/people/changes.ts'
import { pupilAddress } from '#school/people/pupil-tabs.page.tsx'
import { dayText, isoFromDay } from '#time/day.ts'
import { type Characteristic, kindOf } from './characteristics.ts'

interface Props extends Attempt {
  school: number
  pupil: { id: number; name: string }
}

const crumbs = (school: number, pupil: { id: number; name: string }) => [
  { href: `/schools/${school}/pupils`, label: 'Pupils' },
  { href: pupilAddress(school, pupil.id, 'details'), label: pupil.name },
]

/** The form that records a characteristic from a day. */
export function RecordCharacteristicPage({
  school,
  pupil,
  kinds,
  kind,
  ...attempt
}: Props & { kinds: string[]; kind?: string }): Page {
  const field = fieldStates(attempt, { kind })
  return {
    title: `Record a characteristic of ${pupil.name}`,
    at: 'pupils',
    body: (
      <>
        <Breadcrumb crumbs={crumbs(school, pupil)} />
        <PageHeading
          title={`Record a characteristic of ${pupil.name}`}
          lead="It holds from a day until a day, so that figures of the past stay true."
        />
        <Refusals problem={attempt.problem} />
        <Form
          action={`/schools/${school}/pupils/${pupil.id}/characteristics`}
          errors={wrongFields(attempt.problem)}
          guard
          actions={
            <>
              <Button kind="primary" busy="Saving">
                Record it
              </Button>
              <Button kind="quiet" href={pupilAddress(school, pupil.id, 'details')}>
                Leave it
              </Button>
            </>
          }
        >
          <Select
            {...field('kind')}
            label="Characteristic"
            empty="Choose one"
            options={kinds.map(value => ({ value, label: kindOf(value).title }))}
          />
          <Field
            {...field('value')}
            label="Which, or who"
            hint="For a need, a language, a condition or a worker; leave it empty where it simply holds"
            suggestions={[...new Set(kinds.flatMap(value => valuesOf(value)))]}
            optional
          />
          <Field {...field('from')} label="From" type="date" width={16} required />
          <Field {...field('until')} label="Until" hint="Empty while it holds" type="date" width={16} optional />
          <Field {...field('reason')} label="Where it is known from" optional />
        </Form>
      </>
    ),
  }
}

const valuesOf = (kind: string): readonly string[] => {
  const { values } = kindOf(kind)
  return Array.isArray(values) ? values : []
}

/** The form that changes or ends a characteristic. */
export function ChangeCharacteristicPage({
  school,
  pupil,
  characteristic: c,
  ...attempt
}: Props & { characteristic: Characteristic }): Page {
  const field = fieldStates(attempt, { value: c.value, until: toldDay(c.until) })
  const { title } = kindOf(c.kind)
  return {
    title: `${title}: change or end`,
    at: 'pupils',
    body: (
      <>
        <Breadcrumb crumbs={crumbs(school, pupil)} />
        <PageHeading title={`${title}: change or end`} lead={`Recorded of ${pupil.name} from ${dayText(c.from)}.`} />
        <Refusals problem={attempt.problem} />
        <Form
          action={`/schools/${school}/pupils/${pupil.id}/characteristics/${c.kind}/${isoFromDay(c.from)}`}
          errors={wrongFields(attempt.problem)}
          guard
          actions={
            <>
              <Button kind="primary" busy="Saving">
                Save the changes
              </Button>
              <Button kind="danger" name="withdraw" value="yes">
                It was never so
              </Button>
              <Button kind="quiet" href={pupilAddress(school, pupil.id, 'details')}>
                Leave it
              </Button>
            </>
          }
        >
          <Field {...field('value')} label="Which, or who" suggestions={[...valuesOf(c.kind)]} optional />
          <Field {...field('until')} label="Until" hint="The last day on which it holds" type="date" width={16} optional />
          <Field {...field('reason')} label="Reason for the change" required />
        </Form>
      </>
    ),
  }
}
