import type { z } from 'zod'
import type { Page } from '#platform/http/door.ts'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Pagination } from '#platform/web/pagination/pagination.tsx'
import { Toolbar } from '#platform/web/toolbar/toolbar.tsx'
import { pupilAddress } from '#school/people/pupil-tabs.page.tsx'
import { type Day, isoFromDay } from '#time/day.ts'
import { instantText } from '#time/london.ts'
import type { readAudit } from './audit.contract.ts'
import { AuditTabs } from './sign-ins.page.tsx'
import { ToldChanges } from './told-changes.page.tsx'

export interface AuditPageProps extends z.output<typeof readAudit.reply> {
  school: number
  today: Day
  query: { kind?: string; by?: string; day?: Day }
}

const amount = (count: number, one: string, many: string) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** What was recorded in the school, by whom, when and why: newest first. */
export function AuditPage({ school, today, query, total, page, pages, kinds, lines }: AuditPageProps): Page {
  const address = `/schools/${school}/audit`
  const filter = {
    ...(query.kind && { kind: query.kind }),
    ...(query.by && { by: query.by }),
    ...(query.day !== undefined && { day: isoFromDay(query.day) }),
  }
  const hrefOf = (number: number) => `${address}?${new URLSearchParams({ ...filter, page: String(number) })}`
  const title = total === 0 ? 'Nothing of this kind was recorded' : `${amount(total, 'thing was', 'things were')} recorded`
  return {
    title,
    at: 'audit',
    body: (
      <>
        <PageHeading
          above="Audit"
          title={title}
          lead="Every write to the school’s records, with who made it. Lines are never changed or taken away."
        />
        <AuditTabs school={school} current="record" />
        <Toolbar action={address} label="Choose what is shown">
          <Select
            name="kind"
            label="What"
            value={query.kind ?? ''}
            empty="Everything"
            options={kinds.map(({ kind, says }) => ({ value: kind, label: says }))}
          />
          <Field name="by" label="By" value={query.by ?? ''} width={16} type="search" />
          <Field
            name="day"
            label="Day"
            type="date"
            value={query.day === undefined ? '' : isoFromDay(query.day)}
            max={isoFromDay(today)}
          />
        </Toolbar>
        {lines.length === 0 ? (
          <EmptyState title="Nothing to show">Choose another day, or take a choice away, to see more of the record.</EmptyState>
        ) : (
          <ListCard label="What was recorded">
            {lines.map(line => (
              <ListItem
                key={line.number}
                title={line.says}
                beside={
                  line.pupil !== null && line.about ? <a href={pupilAddress(school, line.pupil)}>{line.about}</a> : line.about
                }
                when={instantText(line.at)}
                kind={`no ${line.number}`}
              >
                <p>
                  {line.by}, {line.position || 'no position'}
                  {line.reason && `. Reason: ${line.reason}`}
                </p>
                <ToldChanges changes={line.changes} />
              </ListItem>
            ))}
          </ListCard>
        )}
        <Pagination page={page} pages={pages} hrefOf={hrefOf} label="the audit" />
      </>
    ),
  }
}
