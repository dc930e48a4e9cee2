import { Button } from '#platform/web/button/button.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { type Attempt, fieldStates, Refusals, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Why } from '#platform/web/why/why.tsx'
import { whyOf } from '#school/law-book/law-address.ts'
import { isoFromDay } from '#time/day.ts'
import type { MarkShown } from './pupil-record.contract.ts'

type Offers = MarkShown['offers']

/** The menu of codes under its headings: 'I: Too ill to attend'. */
export const codeOptions = (offers: Offers) =>
  offers.map(({ title, codes }) => ({
    label: title,
    options: codes.map(({ code, title }) => ({ value: code, label: `${code}: ${title}` })),
  }))

const lettersThat = (offers: Offers, needs: string): string =>
  offers.flatMap(({ codes }) => codes.filter(code => code.needs === needs).map(({ code }) => code)).join(', ')

/** Amends a mark, or enters the one that is missing: the code, what it asks for, and the reason that stays with the record. */
export function AmendForm({ mark, school, problem, typed }: { mark: MarkShown; school: number } & Attempt) {
  const first = mark.versions.length === 0
  const field = fieldStates({ problem, typed }, {})
  const minutes = lettersThat(mark.offers, 'minutes')
  const nature = lettersThat(mark.offers, 'nature')
  const refused = (name: string) => problem?.refusals.find(({ about }) => about === name)?.because
  const action = `/schools/${school}/pupils/${mark.pupil.id}/marks/${isoFromDay(mark.day)}/${mark.session}`
  return (
    <Section title={first ? 'Enter the mark' : 'Amend it'} id="amend">
      <Refusals problem={problem} />
      {!first &&
        !problem &&
        mark.cautions.map(({ because, citation }) => (
          <Notice key={because} kind="caution">
            {because} <Why {...whyOf(citation)} />
          </Notice>
        ))}
      <Form
        action={action}
        hidden={{ version: mark.versions.length }}
        errors={wrongFields(problem)}
        guard
        label={first ? 'Enter the mark' : 'Amend the mark'}
        actions={
          <Button kind="primary" busy="Saving">
            {first ? 'Enter the mark' : 'Save the amendment'}
          </Button>
        }
      >
        <Select
          {...field('code')}
          label={first ? 'Code' : 'New code'}
          empty="Choose a code"
          options={codeOptions(mark.offers)}
          required
        />
        {minutes && (
          <Field
            {...field('minutesLate')}
            type="number"
            inputmode="numeric"
            min={0}
            max={720}
            width={4}
            after="minutes"
            label="Minutes late"
            hint={`For ${minutes} only`}
            error={field('minutesLate').error ?? refused('minutesLate')}
            optional
          />
        )}
        {nature && (
          <Field
            {...field('nature')}
            label="What it was"
            hint={`Asked for by ${nature}: the activity, the provision or the cause`}
            error={field('nature').error ?? refused('nature')}
            maxlength={300}
            optional
          />
        )}
        <Field
          {...field('reason')}
          label={first ? 'Why it is entered here' : 'Reason'}
          hint={
            first
              ? 'For instance: the register of 4A was not taken'
              : 'For instance: parent telephoned at 9:40, vomiting. It stays with the record.'
          }
          error={field('reason').error ?? refused('reason')}
          maxlength={500}
          required={!first}
          optional={first}
        />
      </Form>
    </Section>
  )
}
