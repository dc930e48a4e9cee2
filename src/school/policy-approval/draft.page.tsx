import type { Page, Reply } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Columns } from '#platform/web/columns/columns.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Checkbox } from '#platform/web/field/choices.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { TextArea } from '#platform/web/field/text-area.tsx'
import { type Attempt, fieldStates, Refusals } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { ListCard } from '#platform/web/list-card/list-card.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Panel } from '#platform/web/panel/panel.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { roles } from '#school/access/roles.ts'
import { ChangesTable } from '#school/policy-home/changes-table.page.tsx'
import { FindingItem, MendButton } from '#school/policy-home/findings-list.page.tsx'
import { counted } from '#school/policy-settings/draft-notice.page.tsx'
import { type Day, dayText, isoFromDay } from '#time/day.ts'
import type { readDraft } from './draft.contract.ts'

export interface DraftProps extends Reply<typeof readDraft>, Attempt {
  school: number
  today: Day
  done?: string
}

/** The change that is being worked on: what it changes from when, what the check says of it, and proposing it. */
export function DraftPage(props: DraftProps): Page {
  const { school, draft, changes, findings, contradictions, problem, done } = props
  const base = `/schools/${school}/policy`
  const crumbs = [{ href: base, label: 'Policy' }]
  if (!draft)
    return {
      title: 'No change is being worked on',
      at: 'policy',
      body: (
        <>
          <Breadcrumb crumbs={crumbs} />
          <PageHeading title="No change is being worked on" />
          {problem && <Refusals problem={problem} />}
          <EmptyState title="What is in force stays as it is" action={<Button href={`${base}/settings`}>Settings</Button>}>
            Save a setting, and the change stands here until it is proposed.
          </EmptyState>
        </>
      ),
    }
  const title = draft.first
    ? 'The first policy of this school'
    : `The draft changes ${changes.length === 0 ? 'nothing yet' : counted(changes.length, 'setting')}`
  const forbidden = findings.filter(({ kind }) => kind === 'forbidden')
  return {
    title,
    at: 'policy',
    body: (
      <>
        <Breadcrumb crumbs={crumbs} />
        <PageHeading
          above="Draft"
          title={title}
          lead={`Begun by ${draft.begunBy} from ${props.base}. Nothing of it holds before it is approved.`}
        />
        {done === 'mended' && (
          <Notice kind="success" title="Put right.">
            The draft says it as proposed.
          </Notice>
        )}
        <Refusals problem={problem} />
        <Columns label="Where the draft stands" aside={<Standing {...props} />}>
          {!draft.first && (
            <Section title="What it changes" note={changes.length > 0 ? 'against what would be in force on that day' : undefined}>
              {changes.length === 0 ? (
                <p>Nothing yet: the draft says what is in force.</p>
              ) : (
                <ChangesTable changes={changes} caption="What the draft changes" />
              )}
            </Section>
          )}
          {contradictions.length > 0 && (
            <Section title="It contradicts itself" note="Put these right before it is proposed.">
              <ul class="plain-list">
                {contradictions.map(says => (
                  <li key={says}>{says}</li>
                ))}
              </ul>
            </Section>
          )}
          {forbidden.length > 0 && (
            <Section title="Against the law" note="It cannot be proposed before these are put right.">
              <ListCard label="Against the law">
                {forbidden.map(finding => (
                  <FindingItem
                    key={finding.path + finding.says}
                    finding={finding}
                    actions={<MendButton base={base} finding={finding} inDraft />}
                  />
                ))}
              </ListCard>
            </Section>
          )}
          {forbidden.length === 0 && contradictions.length === 0 && <Propose {...props} base={base} />}
        </Columns>
      </>
    ),
  }
}

