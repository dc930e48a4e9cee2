import type { z } from 'zod'
import type { Page } from '#platform/http/door.ts'
import { Button } from '#platform/web/button/button.tsx'
import { Checkbox } from '#platform/web/field/choices.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { type Attempt, fieldStates, Refusals, tickState, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { phases, type readDetails, schoolKinds } from './details.contract.ts'

const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }))

/** The school's details, to read and to change on one page. */
export function DetailsPage({ school, ...attempt }: Attempt & { school: z.output<typeof readDetails.reply> }): Page {
  const { boards, photographs, ...texts } = school
  const field = fieldStates(attempt, texts)
  return {
    title: school.name,
    at: 'school',
    body: (
      <>
        <PageHeading title={school.name} above={school.trust ? `A school of ${school.trust}` : 'The school'} />
        <Refusals problem={attempt.problem} />
        <Form
          action={`/schools/${school.id}/details`}
          errors={wrongFields(attempt.problem)}
          guard
          actions={
            <Button kind="primary" busy="Saving">
              Save the changes
            </Button>
          }
        >
          <Field {...field('name')} label="Name" required />
          <Field
            {...field('urn')}
            label="URN"
            hint="The six digits of the school in the national register"
            inputmode="numeric"
            width={8}
            optional
          />
          <Select {...field('phase')} label="Phase" options={options(phases)} />
          <Select {...field('kind')} label="Kind of school" options={options(schoolKinds)} />
          <Field {...field('localAuthority')} label="Local authority" required />
          <Checkbox {...tickState(attempt, 'boards', boards)} label="The school has boarders" />
          <Checkbox
            {...tickState(attempt, 'photographs', photographs)}
            label="Photographs on registers"
            hint="A register may be seen by a class. Leave this off where photographs should not be"
          />
        </Form>
      </>
    ),
  }
}
