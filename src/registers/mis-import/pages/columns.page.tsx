import type { Page } from '#platform/http/door.ts'
import { Button } from '#platform/web/button/button.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Table } from '#platform/web/table/table.tsx'
import type { UploadShown } from '#registers/mis-import/import.contract.ts'
import { columnsOf } from '#registers/mis-import/reading/columns.ts'

/** Which column holds which fact: what was recognised is filled in, what is missing is asked. */
export function columnsPage(school: number, shown: UploadShown): Page {
  const { upload, kind, name, headers, mapping, lacks, sample } = shown
  const address = `/schools/${school}/import/${upload}`
  const title = lacks.length > 0 ? 'Some columns were not recognised' : 'What each column holds'
  return {
    title,
    at: 'import',
    body: (
      <>
        <PageHeading
          above={name}
          title={title}
          lead="Say which column holds which fact. It is remembered for the next file with these headings."
        />
        {lacks.length > 0 && (
          <Notice kind="caution" title="Still wanting.">
            {lacks.join(' ')}
          </Notice>
        )}
        <Section title="The first rows of the file">
          <Table
            caption="The first rows of the file"
            captionHidden
            narrow="scroll"
            columns={headers.map((head, index) => ({
              head: head || `Column ${index + 1}`,
              cell: (row: string[]) => row[index] ?? '',
            }))}
            rows={sample}
          />
        </Section>
        <Section title="The facts and their columns">
          <Form
            action={`${address}/columns`}
            actions={
              <>
                <Button kind="primary">Remember, and look at the rows</Button>
                <Button href={`/schools/${school}/import`}>Another file</Button>
              </>
            }
          >
            {columnsOf[kind].map(({ field, title }) => (
              <Select
                key={field}
                name={`columns.${field}`}
                label={title}
                value={mapping[field]}
                empty="Not in this file"
                options={[...new Set(headers)].filter(Boolean).map(value => ({ value, label: value }))}
              />
            ))}
          </Form>
        </Section>
      </>
    ),
  }
}
