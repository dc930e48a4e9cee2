import type { Page } from '#platform/http/door.ts'
import type { Problem } from '#platform/http/outcome.ts'
import { Button } from '#platform/web/button/button.tsx'
import { Dialog } from '#platform/web/dialog/dialog.tsx'
import { ErrorSummary } from '#platform/web/error-summary/error-summary.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Progress } from '#platform/web/progress/progress.tsx'
import { clockWords } from '#time/clock.ts'
import { RegisterBar } from './register-bar.tsx'
import { RegisterGrid } from './register-grid.tsx'
import { openSheet, refusalWords, type Sheet, tally } from './register-sheet.ts'
import type { RegisterView } from './register-view.ts'

const sessionWord = { AM: 'Morning', PM: 'Afternoon' } as const

/** The register of a group: names, the last two weeks, and one tap a pupil. Fit for a projector: no reason that a class may not see. */
export function registerPage(view: RegisterView, options: { saved?: boolean; problem?: Problem; sheet?: Sheet } = {}): Page {
  const sheet = options.sheet ?? openSheet(view)
  const refused = Object.fromEntries(
    (options.problem?.refusals ?? []).filter(r => r.about).map(r => [Number(r.about), refusalWords(r)]),
  )
  const body = (
    <>
      <PageHeading above={`${sessionWord[view.session]} register · ${view.when}`} title={view.group}>
        <Clock view={view} />
      </PageHeading>
      {options.saved && <Saved view={view} sheet={sheet} />}
      {options.problem && <ErrorSummary title={options.problem.title} errors={problemLines(options.problem)} />}
      <div id="answer" class="notice refusal answer" role="alert" tabindex={-1} hidden />
      {!options.saved && <KnownNote view={view} />}
      {view.chased && !view.taken && <Notice kind="caution">{view.chased}</Notice>}
      <form id="register-form" method="post" action={view.path}>
        <input type="hidden" name="seen" value={view.seen} />
        <div id="register-grid">
          <RegisterGrid view={view} sheet={sheet} refused={refused} />
        </div>
      </form>
      <Dialog id="code-menu" title="Another code">
        <div id="code-menu-body" />
      </Dialog>
      <script type="application/json" id="register-data" dangerouslySetInnerHTML={{ __html: asData(view) }} />
    </>
  )
  return {
    title: `${view.group}, ${sessionWord[view.session].toLowerCase()} register`,
    body,
    bar: (
      <div id="register-bar">
        <RegisterBar view={view} sheet={sheet} />
      </div>
    ),
    scripts: view.mayTake ? ['register'] : [],
    light: !options.problem,
    at: 'registers',
  }
}

/** JSON inside a page: nothing in it may end the element. */
const asData = (view: RegisterView): string => JSON.stringify(view).replaceAll('<', '\\u003c')

const problemLines = (problem: Problem) => [
  ...problem.fields.map(field => ({ field: 'register', message: field.says })),
  ...problem.refusals.map(refusal => ({ field: refusal.about ? `p${refusal.about}` : 'register', message: refusal.because })),
  ...(problem.stale ? [{ field: 'register', message: problem.says }] : []),
]

function Clock({ view }: { view: RegisterView }) {
  const { window, minuteNow, state } = view
  if (view.taken) return <p class="clock-note">Taken {view.taken}</p>
  if (state === 'open') {
    const left = window.closesMinute - minuteNow
    return (
      <Progress
        value={minuteNow - window.fromMinute}
        max={window.closesMinute - window.fromMinute}
        label={`${left} minutes left`}
      >
        <b>{clockWords(minuteNow)}</b> · taken from {clockWords(window.fromMinute)}, closes at{' '}
        <b>{clockWords(window.closesMinute)}</b>
      </Progress>
    )
  }
  const words = {
    'not-due': `Taken from ${clockWords(window.fromMinute)}, closes at ${clockWords(window.closesMinute)}`,
    late: `Closed at ${clockWords(window.closesMinute)}; not taken yet. A pupil who comes now is ${view.afterClose}.`,
    missing: 'Not taken. It can still be taken, once.',
    closed: '',
    taken: '',
  }
  return <p class={`clock-note ${state}`}>{words[state]}</p>
}

function KnownNote({ view }: { view: RegisterView }) {
  if (view.taken) return null
  const known = view.lines.filter(line => line.known && !line.saved).length
  const marked = view.lines.filter(line => line.saved).length
  if (known + marked === 0) return null
  return (
    <Notice>
      <b>{known + marked === 1 ? 'One is already known.' : `${known + marked} are already known.`}</b> They are filled in below
      and say why; change one if you can see the child.
    </Notice>
  )
}

function Saved({ view, sheet }: { view: RegisterView; sheet: Sheet }) {
  const count = tally(sheet, view)
  return (
    <Notice kind="success" title="Saved.">
      {count.here} here, {count.late} late{count.known > 0 && `, ${count.known} known`}, {count.away} not here
      {count.away > 0 ? ' and without a reason yet.' : '.'}
    </Notice>
  )
}

/** A session without a register: the school is closed to the group. */
export const closedRegisterPage = (closed: string, back: string): Page => ({
  title: 'No register',
  at: 'registers',
  body: (
    <>
      <PageHeading
        title="There is no register for this session"
        lead={`${closed}: no pupil is expected, and nothing is to be marked.`}
      />
      <Button href={back}>Registers of the day</Button>
    </>
  ),
})
