import type { Page, Reply } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Columns } from '#platform/web/columns/columns.tsx'
import { TextArea } from '#platform/web/field/text-area.tsx'
import { type Attempt, fieldStates, Refusals, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Panel } from '#platform/web/panel/panel.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import { roles } from '#school/access/roles.ts'
import { summaryOf } from '#school/policy-check/findings-in-words.ts'
import { ChangesTable } from '#school/policy-home/changes-table.page.tsx'
import { placeText } from '#school/policy-home/findings-list.page.tsx'
import { counted } from '#school/policy-settings/draft-notice.page.tsx'
import { instantText } from '#time/london.ts'
import type { VersionShown } from './version-shown.ts'
import type { readVersion } from './versions.contract.ts'
import { spanText, stateWords } from './versions.page.tsx'

export interface VersionProps extends Reply<typeof readVersion>, Attempt {
  school: number
  /** Whether this person may approve, and may change, the policy of the school. */
  may: boolean
  mayChange: boolean
  done?: string
}

/** One version of the policy: what it changed, who did what, and, while it waits, deciding on it. */
export function VersionPage(props: VersionProps): Page {
  const { school, version, changes, first, findings, signed, problem, done, may, mayChange, mayWithdraw } = props
  const base = `/schools/${school}/policy`
  const { says, tone } = stateWords[version.state]
  const title = `Version ${version.version}, ${spanText(version)}`
  return {
    title,
    at: 'policy',
    body: (
      <>
        <Breadcrumb
          crumbs={[
            { href: base, label: 'Policy' },
            { href: `${base}/versions`, label: 'History' },
          ]}
        />
        <PageHeading above={<Tag tone={tone}>{says}</Tag>} title={title} lead={version.reason} />
        <Done done={done} />
        <Refusals problem={problem} />
        <Columns label="Who did what" aside={<Deeds version={version} />}>
          <Section
            title={first ? 'The first policy' : 'What it changes'}
            note={first ? undefined : counted(changes.length, 'setting')}
          >
            {first ? (
              <p>
                There was no policy before it. It began as {version.base}.{' '}
                <a href={`${base}/text?version=${version.version}`}>Keep it as YAML</a>
              </p>
            ) : changes.length === 0 ? (
              <p>Nothing: it says what stood before.</p>
            ) : (
              <ChangesTable changes={changes} caption="What the version changes" before="Before" after="From that day" />
            )}
          </Section>
          <Section title="What the check says">
            <p>
              {summaryOf(findings)} {findings.length > 0 && <a href={`${base}/check?of=${version.version}`}>See each</a>}
            </p>
          </Section>
          {signed.length > 0 && <Signed signed={signed} />}
          {version.state === 'awaiting' && may && <Decide {...props} base={base} />}
          {mayWithdraw && mayChange && <Withdraw {...props} base={base} />}
        </Columns>
      </>
    ),
  }
}

const doneWords: Record<string, [string, string]> = {
  proposed: ['Proposed.', 'It waits here for approval; nothing changes before that.'],
  approved: ['Approved.', 'It holds from its day, and the registers keep its times from that day.'],
  'sent-back': ['Sent back.', 'It is a draft again.'],
  withdrawn: ['Withdrawn.', 'What was in force before it goes on.'],
}

const Done = ({ done }: { done?: string }) => {
  const words = done === undefined || !Object.hasOwn(doneWords, done) ? undefined : doneWords[done]
  return words ? (
    <Notice kind="success" title={words[0]}>
      {words[1]}
    </Notice>
  ) : null
}

const Deeds = ({ version }: { version: VersionShown }) => (
  <>
    {(
      [
        ['Proposed', version.proposed],
        ['Approved', version.approved],
        ['Sent back', version.sentBack],
        ['Withdrawn', version.withdrawn],
      ] as const
    ).map(
      ([did, deed]) =>
        deed && (
          <Panel key={did} title={did}>
            <p>
              {deed.by}, {deed.position}
            </p>
            <p class="quiet">{instantText(deed.at)}</p>
            {did !== 'Proposed' && deed.reason && <p>“{deed.reason}”</p>}
          </Panel>
        ),
    )}
  </>
)

const Signed = ({ signed }: Pick<VersionProps, 'signed'>) => (
  <Section title="Signed for" note={counted(signed.length, 'caution')}>
    <ul class="signed-list">
      {signed.map(({ rule, path, says, reason, by }) => (
        <li key={rule + path}>
          <b>{placeText(path)}</b> <a href={`/law/${rule}`}>{rule}</a>
          <p>{says}</p>
          <p class="quiet">
            {by}: “{reason}”
          </p>
        </li>
      ))}
    </ul>
  </Section>
)

function Decide(props: VersionProps & { base: string }) {
  const { base, version, needsTwo, mine, needsHow, approvedBy, problem } = props
  const field = fieldStates(props)
  const at = `${base}/versions/${version.version}`
  const role = roles[approvedBy as keyof typeof roles].title
  if (needsTwo && mine)
    return (
      <Section title="It waits for somebody else">
        <p>
          You proposed it, and the policy asks for a second person. Ask the {role.toLowerCase()}, or whoever may approve the
          policy here.
        </p>
      </Section>
    )
  return (
    <Section title="Decide">
      <Form
        action={`${at}/approve`}
        errors={wrongFields(problem)}
        actions={
          <Button kind="primary" busy="Approving">
            Approve it
          </Button>
        }
      >
        {needsHow ? (
          <TextArea
            {...field('how')}
            label={`How it was approved by the ${role.toLowerCase()}`}
            hint="When, and where it is written down: the minutes of a meeting, for example."
            rows={2}
          />
        ) : (
          <p>From its day on it is the policy of the school, and its register times are the session times.</p>
        )}
      </Form>
      <details class="setting-fold">
        <summary>
          <span class="setting-title">Send it back</span>
        </summary>
        <div class="setting-fold-body">
          <Form action={`${at}/send-back`} actions={<Button>Send it back</Button>}>
            <TextArea {...field('reason')} id="send-back-reason" label="What has to change" rows={2} />
          </Form>
        </div>
      </details>
    </Section>
  )
}

const Withdraw = (props: VersionProps & { base: string }) => {
  const field = fieldStates(props)
  return (
    <details class="setting-fold">
      <summary>
        <span class="setting-title">Withdraw it</span> <span class="quiet">it has not begun</span>
      </summary>
      <div class="setting-fold-body">
        <Form
          action={`${props.base}/versions/${props.version.version}/withdraw`}
          actions={<Button kind="danger">Withdraw it</Button>}
        >
          <TextArea {...field('reason')} id="withdraw-reason" label="Why" rows={2} />
        </Form>
      </div>
    </details>
  )
}
