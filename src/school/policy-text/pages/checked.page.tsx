import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button, Buttons } from '#platform/web/button/button.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import { findingKinds } from '#school/policy-check/finding.ts'
import { kindTitles } from '#school/policy-check/findings-in-words.ts'
import type { TextCheckShown } from '#school/policy-text/check-text.contract.ts'
import { dayText } from '#time/day.ts'
import { kindWords, NoteOf, tones } from './note.page.tsx'
import { TextWithNotes } from './text-with-notes.page.tsx'

export type CheckedProps = TextCheckShown & { school: number }

/** What the check of a text found: a summary, the text with its findings beside it, and what is not in it. */
export function checkedPage(checked: CheckedProps): Page {
  const { school, findings, summary, on, whole } = checked
  const base = `/schools/${school}/policy`
  const missing = findings.filter(({ places }) => places.length === 0)
  return {
    title: 'The text, checked',
    at: 'policy',
    body: (
      <>
        <Breadcrumb
          crumbs={[
            { href: base, label: 'Policy' },
            { href: `${base}/check-text`, label: 'Check a text' },
          ]}
        />
        <PageHeading above="Policy check · A text" title={summary} lead={leadOf(checked)} />
        <Tally {...checked} />
        {!whole && <Notice>This is too short to be a whole policy, so nothing is said of what may be missing from it.</Notice>}
        {missing.length > 0 && (
          <Section id="missing" title="Not in the text" note="What the guidance has a policy state, and no passage was found to.">
            <ul class="text-missing">
              {missing.map(finding => (
                <li key={finding.path}>
                  <NoteOf finding={finding} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section
          title="The text"
          note={`As it was read${checked.pages ? ` from ${checked.pages} pages` : ''}, by the law of ${dayText(on)}.`}
        >
          <TextWithNotes {...checked} />
        </Section>
        <Buttons>
          <Button href={`${base}/check-text`}>Check another text</Button>
        </Buttons>
      </>
    ),
  }
}

const leadOf = ({ understood, notUnderstood }: CheckedProps): string =>
  [
    `${understood === 1 ? '1 statement was' : `${understood} statements were`} understood.`,
    notUnderstood.length > 0 &&
      `${notUnderstood.length === 1 ? '1 sentence was' : `${notUnderstood.length} sentences were`} not: look at ${notUnderstood.length === 1 ? 'it' : 'them'} yourself.`,
    'The text is not kept.',
  ]
    .filter(Boolean)
    .join(' ')

/** How many of each kind, each with the way to the first of it. */
function Tally({ findings, notUnderstood }: CheckedProps) {
  const kinds = findingKinds.map(kind => ({
    kind,
    first: findings.findIndex(finding => finding.kind === kind),
    count: findings.filter(finding => finding.kind === kind).length,
  }))
  if (findings.length === 0 && notUnderstood.length === 0) return null
  return (
    <ul class="text-tally">
      {kinds
        .filter(({ count }) => count > 0)
        .map(({ kind, first, count }) => (
          <li key={kind}>
            <a href={findings[first]!.places.length > 0 ? `#note-${first + 1}` : '#missing'}>
              <Tag tone={tones[kind]}>{kindWords[kind]}</Tag> {count}
            </a>{' '}
            <span class="quiet">{kindTitles[kind].means}</span>
          </li>
        ))}
      {notUnderstood.length > 0 && (
        <li>
          <a href="#unread-1">
            <Tag>Not understood</Tag> {notUnderstood.length}
          </a>{' '}
          <span class="quiet">It speaks of something that the check asks about, in words that were not read.</span>
        </li>
      )}
    </ul>
  )
}
