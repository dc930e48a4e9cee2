import type { Page } from '#platform/http/door.ts'
import type { Problem } from '#platform/http/outcome.ts'
import { Button } from '#platform/web/button/button.tsx'
import { Checkbox } from '#platform/web/field/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Tabs } from '#platform/web/tabs/tabs.tsx'
import type { UploadShown } from '#registers/mis-import/import.contract.ts'
import type { ImportChoices, Plan } from '#registers/mis-import/plan.ts'
import { kindTitles } from '#registers/mis-import/reading/columns.ts'
import { countsText, titleOfPlan } from '#registers/mis-import/report.ts'
import { FindingsTable, LinesTable } from './preview-tables.tsx'

export interface PreviewOptions {
  school: number
  choices: Pick<ImportChoices, 'skipProblems' | 'makeGroups' | 'samePeople'>
  show?: 'problems' | 'notes' | 'rows'
  problem?: Problem
}

const figures = (count: number): string => count.toLocaleString('en-GB')

/** What a file would do: its problems first, each with what to do; then what would be new and what would change; then the one button. */
export function previewPage(shown: UploadShown & { plan: NonNullable<UploadShown['plan']> }, options: PreviewOptions): Page {
  const { plan, kind, name, upload } = shown
  const { school, choices, problem } = options
  const address = `/schools/${school}/import/${upload}`
  const show = options.show ?? (plan.findingCounts.problems > 0 ? 'problems' : 'rows')
  const title = titleOfPlan(kind, plan, shown.marks)
  const query = (more: Record<string, string>) => new URLSearchParams({ ...ticked(choices), ...more }).toString()
  const tabs = [
    {
      href: `${address}?${query({ show: 'problems' })}`,
      label: 'Problems',
      count: plan.findingCounts.problems,
      current: show === 'problems',
    },
    {
      href: `${address}?${query({ show: 'notes' })}`,
      label: 'Notes',
      count: plan.findingCounts.notes,
      current: show === 'notes',
    },
    { href: `${address}?${query({ show: 'rows' })}`, label: 'Rows', count: plan.counts.rows, current: show === 'rows' },
  ]
  return {
    title,
    at: 'import',
    body: (
      <>
        <PageHeading above={`${kindTitles[kind]} · ${name}`} title={title} lead={<Summary {...{ shown, plan, address }} />} />
        {problem && (
          <Notice kind="refusal" title={problem.title}>
            {problem.refusals[0]?.because ?? problem.says}
          </Notice>
        )}
        <Tabs label="What to look at" tabs={tabs} />
        {show === 'rows' ? (
          <LinesTable plan={plan} />
        ) : (
          <FindingsTable plan={plan} severity={show === 'problems' ? 'problem' : 'note'} />
        )}
        <Confirm {...{ plan, choices, address, school, kind }} />
      </>
    ),
  }
}

const ticked = (choices: PreviewOptions['choices']): Record<string, string> =>
  Object.fromEntries(Object.entries(choices).flatMap(([name, on]) => (on ? [[name, 'yes']] : [])))

const Summary = ({ shown, plan, address }: { shown: UploadShown; plan: NonNullable<UploadShown['plan']>; address: string }) => (
  <>
    {`Nothing has been written yet. ${figures(plan.counts.rows)} ${plan.counts.rows === 1 ? 'row' : 'rows'}: ${countsText(plan.counts)}. `}
    {`${Object.keys(shown.mapping).length} of ${shown.headers.length} columns are read: `}
    <a href={`${address}?columns=yes`}>change that</a>.
  </>
)

interface ConfirmProps {
  plan: Pick<Plan<unknown>, 'counts'>
  choices: PreviewOptions['choices']
  address: string
  school: number
  kind: UploadShown['kind']
}

function Confirm({ plan, choices, address, school, kind }: ConfirmProps) {
  const { counts } = plan
  const sound = counts.new + counts.changed
  const ready = sound > 0 && (counts.problems === 0 || choices.skipProblems)
  return (
    <>
      <form class="form" method="get" action={address} data-auto aria-label="How to bring it in">
        {kind === 'pupils' && (
          <Checkbox name="makeGroups" label="Make the registration groups that are not here yet" checked={choices.makeGroups} />
        )}
        {kind === 'pupils' && (
          <Checkbox
            name="samePeople"
            label="Rows that agree with a pupil here in name and date of birth are that pupil"
            hint="Only where the numbers do not say who it is."
            checked={choices.samePeople}
          />
        )}
        {counts.problems > 0 && (
          <Checkbox
            name="skipProblems"
            label={`Leave out the ${counts.problems === 1 ? 'row' : `${figures(counts.problems)} rows`} with problems`}
            hint={`The other rows come in, all at once: ${figures(sound)} of them.`}
            checked={choices.skipProblems}
          />
        )}
        {(kind === 'pupils' || counts.problems > 0) && <Button small>Look again</Button>}
      </form>
      {ready ? (
        <Form
          action={`${address}/confirm`}
          hidden={ticked(choices)}
          label="Bring it in"
          actions={
            <Button kind="primary" busy="Bringing it in">
              Bring {kind === 'marks' ? 'the marks' : figures(sound)} in
            </Button>
          }
        />
      ) : (
        <Notice>
          {sound === 0 && counts.problems === 0
            ? 'There is nothing in this file to bring in.'
            : 'Correct these rows in the file and send it again, or leave them out. Until then nothing comes in.'}
        </Notice>
      )}
      <Form
        action={`${address}/discard`}
        label="Another file"
        actions={
          <>
            <Button kind="quiet">Do not bring it in</Button>
            <Button href={`/schools/${school}/import?kind=${kind}`}>Another file</Button>
          </>
        }
      />
    </>
  )
}
