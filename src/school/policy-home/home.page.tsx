import type { Page, Reply } from '#platform/http/door.ts'
import { Button, Buttons } from '#platform/web/button/button.tsx'
import { Columns } from '#platform/web/columns/columns.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Panel } from '#platform/web/panel/panel.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { SummaryList } from '#platform/web/summary-list/summary-list.tsx'
import { spanText } from '#school/policy-approval/versions.page.tsx'
import { summaryOf } from '#school/policy-check/findings-in-words.ts'
import { counted, DraftNotice } from '#school/policy-settings/draft-notice.page.tsx'
import { weekdaysText } from '#school/session-times/weekdays-text.ts'
import { type Day, dayText } from '#time/day.ts'
import type { readPolicyHome } from './home.contract.ts'

export interface HomeProps extends Reply<typeof readPolicyHome> {
  school: number
  today: Day
  mayChange: boolean
  mayApprove: boolean
  maySetTrust: boolean
  trustId: number | null
  done?: string
}

/** The policy of a school: what is in force in brief, what the check says of it, what waits, and the ways on. */
export function HomePage(props: HomeProps): Page {
  const { school, inForce, brief, done, mayChange } = props
  const base = `/schools/${school}/policy`
  const title = inForce ? `In force since ${dayText(inForce.fromDay)}` : 'No policy in force'
  return {
    title: inForce ? 'Policy' : title,
    at: 'policy',
    body: (
      <>
        <PageHeading above="Attendance policy" title={title} lead={inForce ? leadOf(props) : undefined} />
        <Done done={done} />
        <Waiting {...props} base={base} />
        {inForce ? (
          <Columns label="About this policy" aside={<Aside {...props} base={base} />}>
            <TimesDiffer {...props} base={base} />
            <Section title="In brief">
              <SummaryList
                facts={brief.map(({ title, says, part }) => ({
                  term: title,
                  says: says.charAt(0).toUpperCase() + says.slice(1),
                  change: mayChange ? { href: `${base}/settings/${part}` } : undefined,
                }))}
              />
              <Buttons>
                <Button kind="primary" href={`${base}/settings`}>
                  {mayChange ? 'Settings' : 'Read all of it'}
                </Button>
                <Button href={`${base}/document`}>The document</Button>
              </Buttons>
            </Section>
          </Columns>
        ) : (
          !props.draft && props.waiting.length === 0 && <NoneYet {...props} base={base} />
        )}
      </>
    ),
  }
}

const leadOf = ({ inForce, review, today }: HomeProps): string =>
  [
    `Version ${inForce!.version}, approved by ${inForce!.approved!.by}.`,
    review !== null &&
      (review < today ? `It was to be looked at again by ${dayText(review)}.` : `To be looked at again by ${dayText(review)}.`),
  ]
    .filter(Boolean)
    .join(' ')

const doneWords: Record<string, string> = {
  dropped: 'The draft was given up. What is in force stays as it is.',
  times: 'The session times are as the policy says, from today.',
}

const Done = ({ done }: { done?: string }) =>
  done !== undefined && Object.hasOwn(doneWords, done) ? <Notice kind="success">{doneWords[done]}</Notice> : null

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

/** What waits for somebody: a draft, a version to be approved, a version to come. */
const Waiting = ({ draft, waiting, toCome, base, school, mayChange, mayApprove }: HomeProps & { base: string }) => (
  <>
    {waiting.map(version => (
      <Notice key={version.version} kind="caution" title={`Version ${version.version} waits for approval.`}>
        {sentence(version.reason)} It is to start on {dayText(version.fromDay)}.{' '}
        <a href={`${base}/versions/${version.version}`}>{mayApprove ? 'Look at it and decide' : 'Look at it'}</a>
      </Notice>
    ))}
    {draft && mayChange && <DraftNotice school={school} draft={draft} />}
    {toCome.map(version => (
      <Notice key={version.version} title={`Version ${version.version} is approved ${spanText(version)}.`}>
        {sentence(version.reason)} <a href={`${base}/versions/${version.version}`}>See what it changes</a>
      </Notice>
    ))}
  </>
)

/** L-051: settings, document and registers do not drift apart unseen. */
function TimesDiffer({ times, base, school, mayChange }: HomeProps & { base: string }) {
  if (times.length === 0) return null
  const rows = together(times)
  return (
    <Notice kind="caution" title="The registers keep other times than the policy says.">
      <ul class="plain-list">
        {rows.map(days => (
          <li key={`${days[0]!.session} ${days[0]!.weekday}`}>
            {days[0]!.session === 'AM' ? 'Morning' : 'Afternoon'}, {weekdaysText(days.map(({ weekday }) => weekday))}: the policy
            says {days[0]!.policy}; the register{' '}
            {days[0]!.calendar === null ? 'has no times' : `is open from ${days[0]!.calendar}`}.
          </li>
        ))}
      </ul>
      {mayChange && (
        <form method="post" action={`${base}/times`}>
          <Button small>Set the session times as the policy says, from today</Button>
        </form>
      )}
      <p>
        <a href={`/schools/${school}/session-times`}>Session times</a>
      </p>
    </Notice>
  )
}

/** Weekdays of one session that differ in the same way, as one line. */
function together(times: HomeProps['times']): HomeProps['times'][] {
  const rows: HomeProps['times'][] = []
  for (const one of times) {
    const like = rows.find(
      ([first]) => first!.session === one.session && first!.policy === one.policy && first!.calendar === one.calendar,
    )
    if (like) like.push(one)
    else rows.push([one])
  }
  return rows
}

function Aside({ base, findings, trust, mayChange, maySetTrust, trustId, inForce }: HomeProps & { base: string }) {
  return (
    <>
      <Panel title="Policy check">
        <p>{summaryOf(findings)}</p>
        <p>
          <a href={`${base}/check`}>{findings.length === 0 ? 'The check' : 'See what it found'}</a>
        </p>
        <p>
          <a href={`${base}/check-text`}>Check the text of a policy</a>
        </p>
      </Panel>
      {trustId !== null && (trust !== null || maySetTrust) && (
        <Panel title="The trust">
          <p>
            {trust === null
              ? 'The trust sets nothing so far.'
              : `The trust sets ${counted(trust.set, 'setting')}${trust.differs > 0 ? `; this school differs in ${trust.differs}, inside its bounds` : ''}.`}
          </p>
          <p>
            <a href={`${base}/trust`}>What the trust sets</a>
          </p>
        </Panel>
      )}
      <Panel title="More">
        <ul class="link-list">
          <li>
            <a href={`${base}/versions`}>History</a>
          </li>
          {mayChange && (
            <li>
              <a href={`${base}/what-if`}>What if: a past year under other settings</a>
            </li>
          )}
          <li>
            <a href={`${base}/text`}>Keep it as YAML</a>
          </li>
          {mayChange && (
            <li>
              <a href={`${base}/start`}>Start anew from a pack</a>
            </li>
          )}
        </ul>
        <p class="quiet">From {inForce!.base}.</p>
      </Panel>
    </>
  )
}

const NoneYet = ({ base, mayChange }: HomeProps & { base: string }) =>
  mayChange ? (
    <EmptyState
      title="Start it on a pack"
      action={
        <Button kind="primary" href={`${base}/start`}>
          Choose a pack
        </Button>
      }
    >
      A pack is a whole policy of a school like yours. You make it your own, and it holds once it is approved.
    </EmptyState>
  ) : (
    <EmptyState title="Nobody has set it up yet">It stands here once the school has started on a policy.</EmptyState>
  )
