import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Checkbox } from '#platform/web/field/choices.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { TextArea } from '#platform/web/field/text-area.tsx'
import { type Attempt, fieldStates, Refusals, tickState, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { pupilAddress } from '#school/people/pupil-tabs.page.tsx'
import { type Parent, parentTitles } from './parent.ts'

const relationships = [
  'Mother',
  'Father',
  'Step-parent',
  'Foster carer',
  'Grandparent',
  'Guardian',
  'Aunt or uncle',
  'Social worker',
  'Other',
]

function ParentFields({ attempt, stands }: { attempt: Attempt; stands: Partial<Omit<Parent, 'id'>> }) {
  const { parentalResponsibility, livesWith, emergencyContact, ...texts } = stands
  const field = fieldStates(attempt, texts)
  return (
    <>
      <Field {...field('name')} label={parentTitles.name} autocomplete="off" required />
      <Field {...field('relationship')} label={parentTitles.relationship} suggestions={relationships} width={16} required />
      <Checkbox
        {...tickState(attempt, 'parentalResponsibility', parentalResponsibility ?? true)}
        label={parentTitles.parentalResponsibility}
      />
      <Checkbox {...tickState(attempt, 'livesWith', livesWith ?? true)} label={parentTitles.livesWith} />
      <Checkbox {...tickState(attempt, 'emergencyContact', emergencyContact ?? true)} label={parentTitles.emergencyContact} />
      <Field {...field('telephone')} label={parentTitles.telephone} type="tel" inputmode="tel" width={16} autocomplete="off" />
      <Field
        {...field('priority')}
        label={parentTitles.priority}
        hint="1 is called first"
        type="number"
        width={4}
        min={1}
        max={20}
      />
      <Field {...field('email')} label={parentTitles.email} type="email" autocomplete="off" optional />
      <TextArea {...field('address')} label={parentTitles.address} optional />
    </>
  )
}

export interface AddParentProps extends Attempt {
  school: number
  pupil: { id: number; name: string }
  next: number
  /** Parents of the same name, to be asked about: is it the same person? */
  same?: { id: number; name: string; children: string }[]
}

const crumbs = (school: number, pupil: { id: number; name: string }) => [
  { href: `/schools/${school}/pupils`, label: 'Pupils' },
  { href: pupilAddress(school, pupil.id, 'details'), label: pupil.name },
]

/** The form that adds a parent or contact. */
export function AddParentPage({ school, pupil, next, same = [], ...attempt }: AddParentProps): Page {
  const back = pupilAddress(school, pupil.id, 'details')
  return {
    title: `Add a parent or contact of ${pupil.name}`,
    at: 'pupils',
    body: (
      <>
        <Breadcrumb crumbs={crumbs(school, pupil)} />
        <PageHeading
          title={`Add a parent or contact of ${pupil.name}`}
          lead="A parent here is anybody with parental responsibility or with care of the child, and every natural parent."
        />
        <Refusals problem={attempt.problem} />
        <Form
          action={`/schools/${school}/pupils/${pupil.id}/parents`}
          errors={wrongFields(attempt.problem)}
          guard
          actions={
            <>
              <Button kind="primary" busy="Saving">
                Add
              </Button>
              <Button kind="quiet" href={back}>
                Leave it
              </Button>
            </>
          }
        >
          {same.length > 0 && (
            <Select
              {...fieldStates(attempt)('known')}
              label="Is it the same person?"
              hint="One person with two children is recorded once, so that one change serves both"
              options={[
                ...same.map(p => ({ value: String(p.id), label: `Yes: ${p.name}, parent of ${p.children}` })),
                { value: '0', label: 'No, somebody else of the same name' },
              ]}
            />
          )}
          <ParentFields attempt={attempt} stands={{ priority: next }} />
        </Form>
      </>
    ),
  }
}

export interface ChangeParentProps extends Attempt {
  school: number
  pupil: { id: number; name: string }
  parent: Parent
  siblings: string[]
}

/** The form that changes what is recorded of a parent, and the one that ends it. */
export function ChangeParentPage({ school, pupil, parent, siblings, ...attempt }: ChangeParentProps): Page {
  const back = pupilAddress(school, pupil.id, 'details')
  const base = `/schools/${school}/pupils/${pupil.id}/parents/${parent.id}`
  return {
    title: `Change ${parent.name}`,
    at: 'pupils',
    body: (
      <>
        <Breadcrumb crumbs={crumbs(school, pupil)} />
        <PageHeading
          title={`Change ${parent.name}`}
          lead={
            siblings.length > 0
              ? `Also a parent of ${siblings.join(', ')}: name, address and e-mail address change for them too.`
              : undefined
          }
        />
        <Refusals problem={attempt.problem} />
        <Form
          action={`${base}/change`}
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
          <ParentFields attempt={attempt} stands={parent} />
          <Field {...fieldStates(attempt)('reason')} label="Reason for the change" required />
        </Form>
        <Section title={`No longer a contact of ${pupil.name}`}>
          <Form action={`${base}/end`} actions={<Button kind="danger">End this</Button>}>
            <Field name="reason" id="end-reason" label="Reason" value="" required />
          </Form>
        </Section>
      </>
    ),
  }
}
