import type { Page, Reply } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import { Toolbar } from '#platform/web/toolbar/toolbar.tsx'
import { ChangesTable } from '#school/policy-home/changes-table.page.tsx'
import { counted } from '#school/policy-settings/draft-notice.page.tsx'
import { dayText } from '#time/day.ts'
import { londonNow } from '#time/london.ts'
import type { VersionShown } from './version-shown.ts'
import type { compareVersions, readVersions } from './versions.contract.ts'

/** Where a version stands, in a word or two. */
export const stateWords: Record<VersionShown['state'], { says: string; tone: 'leaf' | 'sea' | 'amber' | 'plain' }> = {
  'in-force': { says: 'in force', tone: 'leaf' },
  'to-come': { says: 'approved, to come', tone: 'sea' },
  past: { says: 'over', tone: 'plain' },
  awaiting: { says: 'waits for approval', tone: 'amber' },
  'sent-back': { says: 'sent back', tone: 'plain' },
  withdrawn: { says: 'withdrawn', tone: 'plain' },
}

/** From when until when a version stands, or would stand. */
export const spanText = ({ fromDay, until }: Pick<VersionShown, 'fromDay' | 'until'>): string =>
  until !== null && until >= fromDay ? `${dayText(fromDay)} to ${dayText(until)}` : `from ${dayText(fromDay)}`

type Deed = VersionShown['proposed']

/** 'proposed by Ruth Penhaligon, 20 November 2026'. */
export const deedText = (did: string, deed: Deed): string | undefined =>
  deed ? `${did} by ${deed.by}, ${dayText(londonNow(deed.at).day)}` : undefined

/** What became of a version, deed by deed. */
export const deedsOf = ({ proposed, approved, sentBack, withdrawn }: VersionShown): string =>
  [
    deedText('Proposed', proposed),
    deedText('approved', approved),
    deedText('sent back', sentBack),
    deedText('withdrawn', withdrawn),
  ]
    .filter(Boolean)
    .join('; ')

const crumbs = (school: number) => [{ href: `/schools/${school}/policy`, label: 'Policy' }]

/** The history of the policy. */
export function VersionsPage({ school, versions }: Reply<typeof readVersions> & { school: number }): Page {
  const base = `/schools/${school}/policy`
  const title = versions.length === 0 ? 'The policy has no history yet' : `${counted(versions.length, 'version')} of the policy`
  return {
    title,
    at: 'policy',
    body: (
      <>
        <Breadcrumb crumbs={crumbs(school)} />
        <PageHeading title={title} lead="A version never changes. Each holds from its day until the next begins.">
          {versions.length > 1 && <Button href={`${base}/compare`}>Compare two</Button>}
        </PageHeading>
        {versions.length === 0 ? (
          <EmptyState title="Nothing was proposed so far">
            Each version stands here once it was proposed, with who approved it.
          </EmptyState>
        ) : (
          <ListCard label="Versions" ordered>
            {versions.map(version => (
              <ListItem
                key={version.version}
                title={<a href={`${base}/versions/${version.version}`}>Version {version.version}</a>}
                beside={spanText(version)}
                kind={<Tag tone={stateWords[version.state].tone}>{stateWords[version.state].says}</Tag>}
              >
                <p>{version.reason}</p>
                <p class="quiet">
                  {deedsOf(version)}. From {version.base}.
                </p>
              </ListItem>
            ))}
          </ListCard>
        )}
      </>
    ),
  }
}

/** What differs between any two versions. */
export function ComparePage({ school, versions, from, to, changes }: Reply<typeof compareVersions> & { school: number }): Page {
  const title =
    from === null || to === null
      ? 'There is nothing to compare yet'
      : from === to
        ? 'The same version twice'
        : `${changes.length === 0 ? 'Nothing differs' : `${counted(changes.length, 'difference')}`} between version ${from} and version ${to}`
  const options = versions.map(version => ({
    value: String(version.version),
    label: `Version ${version.version}, ${spanText(version)}`,
  }))
  return {
    title,
    at: 'policy',
    body: (
      <>
        <Breadcrumb crumbs={[...crumbs(school), { href: `/schools/${school}/policy/versions`, label: 'History' }]} />
        <PageHeading title={title} lead="As the school wrote them, before what the trust sets." />
        <Toolbar label="Which versions" action={`/schools/${school}/policy/compare`} apply="Compare">
          <Select name="from" label="From" value={String(from ?? '')} options={options} />
          <Select name="to" label="To" value={String(to ?? '')} options={options} />
        </Toolbar>
        {changes.length > 0 && (
          <ChangesTable changes={changes} caption={title} before={`Version ${from}`} after={`Version ${to}`} />
        )}
      </>
    ),
  }
}
