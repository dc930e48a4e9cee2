import type { z } from 'zod'
import type { Page } from '#platform/http/door.ts'
import { Button, Buttons } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { Tabs } from '#platform/web/tabs/tabs.tsx'
import { browserName } from '#school/my-account/browser-name.ts'
import { instantText } from '#time/london.ts'
import type { readSignIns } from './audit.contract.ts'

/** The two halves of the audit: what was recorded, and who came in. */
export const AuditTabs = ({ school, current }: { school: number; current: 'record' | 'sign-ins' }) => (
  <Tabs
    label="Audit"
    tabs={[
      { href: `/schools/${school}/audit`, label: 'What was recorded', current: current === 'record' },
      { href: `/schools/${school}/audit/sign-ins`, label: 'Who signed in', current: current === 'sign-ins' },
    ]}
  />
)

/** Who of the staff signed in, from what, and who was refused. */
export function SignInsPage({ school, lines, page, more }: z.output<typeof readSignIns.reply> & { school: number }): Page {
  const address = `/schools/${school}/audit/sign-ins`
  return {
    title: 'Who signed in',
    at: 'audit',
    body: (
      <>
        <PageHeading above="Audit" title="Who signed in" lead="Sign-ins, refusals and changes of accounts of the staff." />
        <AuditTabs school={school} current="sign-ins" />
        {lines.length === 0 ? (
          <EmptyState title="Nobody yet">Each sign-in, and each one refused, will stand here.</EmptyState>
        ) : (
          <Table
            caption="Sign-ins"
            captionHidden
            rows={lines}
            keyOf={line => line.number}
            columns={[
              { head: 'When', cell: line => instantText(line.at) },
              { head: 'Who', names: true, cell: line => line.name },
              { head: 'Position', cell: line => line.position },
              { head: 'What', cell: line => line.says },
              { head: 'From', cell: line => (line.label.startsWith('Mozilla') ? browserName(line.label) : line.label) },
            ]}
          />
        )}
        <Buttons>
          {page > 1 && <Button href={`${address}?page=${page - 1}`}>Later</Button>}
          {more && <Button href={`${address}?page=${page + 1}`}>Earlier</Button>}
        </Buttons>
      </>
    ),
  }
}
