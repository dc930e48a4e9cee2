import { codesToOffer } from '#law/codes/codes-to-offer.ts'
import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Choices } from '#platform/web/field/choices.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { type Attempt, fieldStates, listState, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Refused } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import type { Standing } from '#platform/web/why/why.tsx'
import { codeOptions } from '#registers/pupil-record/amend-form.page.tsx'
import type { PupilOnRecord } from '#registers/pupil-record/pupil-on-record.ts'
import { ruleAddress } from '#school/law-book/law-address.ts'
import { pupilName } from '#school/people/pupil.ts'
import { pupilAddress } from '#school/people/pupil-tabs.page.tsx'
import { type Day, isoFromDay } from '#time/day.ts'

export interface MarkDaysOptions extends Attempt {
  school: number
  today: Day
  from?: Day
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** Marks for one pupil over several days, past and to come. */
export function markDaysPage(pupil: Omit<PupilOnRecord, 'spells'>, options: MarkDaysOptions): Page {
  const name = pupilName(pupil)
  const body = (
    <>
      <PupilCrumbs school={options.school} pupil={pupil.id} name={name} />
      <PageHeading
        title={`Mark ${name} over several days`}
        lead="Sessions that have begun are entered. Those to come are planned: their registers are filled in and say why. You see it all before anything is recorded."
      />
      <RefusedDays problem={options.problem} />
      <MarkDaysForm pupil={pupil} {...options} />
    </>
  )
  return { title: `Mark ${name} over several days`, body, at: 'pupils' }
}

export const PupilCrumbs = ({ school, pupil, name }: { school: number; pupil: number; name: string }) => (
  <Breadcrumb
    crumbs={[
      { href: `/schools/${school}/pupils`, label: 'Pupils' },
      { href: pupilAddress(school, pupil), label: name },
    ]}
  />
)

/** Each reason once, however many sessions it keeps from being marked. */
function RefusedDays({ problem }: Attempt) {
  const reasons = new Map((problem?.refusals ?? []).map(refusal => [refusal.because, refusal.citation]))
  return (
    <>
      {[...reasons].map(([because, citation]) => (
        <Refused
          key={because}
          because={because}
          source={citation?.source ?? ''}
          says={citation?.says ?? ''}
          standing={citation?.standing as Standing}
          href={citation && ruleAddress(citation.rule)}
          live
        />
      ))}
    </>
  )
}

export interface MarkDaysFormProps extends MarkDaysOptions {
  pupil: Pick<PupilOnRecord, 'id' | 'born'>
  /** There is another main action on the page. */
  second?: boolean
}

/** The form: which days, which sessions, what, and why. It asks for a preview; nothing is recorded by it. */
export function MarkDaysForm({ pupil, school, today, from, problem, typed, second }: MarkDaysFormProps) {
  const first = isoFromDay(from ?? today)
  const field = fieldStates({ problem, typed }, { from: first, until: first, sessions: 'both' })
  const offers = codesToOffer({ day: today, session: 'AM', born: pupil.born, onRoll: true, plannedClosure: false }).map(
    group => ({
      title: group.title,
      codes: group.offers.map(({ code }) => code),
    }),
  )
  return (
    <Form
      action={`${pupilAddress(school, pupil.id)}/marks`}
      hidden={{ preview: 'yes' }}
      errors={wrongFields(problem)}
      label="Marks over several days"
      actions={
        <Button kind={second ? 'secondary' : 'primary'} busy="Looking">
          See what would be recorded
        </Button>
      }
    >
      <div class="from-until">
        <Field {...field('from')} type="date" label="First day" width={16} required />
        <Field {...field('until')} type="date" label="Last day" width={16} required />
      </div>
      <Choices
        {...field('sessions')}
        label="Sessions"
        inline
        options={[
          { value: 'both', label: 'Morning and afternoon' },
          { value: 'AM', label: 'Mornings' },
          { value: 'PM', label: 'Afternoons' },
        ]}
      />
      <Choices
        {...listState({ problem, typed }, 'weekdays')}
        label="Only on"
        hint="Leave empty for every school day"
        kind="checkboxes"
        inline
        optional
        options={weekdays.map((label, index) => ({ value: String(index + 1), label }))}
      />
      <Select {...field('code')} label="Code" empty="Choose a code" options={codeOptions(offers)} required />
      <Field
        {...field('nature')}
        label="What it is"
        hint="The activity, the provision or the cause, where the code asks for it"
        maxlength={300}
        optional
      />
      <Field
        {...field('minutesLate')}
        type="number"
        inputmode="numeric"
        min={0}
        max={720}
        width={4}
        after="minutes"
        label="Minutes late"
        optional
      />
      <Field
        {...field('reason')}
        label="Why"
        hint="For instance: appointment card seen. It stays with the record. Registers to come show it, where a class may see it too: keep it general."
        maxlength={500}
        required
      />
    </Form>
  )
}
