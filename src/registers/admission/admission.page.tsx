import type { ComponentChildren } from 'preact'
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
import { toldDay } from '#school/people/changes.ts'
import { pupilAddress } from '#school/people/pupil-tabs.page.tsx'
import { type Day, dayText, isoFromDay } from '#time/day.ts'
import type { Spell } from './admission.ts'
import { groundsOffered } from './leave-roll.ts'

export interface AdmissionFormProps extends Attempt {
  school: { id: number; boards: boolean }
  pupil: { id: number; name: string }
}

interface FrameProps extends AdmissionFormProps {
  title: string
  lead?: string
  path: string
  save: string
  hidden?: Record<string, number>
  children: ComponentChildren
}

function Framed({ school, pupil, title, lead, path, save, hidden, problem, children }: FrameProps): Page {
  const back = pupilAddress(school.id, pupil.id, 'details')
  return {
    title,
    at: 'pupils',
    body: (
      <>
        <Breadcrumb
          crumbs={[
            { href: `/schools/${school.id}/pupils`, label: 'Pupils' },
            { href: back, label: pupil.name },
          ]}
        />
        <PageHeading title={title} lead={lead} />
        <Refusals problem={problem} />
        <Form
          action={`/schools/${school.id}/pupils/${pupil.id}/admission${path}`}
          errors={wrongFields(problem)}
          hidden={hidden}
          guard
          actions={
            <>
              <Button kind="primary" busy="Saving">
                {save}
              </Button>
              <Button kind="quiet" href={back}>
                Leave it
              </Button>
            </>
          }
        >
          {children}
        </Form>
      </>
    ),
  }
}

const GroundSelect = ({ field, empty }: { field: ReturnType<ReturnType<typeof fieldStates>>; empty: string }) => (
  <Select
    {...field}
    label="Ground of deletion"
    empty={empty}
    options={[
      {
        label: 'Of compulsory school age',
        options: groundsOffered.lettered.map(({ letter, title }) => ({ value: letter, label: `(${letter}) ${title}` })),
      },
      { label: 'Not of compulsory school age', options: [groundsOffered.outside] },
    ]}
  />
)

/** The form that enters a name again, for a pupil who comes back. */
export function EnterAgainPage(props: AdmissionFormProps): Page {
  const field = fieldStates(props)
  return Framed({
    ...props,
    title: `Enter ${props.pupil.name} in the admission register`,
    path: '',
    save: 'Enter the name',
    children: (
      <>
        <Field {...field('startingDay')} label="Starting day" type="date" width={16} required />
        <Why {...whyOf(onRollCitation)} />
        {props.school.boards && <Checkbox {...tickState(props, 'boarder')} label="Boarder" />}
        <Field {...field('reason')} label="Note" optional />
      </>
    ),
  })
}

/** The form that deletes a name: a last day, a ground that the regulations list, and the word of a person that it is true. */
export function DeleteNamePage(props: AdmissionFormProps & { spell: Spell; today: Day }): Page {
  const field = fieldStates(props, { lastDay: isoFromDay(props.today) })
  const { citation } = groundsOffered
  return Framed({
    ...props,
    title: `Delete ${props.pupil.name} from the admission register`,
    lead: `On roll since ${dayText(props.spell.startingDay)}. The entry and everything in it are kept; only the name stops being on roll.`,
    path: `/${props.spell.spell}/leave`,
    save: 'Delete the name',
    children: (
      <>
        <Field
          {...field('lastDay')}
          label="Last day on roll"
          hint="Not back-dated: yesterday at the earliest"
          type="date"
          width={16}
          required
        />
        <GroundSelect field={field('ground')} empty="Choose the ground" />
        <Why asks="What does each ground ask for?" {...whyOf(citation)} because={<Conditions />} />
        <Checkbox {...tickState(props, 'confirmed')} label="What the ground asks for is true, and on file" />
        <Field {...field('reason')} label="Reason" hint="In a sentence; it stays with the record" required />
      </>
    ),
  })
}

const Conditions = () => (
  <>
    {groundsOffered.lettered.map(({ letter, title, conditions, confidence }) => (
      <span key={letter}>
        ({letter}) {title}. {conditions}
        {confidence === 'unconfirmed' && ' Guidance, unconfirmed.'}
        <br />
      </span>
    ))}
  </>
)

/** The form that amends an entry of the admission register. */
export function AmendAdmissionPage(props: AdmissionFormProps & { spell: Spell }): Page {
  const { spell } = props
  const field = fieldStates(props, {
    startingDay: isoFromDay(spell.startingDay),
    lastDay: toldDay(spell.lastDay),
    ground: spell.ground,
  })
  return Framed({
    ...props,
    title: `Amend ${props.pupil.name}’s admission`,
    lead: 'The entry as it stands is kept beside the amended one.',
    path: `/${spell.spell}/change`,
    save: 'Save the amendment',
    hidden: { version: spell.version },
    children: (
      <>
        <Field {...field('startingDay')} label="Starting day" type="date" width={16} required />
        <Field
          {...field('lastDay')}
          label="Last day on roll"
          hint="Empty while the name is on roll"
          type="date"
          width={16}
          optional
        />
        <GroundSelect field={field('ground')} empty="None: on roll" />
        {props.school.boards && <Checkbox {...tickState(props, 'boarder', spell.boarder)} label="Boarder" />}
        <Field {...field('reason')} label="Reason for the amendment" required />
      </>
    ),
  })
}
