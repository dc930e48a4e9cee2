import type { Page } from '#platform/http/door.ts'
import { Button, Buttons } from '#platform/web/button/button.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { SummaryList } from '#platform/web/summary-list/summary-list.tsx'
import type { ImportDone } from '#registers/mis-import/import.contract.ts'
import { type ImportKind, kindTitles } from '#registers/mis-import/reading/columns.ts'
import { instantText } from '#time/london.ts'

const next: Record<ImportKind, { href: string; label: string }> = {
  pupils: { href: 'pupils', label: 'See the pupils' },
  staff: { href: 'staff', label: 'See the staff' },
  groups: { href: 'groups', label: 'See the groups' },
  marks: { href: 'registers', label: 'See the registers' },
}

/** What one file brought in, as the record keeps it. */
export function donePage(school: number, done: ImportDone): Page {
  const kind = done.kind as ImportKind
  const { counts } = done
  const title = `${kindTitles[kind]}: ${(counts.new + counts.changed).toLocaleString('en-GB')} ${counts.new + counts.changed === 1 ? 'row' : 'rows'} brought in`
  return {
    title,
    at: 'import',
    body: (
      <>
        <PageHeading above={done.name} title={title} />
        <Notice kind="success" title="Saved.">
          All of it was written at once, as entry {done.number} of the school’s record.
        </Notice>
        <SummaryList
          facts={[
            { term: 'By', says: done.by },
            { term: 'When', says: instantText(done.at) },
            { term: 'New', says: counts.new.toLocaleString('en-GB') },
            { term: 'Changed', says: counts.changed.toLocaleString('en-GB') },
            { term: 'Here already', says: counts.unchanged.toLocaleString('en-GB') },
            { term: 'Left out, with a problem', says: counts.problems.toLocaleString('en-GB') },
          ]}
        />
        <Buttons>
          <Button kind="primary" href={`/schools/${school}/${next[kind].href}`}>
            {next[kind].label}
          </Button>
          <Button href={`/schools/${school}/import`}>Bring in another file</Button>
        </Buttons>
      </>
    ),
  }
}
