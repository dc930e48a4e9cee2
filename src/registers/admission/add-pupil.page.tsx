import { onRollCitation } from '#law/admission/admission.ts'
import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Checkbox } from '#platform/web/field/choices.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { type Attempt, fieldStates, Refusals, tickState, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Why } from '#platform/web/why/why.tsx'
import { whyOf } from '#school/law-book/law-address.ts'
import { PupilFields } from '#school/people/pupil-form.page.tsx'

export interface AddPupilProps extends Attempt {
  school: { id: number; phase: string; boards: boolean }
  groups: { id: number; name: string }[]
}

/** The form that adds a pupil and enters the name in the admission register. */
export function AddPupilPage({ school, groups, ...attempt }: AddPupilProps): Page {
  const field = fieldStates(attempt)
  const address = `/schools/${school.id}/pupils`
  return {
    title: 'Add a pupil',
    at: 'pupils',
    body: (
      <>
        <Breadcrumb crumbs={[{ href: address, label: 'Pupils' }]} />
        <PageHeading title="Add a pupil" lead="The name is entered in the admission register from the starting day." />
        <Refusals problem={attempt.problem} />
        <Form
          action={address}
          errors={wrongFields(attempt.problem)}
          guard
          actions={
            <>
              <Button kind="primary" busy="Saving">
                Add the pupil
              </Button>
              <Button kind="quiet" href={address}>
                Leave it
              </Button>
            </>
          }
        >
          <PupilFields field={field} phase={school.phase} />
          <Field
            {...field('startingDay')}
            label="Starting day"
            hint="The day agreed with the parent; without one, the first day the pupil comes"
            type="date"
            width={16}
            required
          />
          <Why {...whyOf(onRollCitation)} />
          {school.boards && <Checkbox {...tickState(attempt, 'boarder')} label="Boarder" />}
          <Select
            {...field('group')}
            label="Registration group"
            optional
            empty="None yet"
            options={groups.map(g => ({ value: String(g.id), label: g.name }))}
          />
        </Form>
      </>
    ),
  }
}
