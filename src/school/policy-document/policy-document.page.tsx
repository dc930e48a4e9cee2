import type { Page, Reply } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button, Buttons } from '#platform/web/button/button.tsx'
import { Columns } from '#platform/web/columns/columns.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Written, WrittenContents, WrittenFacts } from '#platform/web/written/written.tsx'
import { dayText, isoFromDay } from '#time/day.ts'
import type { readPolicyDocument } from './policy-document.contract.ts'

export interface PolicyDocumentProps extends Reply<typeof readPolicyDocument> {
  school: number
  today: number
}

/** The policy as a document: to read, to print, and to take away as a file. */
export function PolicyDocumentPage(props: PolicyDocumentProps): Page {
  const { school, document, on, from, today, hasDraft, asked } = props
  const base = `/schools/${school}/policy/document`
  const address = (query: Record<string, string>) => {
    const text = new URLSearchParams({
      ...(document.draft ? { of: 'draft' } : on === today ? {} : { on: isoFromDay(on) }),
      ...query,
    }).toString()
    return text ? `${base}?${text}` : base
  }
  return {
    title: document.draft ? `${document.title}, draft` : document.title,
    at: 'policy',
    body: (
      <>
        <Breadcrumb crumbs={[{ href: `/schools/${school}/policy`, label: 'Policy' }]} />
        <PageHeading
          above={document.of}
          title={document.draft ? `${document.title}, draft` : document.title}
          lead={
            document.draft
              ? `As it is being worked on, with the law of ${dayText(on)}. What is still to be said is marked.`
              : `Written from the settings that hold from ${dayText(from ?? on)}, with the law of ${dayText(on)}.`
          }
        />
        <div class="no-print">
          <Buttons>
            <Button kind="primary" href={address({ as: 'pdf' })}>
              Download the PDF
            </Button>
            <Button href={address({ as: 'docx' })}>Word file</Button>
            <Button href={address({ as: 'html' })}>Page as a file</Button>
            {hasDraft && !document.draft && (
              <Button kind="quiet" href={`${base}?of=draft`}>
                The draft
              </Button>
            )}
            {document.draft && (
              <Button kind="quiet" href={base}>
                The one in force
              </Button>
            )}
          </Buttons>
        </div>
        <StillAsked asked={asked} />
        <WrittenFacts document={document} />
        <Columns label="Contents" aside={<WrittenContents document={document} />}>
          <Written document={document} />
        </Columns>
      </>
    ),
  }
}

/** L-151: what guidance asks of a policy and this one does not say. */
const StillAsked = ({ asked }: Pick<PolicyDocumentProps, 'asked'>) => {
  const missing = asked.filter(({ there }) => !there)
  return missing.length === 0 ? null : (
    <Notice title="The guidance asks for more.">
      This policy does not say yet:
      <ul>
        {missing.map(({ name, says }) => (
          <li key={name}>{says}</li>
        ))}
      </ul>
    </Notice>
  )
}
