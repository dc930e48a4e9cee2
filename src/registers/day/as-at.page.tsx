import { codeOn } from '#law/codes/attendance-codes.ts'
import type { Page } from '#platform/http/door.ts'
import { Button } from '#platform/web/button/button.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { Toolbar } from '#platform/web/toolbar/toolbar.tsx'
import { type Entry, standing } from '#registers/attendance/mark.ts'
import type { Register, RegisterLine } from '#registers/attendance/register.ts'
import { clockText } from '#time/clock.ts'
import { isoFromDay, longDay } from '#time/day.ts'
import { instantText, londonNow } from '#time/london.ts'

export interface AsAt {
  asAt: Date
  school: string
  register: Pick<Register, 'day' | 'session' | 'group' | 'window' | 'lines' | 'taken'>
}

/** R-0405: the register as it stood at a moment, every amendment made by then beside the original: for the inspector, and for paper. */
export function asAtPage({ asAt, school, register }: AsAt, address: string): Page {
  const { day, session, group, lines, taken } = register
  const title = `${group.name}, ${session === 'AM' ? 'morning' : 'afternoon'} of ${longDay(day)}`
  const { day: onDay, minute } = londonNow(asAt)
  return {
    title,
    at: 'registers',
    body: (
      <>
        <PageHeading
          above={`${school} · attendance register`}
          title={title}
          lead={`As it stood on ${instantText(asAt)}. ${taken ? `Taken ${instantText(taken.at)} by ${taken.by}, ${taken.position}.` : 'Not taken by then.'}`}
        />
        <Toolbar label="The moment" action={`${address}/as-at`} apply="Show that moment">
          <Field name="day" type="date" label="Day" value={isoFromDay(onDay)} />
          <Field name="time" type="time" label="Time" value={clockText(minute)} />
        </Toolbar>
        <Table
          caption={title}
          captionHidden
          rows={lines}
          keyOf={line => line.pupil.id}
          columns={[
            { head: 'Pupil', names: true, cell: line => `${line.pupil.surname}, ${line.pupil.forename}` },
            { head: 'Code', cell: line => <b>{standing(line.entries)?.code ?? '–'}</b> },
            { head: 'Meaning', cell: line => meaning(line, day) },
            { head: 'Entered', cell: line => <Who entry={standing(line.entries)} /> },
            { head: 'Amended from', cell: line => <Amendments line={line} /> },
          ]}
        />
        <p class="below no-print">
          <Button href={address}>The register now</Button>
        </p>
      </>
    ),
  }
}

function meaning(line: RegisterLine, day: number): string {
  const stands = standing(line.entries)
  if (!stands) return 'no mark'
  const minutes = stands.minutesLate > 0 ? `, ${stands.minutesLate} minutes` : ''
  return `${codeOn(stands.code, day)?.title ?? ''}${minutes}${stands.nature ? `: ${stands.nature}` : ''}`
}

const Who = ({ entry }: { entry?: Entry }) =>
  entry ? (
    <>
      {instantText(entry.at)}, {entry.by}, {entry.position}
    </>
  ) : null

/** Every earlier version, with why it was changed: the five facts of an amendment on paper. */
function Amendments({ line }: { line: RegisterLine }) {
  const versions = line.entries.toSorted((a, b) => a.version - b.version)
  if (versions.length < 2) return null
  return (
    <ul class="plain-list">
      {versions.slice(1).map((entry, i) => (
        <li key={entry.version}>
          {versions[i]!.code} to {entry.code} on {instantText(entry.at)} by {entry.by}, {entry.position}: {entry.reason}
        </li>
      ))}
    </ul>
  )
}
