import type { Page, Reply } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Tabs } from '#platform/web/tabs/tabs.tsx'
import { dayText } from '#time/day.ts'
import { FindingsByKind, MendButton } from './findings-list.page.tsx'
import type { readPolicyCheck } from './home.contract.ts'

/** What the policy check finds, by kind: each with what it says, what the rule is, and what mends it. */
export function CheckPage(props: Reply<typeof readPolicyCheck> & { school: number; mayChange: boolean }): Page {
  const { school, of, findings, summary, day, hasDraft, mayChange } = props
  const base = `/schools/${school}/policy`
  const number = /^\d+$/.test(of) ? Number(of) : undefined
  const whose = of === 'draft' ? 'The draft' : number === undefined ? 'The policy in force' : `Version ${number}`
  const tabs = [
    { href: `${base}/check`, label: 'In force', current: of === 'in-force' },
    ...(hasDraft ? [{ href: `${base}/check?of=draft`, label: 'The draft', current: of === 'draft' }] : []),
    ...(number === undefined ? [] : [{ href: `${base}/check?of=${number}`, label: `Version ${number}`, current: true }]),
  ]
  return {
    title: `Policy check: ${whose.toLowerCase()}`,
    at: 'policy',
    body: (
      <>
        <Breadcrumb crumbs={[{ href: base, label: 'Policy' }]} />
        <PageHeading
          above={`Policy check · ${whose}`}
          title={findings.length === 0 ? 'Nothing was found' : summary}
          lead={`Held against the law and the guidance of ${dayText(day)}, and against itself.`}
        />
        {tabs.length > 1 && <Tabs label="Which policy" tabs={tabs} />}
        {findings.length === 0 ? (
          <EmptyState title="The policy keeps to the law and the guidance that Daymark knows">
            What the check does not know, it cannot find.
          </EmptyState>
        ) : (
          <FindingsByKind
            findings={findings}
            actions={finding =>
              mayChange && number === undefined ? <MendButton base={base} finding={finding} inDraft={of === 'draft'} /> : null
            }
          />
        )}
        <p>
          <a href={`${base}/check-text`}>Check a text instead: a policy as it is published</a>
        </p>
      </>
    ),
  }
}
