import type { Page, Reply } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { SummaryList } from '#platform/web/summary-list/summary-list.tsx'
import { Why } from '#platform/web/why/why.tsx'
import { whyOf } from '#school/law-book/law-address.ts'
import { isoFromDay } from '#time/day.ts'
import type { closeSchool } from './closure.contract.ts'
import { type ClosureGiven, daysText } from './closure.ts'

type Previewed = Reply<typeof closeSchool>

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** What a closure would make of the marks: nothing is recorded yet. */
export function closurePreviewPage(looked: Previewed, { school, given }: { school: number; given: ClosureGiven }): Page {
  const { counts, whom, code, title, citation } = looked
  const path = `/schools/${school}/closures`
  const marks = counts.entered + counts.explained + counts.changed + counts.planned
  const heading = `${counted(marks, 'mark')} for ${counted(counts.pupils, 'pupil')}`
  const body = (
    <>
      <Breadcrumb
        crumbs={[
          { href: path, label: 'Closures' },
          { href: `${path}/new?of=${given.of}`, label: 'Close the school or a part of it' },
        ]}
      />
      <PageHeading above={`${whom} · ${daysText(given)}`} title={heading} lead="Nothing is recorded yet." />
      {looked.cautions.map(caution => (
        <Notice key={caution.because} kind="caution">
          {caution.because} <Why {...whyOf(caution.citation)} />
        </Notice>
      ))}
      <Section title={`${code}: ${title}`} note={given.nature}>
        <SummaryList facts={factsOf(looked)} />
        <Why {...whyOf(citation)} asks={`When is ${code} right?`} />
      </Section>
      <Form
        action={`${path}/new`}
        hidden={hiddenOf(given)}
        label="Record the closure"
        actions={
          <>
            <Button kind="primary" busy="Recording">
              Record the closure
            </Button>
            <Button kind="quiet" href={`${path}/new?of=${given.of}`}>
              Leave it
            </Button>
          </>
        }
      >
        {listsOf(given).map(([name, value]) => (
          <input key={`${name}${value}`} type="hidden" name={name} value={value} />
        ))}
      </Form>
    </>
  )
  return { title: heading, body, at: 'registers' }
}

const hiddenOf = ({ from, until, sessions, cause, nature, of, alsoMarked }: ClosureGiven): Record<string, string> => ({
  from: isoFromDay(from),
  until: isoFromDay(until),
  sessions,
  cause,
  nature,
  of,
  alsoMarked: alsoMarked ? 'yes' : 'no',
})

const listsOf = ({ yearGroups, groups, pupils }: ClosureGiven): [string, number][] => [
  ...yearGroups.map((value): [string, number] => ['yearGroups', value]),
  ...groups.map((value): [string, number] => ['groups', value]),
  ...pupils.map((value): [string, number] => ['pupils', value]),
]

function factsOf({ counts, registers, code }: Previewed) {
  const facts = [
    { term: 'No mark yet', count: counts.entered, says: `become ${code}` },
    { term: 'No reason yet', count: counts.explained, says: `are amended to ${code}` },
    { term: 'Marked as here', count: counts.changed, says: `are amended to ${code}, because you ticked it` },
    { term: 'Marked as here', count: counts.keptHere, says: 'stay as they are' },
    { term: 'Another mark', count: counts.keptOther, says: 'such as illness: stay as they are' },
    { term: 'Say it already', count: counts.same, says: 'nothing changes' },
    { term: 'To come', count: counts.planned, says: 'are planned: their registers are filled in and say why' },
    { term: 'Closed anyway', count: counts.passedOver, says: 'by the calendar' },
  ]
  const shown = facts
    .filter(({ count }) => count > 0)
    .map(({ term, count, says }) => ({
      term,
      says: (
        <>
          <b>{counted(count, 'session')}</b> <span class="quiet">{says}</span>
        </>
      ),
    }))
  if (registers > 0)
    shown.push({
      term: 'Registers',
      says: (
        <>
          <b>{counted(registers, 'register')}</b> <span class="quiet">count as taken</span>
        </>
      ),
    })
  return shown
}
