import { counted } from '#analysis/figures/numbers.ts'
import { type ConsequenceKind, consequenceKinds } from '#casework/ladders/consequence.ts'
import { limitText } from '#casework/ladders/facts/so-far.ts'
import { smallFigureCitation } from '#law/measures/small-figures.ts'
import type { Page } from '#platform/http/door.ts'
import type { Problem } from '#platform/http/outcome.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { ErrorSummary, type WrongField } from '#platform/web/error-summary/error-summary.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Tabs } from '#platform/web/tabs/tabs.tsx'
import { Why } from '#platform/web/why/why.tsx'
import { kindTitle } from './assumptions.ts'
import { AssumedFields, addressOf, Choose, OwnDraft } from './choices.page.tsx'
import { Reached, TroubledForNothing } from './pupils.page.tsx'
import { Acts, Kinds, Roles } from './roles.page.tsx'
import { Weeks } from './weeks.page.tsx'
import type { ComparisonShown, WhatIfShown } from './what-if.contract.ts'
import { inPlaceOf, titleOf } from './words.ts'
import { yearTitle } from './years.ts'

export interface WhatIfProps extends WhatIfShown {
  school: { id: number; name: string }
  problem?: Problem
}

/** R-1108: a past year again, under today’s policy and under a draft. */
export function WhatIfPage(props: WhatIfProps): Page {
  const { school, comparison, problem, year, draft } = props
  const base = `/schools/${school.id}/policy/what-if`
  // Of several problems of a field the first is told beside it.
  const wrong = Object.fromEntries((problem?.fields ?? []).toReversed().map(({ field, says }) => [field, says]))
  const ofText = problem?.fields.filter(({ field }) => field === 'text' || field === 'file') ?? []
  const others = problem?.fields.filter(field => !ofText.includes(field)) ?? []
  const title = problem
    ? ofText.length > 0
      ? 'The draft cannot be read yet'
      : 'This cannot be compared'
    : comparison
      ? titleOf(comparison)
      : 'What if the policy were another?'
  return {
    title,
    at: 'policy',
    body: (
      <>
        <Breadcrumb crumbs={[{ href: `/schools/${school.id}/policy`, label: 'Policy' }]} />
        <PageHeading
          above={`${school.name} · what if${year === null ? '' : ` · the marks of ${yearTitle(year)}`}`}
          title={title}
          lead={
            comparison
              ? `${counted(comparison.pupils, 'pupil')}, the same marks: ${inPlaceOf(comparison)}. Nothing of this was sent or kept.`
              : 'A past year’s marks, tried on today’s policy and on a draft. Nothing is sent, and nothing is kept.'
          }
        />
        {others.length > 0 && <ErrorSummary errors={others.map(asWrong)} />}
        {ofText.length > 0 && <OwnDraft base={base} chosen={props} errors={textErrors(ofText)} wrong={wrong} />}
        <Choose base={base} chosen={props} />
        {comparison ? <Compared compared={comparison} props={props} base={base} /> : <Nothing props={props} />}
        {(comparison || others.length > 0) && draft !== 'text' && <Assumed props={props} base={base} wrong={wrong} />}
        {ofText.length === 0 && <OwnDraft base={base} chosen={props} errors={[]} wrong={wrong} />}
      </>
    ),
  }
}

/** A number that cannot stand, by the name of its field, with the way to it. */
function asWrong({ field, says }: Problem['fields'][number]): WrongField {
  const kind = consequenceKinds.find(one => field === `minutes-${one}`)
  if (kind) return { message: `${kindTitle(kind)}: ${says}`, field: `assumed-${field}` }
  return ['least', 'judgedBelow', 'judgedFurther'].includes(field)
    ? { message: says, field: `assumed-${field}` }
    : { message: says }
}

/** As many problems as a person puts right at a time. */
const mostProblems = 10

function textErrors(fields: Problem['fields']): WrongField[] {
  const more = fields.length - mostProblems
  return [
    ...fields.slice(0, mostProblems).map(({ field, says }) => ({ field, message: says })),
    ...(more > 0 ? [{ message: `${counted(more, 'further line')} to put right after these.` }] : []),
  ]
}

