import { Notice } from '#platform/web/notice/notice.tsx'
import { dayText } from '#time/day.ts'
import type { DraftShown } from './draft-shown.ts'

/** '1 setting', '3 settings'. */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`

/** That there is a draft, what it would change, and the way to it. */
export const DraftNotice = ({ school, draft }: { school: number; draft: DraftShown }) => (
  <Notice
    title={
      draft.first
        ? 'The first policy is a draft.'
        : draft.changes === 0
          ? 'A draft that changes nothing yet.'
          : `A draft changes ${counted(draft.changes, 'setting')}.`
    }
  >
    Begun by {draft.begunBy}
    {draft.fromDay !== null && `, to start on ${dayText(draft.fromDay)}`}.{' '}
    <a href={`/schools/${school}/policy/draft`}>See what it changes, and propose it</a>
  </Notice>
)
