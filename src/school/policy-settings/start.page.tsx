import type { Page, Reply } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Checkbox, Choices } from '#platform/web/field/choices.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { TextArea } from '#platform/web/field/text-area.tsx'
import { type Attempt, fieldStates, Refusals, tickState, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Table } from '#platform/web/table/table.tsx'
import type { PolicyProblem } from '#school/policy/reading/problem.ts'
import { summaryOf } from '#school/policy-check/findings-in-words.ts'
import type { readPacks } from './start.contract.ts'

export interface StartProps extends Reply<typeof readPacks>, Attempt {
  school: number
  /** What has to be put right in the text that was sent. */
  lines?: (PolicyProblem & { written: string })[]
}

/** Choosing what to start from: one of the packs, or a policy of the school's own. */
export function StartPage(props: StartProps): Page {
  const { school, first, problem, lines = [] } = props
  const typed = props.typed as { text?: string } | undefined
  const own = typed?.text !== undefined
  const title = first ? 'Start the policy of this school' : 'Start anew from a pack'
  return {
    title,
    at: 'policy',
    body: (
      <>
        <Breadcrumb crumbs={[{ href: `/schools/${school}/policy`, label: 'Policy' }]} />
        <PageHeading
          title={title}
          lead="You make it your own afterwards: every setting can be changed before anybody approves it."
        />
        <Refusals problem={problem} />
        <Section title="From a pack">
          <PackForm {...props} problem={own ? undefined : problem} />
        </Section>
        <Section title="From a policy of your own" id="own">
          {lines.length > 0 && <Lines lines={lines} />}
          <OwnForm {...props} problem={own ? problem : undefined} />
        </Section>
      </>
    ),
  }
}

/** Beside a refusal: taking it all the same as a draft; beside a draft: putting that away. */
const Ticks = ({ draft, problem, typed, of }: StartProps & { of: string }) => (
  <>
    {draft && (
      <Checkbox
        {...tickState({ problem, typed }, 'instead')}
        id={`${of}-instead`}
        label={`Put away the draft begun by ${draft.begunBy}`}
      />
    )}
    {(problem?.refusals.length ?? 0) > 0 && (
      <Checkbox
        name="toMend"
        id={`${of}-toMend`}
        label="Take it as a draft and mend it here"
        hint="It cannot be proposed while anything in it is against the law."
      />
    )}
  </>
)

function PackForm(props: StartProps) {
  const { school, packs, problem } = props
  const field = fieldStates(props)
  return (
    <Form
      action={`/schools/${school}/policy/start`}
      errors={wrongFields(problem)}
      actions={
        <Button kind="primary" busy="Beginning">
          Begin with this pack
        </Button>
      }
    >
      <Choices
        {...field('pack')}
        label="Which school is most like yours?"
        options={packs.map(({ name, setting, findings }) => ({
          value: name,
          label: packTitle(name),
          hint: (
            <>
              {setting}{' '}
              <span class="pack-findings">{findings.length === 0 ? 'The check finds nothing in it.' : summaryOf(findings)}</span>
            </>
          ),
        }))}
      />
      <Ticks {...props} of="pack" />
    </Form>
  )
}

const packTitle = (name: string): string => {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function OwnForm(props: StartProps) {
  const { school, problem } = props
  const field = fieldStates(props)
  return (
    <Form
      action={`/schools/${school}/policy/start`}
      files
      errors={
        problem
          ? wrongFields({ ...problem, fields: problem.fields.filter(({ field }) => field !== 'text').concat(ownText(problem)) })
          : []
      }
      actions={<Button busy="Reading">Read it</Button>}
    >
      <Field
        name="file"
        label="A file"
        hint="YAML, as a pack is written, or as you kept it from Daymark."
        type="file"
        accept=".yaml,.yml,text/yaml"
        optional
      />
      <TextArea {...field('text')} error={undefined} label="Or its text" rows={field('text').value ? 18 : 5} />
      <Ticks {...props} of="own" />
    </Form>
  )
}

const ownText = ({ fields }: NonNullable<StartProps['problem']>) => {
  const count = fields.filter(({ field }) => field === 'text').length
  return count > 0 ? [{ field: 'text', says: `Put right ${count === 1 ? 'the line' : `the ${count} places`} named above` }] : []
}

const Lines = ({ lines }: { lines: NonNullable<StartProps['lines']> }) => (
  <>
    <Notice kind="refusal" title="The policy cannot be read yet.">
      Nothing was saved. Put these right in your file, or in the text below, and send it again.
    </Notice>
    <Table
      caption="What to put right"
      captionHidden
      rows={lines}
      keyOf={({ line, column, says }) => `${line} ${column} ${says}`}
      columns={[
        { head: 'Line', names: true, cell: ({ line }) => line },
        { head: 'Written there', cell: ({ written }) => <code class="written-line">{written}</code> },
        { head: 'What is wrong', cell: ({ says }) => says },
        { head: 'What to do', cell: ({ remedy }) => remedy },
      ]}
    />
  </>
)
