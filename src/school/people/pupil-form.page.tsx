import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Choices } from '#platform/web/field/choices.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { TextArea } from '#platform/web/field/text-area.tsx'
import { type Attempt, type FieldState, fieldStates, Refusals, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { type Particulars, pupilName, toldParticulars } from './pupil.ts'
import { pupilAddress } from './pupil-tabs.page.tsx'
import { yearGroupsOfPhase, yearGroupTitle } from './year-groups.ts'

/** The fields of a pupil's particulars, for adding and for changing. */
export function PupilFields({ field, phase }: { field: (name: keyof Particulars) => FieldState; phase: string }) {
  const chosen = field('yearGroup')
  const years = yearGroupsOfPhase(phase)
  const own =
    chosen.value !== '' && !years.includes(Number(chosen.value)) && Number.isInteger(Number(chosen.value))
      ? [Number(chosen.value)]
      : []
  return (
    <>
      <Field {...field('surname')} label="Surname" autocomplete="off" maxlength={80} required />
      <Field {...field('forename')} label="Forename" autocomplete="off" maxlength={80} required />
      <Field {...field('middleNames')} label="Middle names" autocomplete="off" optional />
      <Field
        {...field('knownAs')}
        label="Known as"
        hint="The name the pupil uses at school, where it is not the forename"
        autocomplete="off"
        optional
      />
      <Choices
        {...field('sex')}
        label="Sex"
        inline
        options={[
          { value: 'F', label: 'Female' },
          { value: 'M', label: 'Male' },
        ]}
      />
      <Field {...field('born')} label="Date of birth" type="date" width={16} required />
      <Select
        {...chosen}
        label="Year group"
        empty="Choose one"
        options={[...own, ...years].map(year => ({ value: String(year), label: yearGroupTitle(year) }))}
      />
      <Field
        {...field('upn')}
        label="UPN"
        hint="The unique pupil number: a letter and 12 characters"
        autocomplete="off"
        spellcheck={false}
        width={16}
        optional
      />
      <Field
        {...field('reference')}
        label="School’s own number"
        hint="Imports know the pupil by it"
        autocomplete="off"
        spellcheck={false}
        width={16}
        optional
      />
      <TextArea {...field('address')} label="Address" rows={3} optional />
      <Field {...field('lastSchool')} label="Last school attended" hint="Name and address" optional />
    </>
  )
}

export interface ChangePupilProps extends Attempt {
  school: number
  phase: string
  pupil: Particulars & { id: number }
}

/** The form that changes a pupil's particulars, with the reason that the law asks for. */
export function ChangePupilPage({ school, phase, pupil, ...attempt }: ChangePupilProps): Page {
  const field = fieldStates(attempt, { ...toldParticulars(pupil), reason: '' } as Record<string, string | number | null>)
  const name = pupilName(pupil)
  const back = pupilAddress(school, pupil.id, 'details')
  return {
    title: `Change ${name}’s particulars`,
    at: 'pupils',
    body: (
      <>
        <Breadcrumb
          crumbs={[
            { href: `/schools/${school}/pupils`, label: 'Pupils' },
            { href: back, label: name },
          ]}
        />
        <PageHeading title={`Change ${name}’s particulars`} lead="What stands now stays in the history, beside what you enter." />
        <Refusals problem={attempt.problem} />
        <Form
          action={pupilAddress(school, pupil.id, 'change')}
          errors={wrongFields(attempt.problem)}
          guard
          actions={
            <>
              <Button kind="primary" busy="Saving">
                Save the changes
              </Button>
              <Button kind="quiet" href={back}>
                Leave it
              </Button>
            </>
          }
        >
          <PupilFields field={field} phase={phase} />
          <Field
            {...field('reason')}
            label="Reason for the change"
            hint="For instance: parent wrote that the family has moved. It stays with the record."
            required
          />
        </Form>
      </>
    ),
  }
}