function Nothing({ props: { years, problem, today, draft } }: { props: WhatIfProps }) {
  if (problem) return null
  if (years.length === 0)
    return (
      <EmptyState title="There are no marks to try a policy on yet">
        When registers have been taken, or marks of an earlier year brought in, a policy can be tried on them.
      </EmptyState>
    )
  return (
    <EmptyState
      title={
        today === null ? 'Choose today’s policy and a draft' : draft === null ? 'Choose a draft to compare' : 'Nothing to compare'
      }
    >
      A draft is one of the policies of the list, or your own below.
    </EmptyState>
  )
}

/** The kinds of work that a head asks about. */
const charted: readonly ConsequenceKind[] = [
  'letter',
  'meeting',
  'visit',
  'referral',
  'call',
  'contact',
  'conversation',
  'evidence',
]

function Compared({ compared, props, base }: { compared: ComparisonShown; props: WhatIfProps; base: string }) {
  const { school, show, draft } = props
  const own = draft === 'text'
  const charts = ['hours', ...charted.filter(kind => kind === show || compared.kinds.some(one => one.kind === kind))] as const
  return (
    <>
      {!own && (
        <Tabs
          label="The chart shows"
          tabs={charts.map(kind => ({
            href: `${addressOf(base, { ...props, show: kind })}#weeks`,
            label: kind === 'hours' ? 'Hours' : kindTitle(kind),
            current: kind === show,
          }))}
        />
      )}
      <div id="weeks">
        <Weeks compared={compared} show={show} />
      </div>
      <Kinds compared={compared} />
      <div class="what-if-words">
        <Roles compared={compared} />
      </div>
      <Acts compared={compared} />
      <div class="what-if-words">
        <Reached compared={compared} school={school.id} file={own ? undefined : addressOf(`${base}.csv`, props)} />
      </div>
      <TroubledForNothing compared={compared} school={school.id} />
      <LeftOut compared={compared} assumed={props.assumed} />
    </>
  )
}

/** What the numbers rest on, and what they cannot hold: said, not guessed. */
function LeftOut({ compared, assumed }: { compared: ComparisonShown; assumed: WhatIfShown['assumed'] }) {
  const { judged, judgedBelow, policies } = compared
  const sides = (['today', 'draft'] as const).filter(side => judged[side].length > 0)
  return (
    <Section title="What this rests on" id="rests">
      <ul>
        <li>
          The marks as they stand now. An absence counts as unexplained on the days on which the register had no reason for it;
          where marks were brought in from elsewhere, only their last state is known.
        </li>
        <li>
          Nobody is taken to have been reached until the mark got its reason: what was said on the telephone is not on record.
        </li>
        <li>An education, health and care plan is taken for a SEND plan, a medical condition on record for a medical plan.</li>
        <li>An act that a policy asks for “where needed” is counted each time.</li>
        <li>
          A percentage is looked at once it rests on {assumed.least} sessions: in the first weeks of a school year a single day
          weighs much. <Why {...smallFigureCitation} />
        </li>
      </ul>
      {sides.map(side => (
        <details key={side} class="chart-table">
          <summary>
            {side === 'today' ? 'Today’s policy' : 'The draft'} ({policies[side].title}) leaves{' '}
            {counted(judged[side].length, 'thing')} to judgement
          </summary>
          <ul>
            {judged[side].map(({ says, clause, step }) => (
              <li key={says}>
                {says} {clause && <span class="quiet">Clause {clause}.</span>}{' '}
                {step ? `Taken first once attendance is ${limitText(judgedBelow[side])}.` : 'Not counted.'}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  )
}

function Assumed({ props, base, wrong }: { props: WhatIfProps; base: string; wrong: Record<string, string> }) {
  const hidden = { year: props.year, today: props.today, draft: props.draft, show: props.show }
  return (
    <Section title="What is taken to be so" note="change it, and compare again" id="assumed">
      <Form
        method="get"
        action={base}
        label="What is taken to be so"
        hidden={Object.fromEntries(Object.entries(hidden).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))}
        actions={<Button busy="Comparing">Compare again</Button>}
      >
        <AssumedFields chosen={props} place="assumed" wrong={wrong} />
      </Form>
    </Section>
  )
}
