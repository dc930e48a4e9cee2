import type { Page } from '#platform/http/door.ts'
import type { Problem } from '#platform/http/outcome.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Columns } from '#platform/web/columns/columns.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { TextArea } from '#platform/web/field/text-area.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Panel } from '#platform/web/panel/panel.tsx'

export interface AskProps {
  school: number
  problem?: Problem
  typed?: { text?: string }
}

/** Where the text of a policy comes in: a file, or what was copied from one. */
export function askPage({ school, problem, typed }: AskProps): Page {
  const wrong = (field: string) => problem?.fields.find(one => one.field === field)?.says
  const errors = (problem?.fields ?? []).map(({ field, says }) => ({ field: field === 'file' ? 'file' : 'text', message: says }))
  const base = `/schools/${school}/policy`
  return {
    title: 'Check the text of a policy',
    at: 'policy',
    body: (
      <>
        <Breadcrumb crumbs={[{ href: base, label: 'Policy' }]} />
        <PageHeading
          above="Policy check"
          title="Check the text of a policy"
          lead="Yours, or one that you think of taking over. You see beside each passage what the law says of it."
        />
        <Columns label="About this check" aside={<About />}>
          <Form
            action={`${base}/check-text`}
            files
            errors={errors}
            actions={
              <Button kind="primary" busy="Reading the text">
                Check it
              </Button>
            }
          >
            <Field
              name="file"
              label="The document"
              type="file"
              accept=".docx,.pdf,.txt,.md,text/plain,application/pdf"
              hint="Word (.docx), PDF or plain text, 10 MB at most."
              error={wrong('file')}
            />
            <TextArea
              name="text"
              label="Or its text"
              hint="Copied from the document or from your website. A part of a policy will do."
              rows={8}
              value={typed?.text}
              error={wrong('text')}
            />
          </Form>
        </Columns>
      </>
    ),
  }
}

const About = () => (
  <>
    <Panel title="Nothing is kept">
      <p>The text is read, answered and forgotten. It is written nowhere, and nobody else sees it.</p>
    </Panel>
    <Panel title="What it reads">
      <p>
        Times of registers, deadlines, amounts, limits, how long records are kept, codes, percentages, evidence, leave, returns,
        laws and guidance that have ended, blanks left in, and what a policy has to state.
      </p>
      <p>What it cannot read it says, and does not guess.</p>
    </Panel>
  </>
)
