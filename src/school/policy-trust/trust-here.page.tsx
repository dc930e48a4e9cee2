import type { Page, Reply } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { placeText } from '#school/policy-home/findings-list.page.tsx'
import { counted } from '#school/policy-settings/draft-notice.page.tsx'
import { dayText } from '#time/day.ts'
import type { readTrustHere } from './trust-policy.contract.ts'

type Field = Reply<typeof readTrustHere>['fields'][number]

/** Whose value holds, in words. */
export const standsText = ({ stands, differs, holds }: Pick<Field, 'stands' | 'differs' | 'holds'>): string =>
  stands === 'trust'
    ? holds === 'free'
      ? 'The trust’s, as the school says nothing'
      : 'The trust’s'
    : differs
      ? 'The school’s own, inside the bound'
      : 'Both the same'

/** What the trust sets for this school, beside what the school wrote. */
export function TrustHerePage({
  school,
  trust,
  fromDay,
  fields,
}: Reply<typeof readTrustHere> & { school: number; trust: number | null }): Page {
  const own = fields.filter(({ differs }) => differs).length
  const title = fields.length === 0 ? 'The trust sets nothing here' : `The trust sets ${counted(fields.length, 'setting')}`
  return {
    title,
    at: 'policy',
    body: (
      <>
        <Breadcrumb crumbs={[{ href: `/schools/${school}/policy`, label: 'Policy' }]} />
        <PageHeading
          title={title}
          lead={
            fromDay === null
              ? undefined
              : `Since ${dayText(fromDay)}. ${own === 0 ? 'This school differs in none.' : `This school differs in ${own}, inside the bounds.`}`
          }
        >
          {trust !== null && <Button href={`/trusts/${trust}/policy`}>Set the trust’s policy</Button>}
        </PageHeading>
        {fields.length === 0 ? (
          <EmptyState title="Every setting is the school’s own">
            What the trust sets would stand here, with how far the school may differ.
          </EmptyState>
        ) : (
          <Table
            caption="What the trust sets"
            captionHidden
            rows={fields}
            keyOf={({ path }) => path}
            columns={[
              { head: 'Setting', names: true, cell: ({ path }) => placeText(path) },
              { head: 'The trust', cell: field => field.trust },
              { head: 'The school wrote', cell: field => field.own },
              { head: 'Holds', cell: standsText },
            ]}
          />
        )}
      </>
    ),
  }
}
