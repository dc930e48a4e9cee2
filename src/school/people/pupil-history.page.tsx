import type { z } from 'zod'
import { whatAnAmendmentKeeps } from '#law/registers/amendments.ts'
import type { Page } from '#platform/http/door.ts'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { Why } from '#platform/web/why/why.tsx'
import { ToldChanges } from '#school/audit/told-changes.page.tsx'
import { whyOf } from '#school/law-book/law-address.ts'
import { instantText } from '#time/london.ts'
import type { pupilHistory } from './pupil.contract.ts'
import { PupilHeading } from './pupil-tabs.page.tsx'

const { citation } = whatAnAmendmentKeeps.versions[0]!

/** R-0204: what was changed about a pupil: original, amended, reason, when, and by whom in which position. */
export function PupilHistoryPage({ school, id, name, entries }: z.output<typeof pupilHistory.reply> & { school: number }): Page {
  const title = entries.length === 0 ? 'Nothing recorded yet' : entries.length === 1 ? 'One entry' : `${entries.length} entries`
  return {
    title: `${name}: ${title.toLowerCase()}`,
    at: 'pupils',
    body: (
      <>
        <PupilHeading
          school={school}
          pupil={{ id, name }}
          tab="history"
          title={title}
          lead="What was recorded of this pupil, newest first. Marks have their own history, under Attendance."
        />
        {entries.length === 0 ? (
          <EmptyState title="No changes">
            Each change of a particular will stand here, with what it was before and who made it.
          </EmptyState>
        ) : (
          <ListCard label="Changes" ordered>
            {entries.map(entry => (
              <ListItem key={entry.number} title={entry.says} beside={entry.detail} when={instantText(entry.at)}>
                <ToldChanges changes={entry.changes} />
                <p>
                  {entry.by}, {entry.position || 'no position'}
                  {entry.reason && `. Reason: ${entry.reason}`}
                </p>
              </ListItem>
            ))}
          </ListCard>
        )}
        <Why asks="Why is this kept?" {...whyOf(citation)} />
      </>
    ),
  }
}
