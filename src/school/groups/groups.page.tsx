import type { z } from 'zod'
import type { Page } from '#platform/http/door.ts'
import { Button, Buttons } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { Tabs } from '#platform/web/tabs/tabs.tsx'
import { yearGroupTitle } from '#school/people/year-groups.ts'
import type { readGroups } from './group.contract.ts'
import { type GroupKind, groupKindIds, groupKinds } from './group.ts'

export interface GroupsPageProps extends z.output<typeof readGroups.reply> {
  school: number
  kind?: GroupKind
  mayChange: boolean
}

const counted = (count: number, kind?: GroupKind) => {
  const words = kind ? groupKinds[kind] : { title: 'Group', plural: 'Groups' }
  return count === 0
    ? `No ${words.plural.toLowerCase()} yet`
    : `${count} ${(count === 1 ? words.title : words.plural).toLowerCase()}`
}

/** The groups of the school today: how many pupils each has, and who answers for it. */
export function GroupsPage({ school, groups, kind, mayChange }: GroupsPageProps): Page {
  const address = `/schools/${school}/groups`
  const title = counted(groups.length, kind)
  const present = groupKindIds.filter(id => groups.some(g => g.kind === id))
  return {
    title,
    at: 'groups',
    body: (
      <>
        <PageHeading title={title}>
          {mayChange && (
            <Buttons>
              <Button kind="primary" href={`${address}/new${kind ? `?kind=${kind}` : ''}`}>
                Make a group
              </Button>
            </Buttons>
          )}
        </PageHeading>
        <Tabs
          label="Kinds of group"
          tabs={[
            { href: address, label: 'All', current: !kind },
            ...groupKindIds.map(id => ({ href: `${address}?kind=${id}`, label: groupKinds[id].plural, current: kind === id })),
          ]}
        />
        {groups.length === 0 && (
          <EmptyState title="No groups here yet">
            Registers are taken by registration group. Classes, years, houses, sets, clubs and transport routes are groups too.
          </EmptyState>
        )}
        {present.map(id => (
          <Section key={id} title={groupKinds[id].plural} note={String(groups.filter(g => g.kind === id).length)}>
            <Table
              caption={groupKinds[id].plural}
              captionHidden
              rows={groups.filter(g => g.kind === id)}
              keyOf={g => g.id}
              columns={[
                { head: 'Name', names: true, cell: g => <a href={`${address}/${g.id}`}>{g.name}</a> },
                { head: 'Year', cell: g => (g.yearGroup === null ? '' : yearGroupTitle(g.yearGroup)) },
                { head: 'Pupils', numeric: true, cell: g => g.pupils },
                {
                  head: 'Answers for it',
                  cell: g => (g.staff.length === 0 ? <span class="quiet">nobody</span> : g.staff.map(s => s.name).join(', ')),
                },
              ]}
            />
          </Section>
        ))}
      </>
    ),
  }
}
