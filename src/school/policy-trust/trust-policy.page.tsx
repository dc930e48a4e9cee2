import type { Page, Reply } from '#platform/http/door.ts'
import { Button } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { settableFields } from '#school/policy/trust-bounds.ts'
import { placeText } from '#school/policy-home/findings-list.page.tsx'
import { counted } from '#school/policy-settings/draft-notice.page.tsx'
import { boundText } from '#school/policy-settings/part-form.ts'
import { type Day, dayText } from '#time/day.ts'
import { londonNow } from '#time/london.ts'
import { standsText } from './trust-here.page.tsx'
import type { readTrustPolicy } from './trust-policy.contract.ts'

/** What a trust sets for its schools: each field, and what became of it in each school. */
export function TrustPolicyPage({
  trust,
  versions,
  schools,
  done,
}: Reply<typeof readTrustPolicy> & { today: Day; done?: string }): Page {
  const base = `/trusts/${trust.id}/policy`
  const last = versions.at(-1)
  const paths = settableFields.map(({ path }) => path).filter(path => last && Object.hasOwn(last.bounds, path))
  const title =
    paths.length === 0
      ? `${trust.name} leaves every setting to its schools`
      : `${trust.name} sets ${counted(paths.length, 'setting')}`
  return {
    title,
    body: (
      <>
        <PageHeading
          above="What the trust sets for its schools"
          title={title}
          lead="A school’s own value holds inside what is set; outside it, the trust’s does. A change starts on its day and never before."
        >
          <Button kind="primary" href={`${base}/field`}>
            Set a setting
          </Button>
        </PageHeading>
        {done === 'set' && (
          <Notice kind="success" title="Set.">
            It holds from its day in each school.
          </Notice>
        )}
        {paths.length === 0 && (
          <EmptyState title="Nothing is set so far">
            What all schools have in common can be set here once, with how far a school may differ.
          </EmptyState>
        )}
        {paths.map(path => (
          <Section key={path} title={placeText(path)} note={boundText(path, last!.bounds[path]!)}>
            <Table
              caption={placeText(path)}
              captionHidden
              rows={schools
                .filter(({ hasPolicy }) => hasPolicy)
                .flatMap(school => school.fields.filter(field => field.path === path).map(field => ({ school, field })))}
              keyOf={({ school }) => school.id}
              columns={[
                { head: 'School', names: true, cell: ({ school }) => <a href={`/schools/${school.id}/policy`}>{school.name}</a> },
                { head: 'The school wrote', cell: ({ field }) => field.own },
                { head: 'Holds', cell: ({ field }) => standsText(field) },
              ]}
            />
            <p>
              <a href={`${base}/field?path=${path}`}>
                Change it<span class="out-of-sight"> {placeText(path)}</span>
              </a>
            </p>
          </Section>
        ))}
        {versions.length > 0 && (
          <Section title="History">
            <ul class="plain-list">
              {versions.toReversed().map(({ version, fromDay, by, at, reason }) => (
                <li key={version}>
                  From {dayText(fromDay)}: {reason}{' '}
                  <span class="quiet">
                    {by}, {dayText(londonNow(at).day)}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    ),
  }
}
