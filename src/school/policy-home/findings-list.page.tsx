import type { ComponentChildren } from 'preact'
import { Button } from '#platform/web/button/button.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import { Why } from '#platform/web/why/why.tsx'
import { ruleAddress, whyOf } from '#school/law-book/law-address.ts'
import { policyShape } from '#school/policy/policy-shape.ts'
import { settableFields } from '#school/policy/trust-bounds.ts'
import type { FindingShown } from '#school/policy-check/finding.contract.ts'
import { findingKinds } from '#school/policy-check/finding.ts'
import { kindTitles } from '#school/policy-check/findings-in-words.ts'

const tones = { forbidden: 'signal', required: 'amber', caution: 'amber', note: 'plain' } as const

/** What one finding of a kind is called beside a field. */
const named = { forbidden: 'Forbidden', required: 'Missing', caution: 'Caution', note: 'Note' } as const

/** Where a finding stands, in words: 'Leave of absence: part-time timetables'. */
export function placeText(path: string): string {
  const [part = ''] = path.split('.')
  const title = policyShape.fields![part]?.title ?? 'The text'
  const field = settableFields.filter(one => path === one.path || path.startsWith(`${one.path}.`)).at(0)?.title
  return field ? `${title}: ${field.charAt(0).toLowerCase()}${field.slice(1)}` : title
}

/** The findings of a policy, the gravest kind first; `actions` is what can be done with one. */
export const FindingsByKind = ({
  findings,
  actions,
}: {
  findings: readonly FindingShown[]
  actions?: (finding: FindingShown) => ComponentChildren
}) => (
  <>
    {findingKinds
      .map(kind => ({ kind, these: findings.filter(finding => finding.kind === kind) }))
      .filter(({ these }) => these.length > 0)
      .map(({ kind, these }) => (
        <Section key={kind} id={kind} title={kindTitles[kind].title} note={kindTitles[kind].means}>
          <ListCard label={kindTitles[kind].title}>
            {these.map(finding => (
              <FindingItem
                key={`${finding.rule} ${finding.path} ${finding.says}`}
                finding={finding}
                actions={actions?.(finding)}
              />
            ))}
          </ListCard>
        </Section>
      ))}
  </>
)

/** One finding: what is wrong, what it says now, what mends it, and where the rule is. */
export const FindingItem = ({ finding, actions }: { finding: FindingShown; actions?: ComponentChildren }) => (
  <ListItem
    title={placeText(finding.path)}
    kind={
      <>
        <a href={ruleAddress(finding.rule)}>{finding.rule}</a>
        {finding.clause && ` · clause ${finding.clause}`}
      </>
    }
    actions={actions}
  >
    <p>{finding.says}</p>
    <p class="finding-now">
      <span class="quiet">It says:</span> {finding.value}
    </p>
    <p class="finding-mend">
      <span class="quiet">To put it right:</span> {finding.mend}
    </p>
    <Why asks="Why?" {...whyOf(finding.citation)} />
  </ListItem>
)

/** A finding in a line or two, beside the field it is about. */
export const FindingBeside = ({ finding }: { finding: FindingShown }) => (
  <p class="finding-beside">
    <Tag tone={tones[finding.kind]}>{named[finding.kind]}</Tag> {finding.says} {finding.mend}{' '}
    <a href={ruleAddress(finding.rule)}>{finding.rule}</a>
  </p>
)

/** One press puts a finding right in the draft; where words have to be found for it, the way to its setting. */
export const MendButton = ({ base, finding, inDraft }: { base: string; finding: FindingShown; inDraft?: boolean }) =>
  finding.mendable ? (
    <form method="post" action={`${base}/draft/mend`}>
      <input type="hidden" name="rule" value={finding.rule} />
      <input type="hidden" name="path" value={finding.path} />
      <Button small label={`Put it right${inDraft ? '' : ' in a draft'}: ${finding.mend}`}>
        Put it right{inDraft ? '' : ' in a draft'}
      </Button>
    </form>
  ) : (
    <Button small href={`${base}/settings/${finding.path.split('.')[0]}`} label={`Change it: ${finding.says}`}>
      Change it
    </Button>
  )
