import type { z } from 'zod'
import { Tag } from '#platform/web/tag/tag.tsx'
import { Why } from '#platform/web/why/why.tsx'
import { ruleAddress, whyOf } from '#school/law-book/law-address.ts'
import type { textFindingShown } from '#school/policy-text/check-text.contract.ts'

type Shown = z.output<typeof textFindingShown>

/** How each kind of finding looks and is called beside a text. */
export const tones = { forbidden: 'signal', required: 'amber', caution: 'amber', note: 'plain' } as const
export const kindWords = { forbidden: 'Forbidden', required: 'Missing', caution: 'Caution', note: 'Note' } as const

/** One finding beside the passage it is about. */
export const NoteOf = ({ finding, number }: { finding: Shown; number?: number }) => (
  <div class={`text-note ${finding.kind}`} id={number === undefined ? undefined : `note-${number}`}>
    <p class="text-note-head">
      {number !== undefined && <span class="text-number">{number}</span>}
      <Tag tone={tones[finding.kind]}>{kindWords[finding.kind]}</Tag>
      <a href={ruleAddress(finding.rule)}>{finding.rule}</a>
    </p>
    <p>{finding.says}</p>
    <p class="text-note-mend">{finding.mend}</p>
    <Why asks="Why?" {...whyOf(finding.citation)} />
  </div>
)
