import type { Page } from '#platform/http/door.ts'
import { Button } from '#platform/web/button/button.tsx'
import { Columns } from '#platform/web/columns/columns.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Choices } from '#platform/web/field/choices.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { TextArea } from '#platform/web/field/text-area.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import type { ImportDone } from '#registers/mis-import/import.contract.ts'
import { type ImportKind, importKinds, kindTitles } from '#registers/mis-import/reading/columns.ts'
import { countsText } from '#registers/mis-import/report.ts'
import { instantText } from '#time/london.ts'

const hints: Record<ImportKind, string> = {
  pupils:
    'Names, numbers, date of birth, admission date, registration group; parents and characteristics where the file has them.',
  staff: 'Names, positions, the group each answers for.',
  groups: 'Registration groups, houses, sets, routes; with a row for each member if you like.',
  marks: 'Attendance of the past, from another system: a row a mark, or a column for each session.',
}

export interface ChooseProps {
  school: number
  kind?: ImportKind
  earlier: ImportDone[]
  wrong?: { field: string; says: string }
  /** Kinds this person may bring in. */
  may: readonly ImportKind[]
}

/** Where a file comes in: what it holds, the file or its text, and what came in before. */
export function choosePage({ school, kind, earlier, wrong, may }: ChooseProps): Page {
  const kinds = importKinds.filter(one => may.includes(one))
  return {
    title: 'Bring in people and marks',
    at: 'import',
    body: (
      <>
        <PageHeading
          title="Bring in people and marks"
          lead="From a CSV file of another system. You see what it would do before anything is written."
        />
        <Columns label="Earlier files" aside={<Earlier school={school} list={earlier} />}>
          <Form
            action={`/schools/${school}/import/upload`}
            files
            errors={wrong ? [{ field: wrong.field, message: wrong.says }] : []}
            actions={
              <Button kind="primary" busy="Reading the file">
                Read the file
              </Button>
            }
          >
            <Choices
              name="kind"
              label="What is in the file"
              value={kind ?? kinds[0]}
              options={kinds.map(value => ({ value, label: kindTitles[value], hint: hints[value] }))}
            />
            <Field
              name="file"
              label="The file"
              type="file"
              accept=".csv,.txt,.tsv,text/csv,text/plain"
              hint="CSV, 20 MB at most. From Excel: “Save as”, then “CSV UTF-8”."
              error={wrong?.field === 'file' ? wrong.says : undefined}
            />
            <TextArea
              name="text"
              label="Or its text, copied from a spreadsheet"
              optional
              rows={5}
              error={wrong?.field === 'text' ? wrong.says : undefined}
            />
          </Form>
        </Columns>
      </>
    ),
  }
}

const Earlier = ({ school, list }: { school: number; list: ImportDone[] }) =>
  list.length === 0 ? (
    <EmptyState title="Nothing has been brought in yet">Each file that comes in is listed here, with who brought it.</EmptyState>
  ) : (
    <>
      <h2>Brought in before</h2>
      <ListCard label="Brought in before">
        {list.map(one => (
          <ListItem
            key={one.number}
            title={<a href={`/schools/${school}/import/done/${one.number}`}>{one.name}</a>}
            when={kindTitles[one.kind as ImportKind]}
          >
            {instantText(one.at)}, {one.by}. {countsText(one.counts)}.
          </ListItem>
        ))}
      </ListCard>
    </>
  )