function Propose(props: DraftProps & { base: string }) {
  const { base, draft, today, reason, startsOn, problem, next } = props
  const first = draft!.first
  const standing = { reason, fromDay: startsOn !== null ? isoFromDay(startsOn) : first ? isoFromDay(today) : '' }
  const field = fieldStates(props, standing)
  return (
    <>
      {props.sign.length > 0 && <ToMend {...props} />}
      <Section title="Propose it">
        <Form
          action={`${base}/draft/propose`}
          hidden={{ seen: draft!.revision }}
          errors={(problem?.fields ?? []).map(({ field, says }) => ({ message: says, field }))}
          guard
          actions={
            <>
              <Button kind="primary" busy="Proposing">
                Propose it for approval
              </Button>
              <Button kind="quiet" href={`${base}/settings`}>
                Go on working on it
              </Button>
            </>
          }
        >
          <Field
            {...field('fromDay')}
            label="It starts on"
            hint={first ? 'The first policy may have begun before today.' : 'Today or later. Days before it keep what they had.'}
            type="date"
            width={16}
          />
          {next && (
            <Notice>
              Version {next.version} is approved from {dayText(next.fromDay)}. From that day on it takes the place of a version
              that begins before it.
            </Notice>
          )}
          <TextArea
            {...field('reason')}
            label={first ? 'In a sentence: how this policy came about' : 'Why the policy changes'}
            hint="It is kept in the history."
            rows={2}
          />
          <Signing {...props} />
        </Form>
      </Section>
    </>
  )
}

const ToMend = ({ sign, school }: DraftProps) => {
  const mendable = sign.filter(finding => finding.mendable)
  return mendable.length === 0 ? null : (
    <Section title="Put right with one press" note="or sign for it below">
      <ul class="mend-list">
        {mendable.map(finding => (
          <li key={finding.path + finding.says}>
            <span>{finding.mend}</span>
            <MendButton base={`/schools/${school}/policy`} finding={finding} inDraft />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Each caution is read and signed for, with a reason that is kept. */
function Signing({ sign, problem, typed }: DraftProps) {
  if (sign.length === 0) return null
  const given = (typed as { signed?: Record<string, { ticked?: string; reason?: string }> } | undefined)?.signed
  const errorAt = (name: string) => problem?.fields.find(({ field }) => field === name)?.says
  return (
    <fieldset class="signing">
      <legend class="setting-title">Sign for {counted(sign.length, 'caution')}</legend>
      <p class="hint">Your name is kept beside each, with the reason.</p>
      {sign.map((finding, index) => {
        const name = `signed.${index}`
        return (
          <div key={finding.path + finding.says} class="signing-one">
            <p>
              {finding.says} <a href={`/law/${finding.rule}`}>{finding.rule}</a>
            </p>
            <input type="hidden" name={`${name}.index`} value={index} />
            <input type="hidden" name={`${name}.rule`} value={finding.rule} />
            <input type="hidden" name={`${name}.path`} value={finding.path} />
            <Checkbox
              name={`${name}.ticked`}
              label="We know this, and go ahead"
              checked={given?.[index]?.ticked !== undefined}
              error={errorAt(`${name}.ticked`)}
            />
            <Field
              name={`${name}.reason`}
              label="Because"
              value={given?.[index]?.reason ?? ''}
              error={errorAt(`${name}.reason`)}
            />
          </div>
        )
      })}
    </fieldset>
  )
}

function Standing({ draft, needsTwo, approvedBy, startsOn, school, signed }: DraftProps) {
  const approver = roles[approvedBy as keyof typeof roles]?.title
  return (
    <Panel title="How it becomes the policy">
      <ol class="steps">
        <li>You propose it, with the day on which it starts{startsOn !== null && ` (now ${dayText(startsOn)})`}.</li>
        <li>
          {needsTwo ? 'Another person approves it: the policy asks for two.' : 'You or a colleague approve it.'}
          {approver && ` By the policy that is the ${approver.toLowerCase()}.`}
        </li>
        <li>From its day on it holds, and the registers keep its times.</li>
      </ol>
      {signed.length > 0 && <p class="quiet">{counted(signed.length, 'caution')} signed for before, and unchanged.</p>}
      <details>
        <summary>Give the draft up</summary>
        <form method="post" action={`/schools/${school}/policy/draft/drop`}>
          <input type="hidden" name="seen" value={draft!.revision} />
          <p>What it changes is lost. What is in force stays as it is.</p>
          <Button small kind="danger">
            Give it up
          </Button>
        </form>
      </details>
    </Panel>
  )
}
