import type { Page, Reply } from '#platform/http/door.ts'
import { Button } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { type Attempt, fieldStates, Refusals, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import { instantText } from '#time/london.ts'
import type { closures } from './closure.contract.ts'
import { daysText } from './closure.ts'

export type ClosureShown = Reply<typeof closures>['closures'][number]

export interface ClosuresOptions extends Attempt {
  school: number
  done?: string
  /** The closure whose withdrawal was not accepted. */
  wrong?: number
}

const doneWords: Record<string, string> = {
  closed: 'The closure is recorded. Registers of sessions to come are filled in and say why.',
  entered: 'The marks are entered, and those registers count as taken.',
  withdrawn: 'The closure is withdrawn. Marks that stood before stand again; the rest need a reason to be found.',
}

/** Unplanned closures, newest first: what happened, to whom, how many marks, and the way back. */
export function closuresPage(found: ClosureShown[], options: ClosuresOptions): Page {
  const path = `/schools/${options.school}/closures`
  const standing = found.filter(({ withdrawn }) => !withdrawn).length
  const title =
    standing === 0 ? 'No unplanned closure' : standing === 1 ? 'One unplanned closure' : `${standing} unplanned closures`
  const body = (
    <>
      <PageHeading
        title={title}
        lead="Snow, a burst pipe, a bus that did not run. Holidays and training days are in the calendar."
      >
        <Button kind="primary" href={`${path}/new`}>
          Close the school or a part
        </Button>
      </PageHeading>
      {options.done && doneWords[options.done] && (
        <Notice kind="success" title="Done.">
          {doneWords[options.done]}
        </Notice>
      )}
      {options.wrong === undefined && <Refusals problem={options.problem} />}
      {found.length === 0 ? (
        <EmptyState title="The school has never had to close without warning">
          Each closure appears here with who entered it, and can be taken back.
        </EmptyState>
      ) : (
        <ListCard label="Closures, newest first">
          {found.map(closure => (
            <Closure key={closure.number} {...{ closure, path, options }} />
          ))}
        </ListCard>
      )}
    </>
  )
  return { title, body, at: 'registers' }
}

function Closure({ closure, path, options }: { closure: ClosureShown; path: string; options: ClosuresOptions }) {
  const { number, withdrawn, due, whom, counts } = closure
  return (
    <ListItem
      id={`c${number}`}
      title={daysText(closure)}
      beside={whom}
      when={withdrawn ? undefined : `${counts.pupils} pupil${counts.pupils === 1 ? '' : 's'}`}
      kind={withdrawn && <Tag>withdrawn</Tag>}
      actions={!withdrawn && due > 0 && <EnterDue path={`${path}/${number}/enter`} due={due} />}
    >
      <p>
        <b>{closure.code}</b> {closure.title}
        {closure.nature && `: ${closure.nature}`}
      </p>
      <p class="quiet">
        {countText(counts)}. {closure.by}, {closure.position}, {instantText(closure.at)}.
      </p>
      {withdrawn ? (
        <p>
          Withdrawn by {withdrawn.by}, {instantText(withdrawn.at)}: {withdrawn.reason}
        </p>
      ) : (
        <Withdraw {...{ number, path, options }} />
      )}
    </ListItem>
  )
}

/** '2,300 marks entered, 4 amended, 60 left as they were, 12 planned'. */
export function countText(counts: ClosureShown['counts']): string {
  const amended = counts.explained + counts.changed
  const kept = counts.keptHere + counts.keptOther
  const parts = [
    [counts.entered, 'entered'],
    [amended, 'amended'],
    [kept, 'left as they were'],
    [counts.planned, 'planned'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count.toLocaleString('en-GB')} ${words}`)
  return `Marks: ${said.join(', ')}`
}

const EnterDue = ({ path, due }: { path: string; due: number }) => (
  <form method="post" action={path}>
    <Button small kind="primary" busy="Entering">
      Enter {due.toLocaleString('en-GB')} mark{due === 1 ? '' : 's'} now
    </Button>
  </form>
)

function Withdraw({ number, path, options }: { number: number; path: string; options: ClosuresOptions }) {
  const attempt: Attempt = options.wrong === number ? options : {}
  const reason = { ...fieldStates(attempt)('reason'), id: `reason-${number}` }
  return (
    <details class="why" open={options.wrong === number}>
      <summary>Recorded by mistake?</summary>
      <div class="why-words">
        <p>
          Marks that stood before stand again. Where there was none, the pupil is absent and the reason is to be found out. All of
          it stays in the history.
        </p>
        <Form
          action={`${path}/${number}/withdraw`}
          errors={wrongFields(attempt.problem).map(error => ({ ...error, field: error.field && `${error.field}-${number}` }))}
          label="Withdraw this closure"
          actions={
            <Button kind="danger" small busy="Withdrawing">
              Withdraw this closure
            </Button>
          }
        >
          <Field {...reason} label="Reason" hint="For instance: entered for Tuesday, it was Monday" maxlength={300} required />
        </Form>
      </div>
    </details>
  )
}
