import { consequenceKinds } from '#casework/ladders/consequence.ts'
import { Button } from '#platform/web/button/button.tsx'
import type { WrongField } from '#platform/web/error-summary/error-summary.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { TextArea } from '#platform/web/field/text-area.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Toolbar } from '#platform/web/toolbar/toolbar.tsx'
import { kindTitle, usual } from './assumptions.ts'
import type { WhatIfShown } from './what-if.contract.ts'

type Chosen = Pick<WhatIfShown, 'years' | 'year' | 'offered' | 'today' | 'draft' | 'assumed' | 'text' | 'show'>

/** What an address says of what is taken to be so: only what differs from the usual. */
function assumedFields({ assumed, show }: Chosen): Record<string, string> {
  const minutes = consequenceKinds.filter(kind => assumed.minutes[kind] !== usual.minutes[kind])
  return {
    ...(show === 'hours' ? {} : { show }),
    ...(assumed.least === usual.least ? {} : { least: String(assumed.least) }),
    ...(assumed.judgedFurther === usual.judgedFurther ? {} : { judgedFurther: String(assumed.judgedFurther) }),
    ...(assumed.judgedBelow === null ? {} : { judgedBelow: String(assumed.judgedBelow) }),
    ...Object.fromEntries(minutes.map(kind => [`minutes-${kind}`, String(assumed.minutes[kind])])),
  }
}

/** The question as an address, with some of it changed. */
export function addressOf(base: string, chosen: Chosen, more: Record<string, string> = {}): string {
  const said = {
    ...(chosen.year === null ? {} : { year: String(chosen.year) }),
    ...(chosen.today === null ? {} : { today: chosen.today }),
    ...(chosen.draft === null || chosen.draft === 'text' ? {} : { draft: chosen.draft }),
    ...assumedFields(chosen),
    ...more,
  }
  return `${base}?${new URLSearchParams(said)}`
}

const yearOptions = ({ years }: Chosen) => years.map(({ year, title }) => ({ value: String(year), label: title }))
const policyOptions = ({ offered }: Chosen) => offered.map(({ id, title }) => ({ value: id, label: title }))

/** Which year, which policies: an address of its own for each choice. */
export function Choose({ base, chosen }: { base: string; chosen: Chosen }) {
  const { year, today, draft } = chosen
  return (
    <Toolbar action={base} label="What is compared" apply="Compare" hidden={assumedFields(chosen)}>
      {chosen.years.length > 0 && (
        <Select name="year" label="Marks of" value={year === null ? undefined : String(year)} options={yearOptions(chosen)} />
      )}
      <Select
        name="today"
        label="Today’s policy"
        value={today ?? undefined}
        empty={today === null ? 'Choose one' : undefined}
        options={policyOptions(chosen)}
      />
      <Select
        name="draft"
        label="Draft"
        value={draft ?? undefined}
        empty={draft === null || draft === 'text' ? (draft === 'text' ? 'Your text, below' : 'Choose one') : undefined}
        options={policyOptions(chosen)}
      />
    </Toolbar>
  )
}

/** What is taken to be so, to be changed. `in` keeps the names of fields apart where a page has two forms. */
export function AssumedFields({ chosen, place, wrong = {} }: { chosen: Chosen; place: string; wrong?: Record<string, string> }) {
  const { assumed } = chosen
  const field = (name: string, more: { label: string; value?: number; after: string; hint?: string }) => (
    <Field key={name} name={name} id={`${place}-${name}`} inputmode="decimal" width={4} error={wrong[name]} {...more} />
  )
  return (
    <>
      <fieldset>
        <legend class="label">Minutes that each kind of work takes</legend>
        <div class="what-if-minutes">
          {consequenceKinds.map(kind =>
            field(`minutes-${kind}`, { label: kindTitle(kind), value: assumed.minutes[kind], after: 'min' }),
          )}
        </div>
      </fieldset>
      {field('least', {
        label: 'Attendance is looked at from',
        value: assumed.least,
        after: 'possible sessions on',
        hint: 'Of fewer, a single day decides everything.',
      })}
      {field('judgedBelow', {
        label: 'Where somebody judges, the first step is taken below',
        value: assumed.judgedBelow ?? undefined,
        after: 'per cent',
        hint: 'Left empty: the highest tier of each policy.',
      })}
      {field('judgedFurther', {
        label: 'And each later step after',
        value: assumed.judgedFurther,
        after: 'further sessions missed',
      })}
    </>
  )
}

/** A draft of one’s own, pasted or from a file. Nothing of it is kept. */
export function OwnDraft({
  base,
  chosen,
  errors,
  wrong,
}: {
  base: string
  chosen: Chosen
  errors: WrongField[]
  wrong: Record<string, string>
}) {
  return (
    <Section title="A draft of your own" id="own" note="compared, and not kept">
      <Form
        action={base}
        files
        label="A draft of your own"
        errors={errors}
        actions={
          <Button kind={chosen.draft === 'text' ? 'primary' : 'secondary'} busy="Comparing">
            Compare this draft
          </Button>
        }
      >
        {chosen.years.length > 0 && (
          <Select
            name="year"
            id="own-year"
            label="Marks of"
            value={chosen.year === null ? undefined : String(chosen.year)}
            options={yearOptions(chosen)}
            error={wrong.year}
          />
        )}
        <Select
          name="today"
          id="own-today"
          label="Today’s policy"
          value={chosen.today ?? undefined}
          empty={chosen.today === null ? 'Choose one' : undefined}
          options={policyOptions(chosen)}
          error={wrong.today}
        />
        <TextArea
          name="text"
          label="Policy"
          hint="As YAML, written as the packs are."
          rows={chosen.text ? 14 : 4}
          value={chosen.text}
          error={wrong.text}
        />
        <Field name="file" label="Or its file" type="file" accept=".yaml,.yml,.txt" error={wrong.file} />
        <details>
          <summary>What is taken to be so</summary>
          <AssumedFields chosen={chosen} place="own" wrong={wrong} />
        </details>
      </Form>
    </Section>
  )
}
