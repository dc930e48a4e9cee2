import type { Page } from '#platform/http/door.ts'
import { Button } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import type { Attempt } from '#platform/web/form/attempt.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import { Why } from '#platform/web/why/why.tsx'
import { whyOf } from '#school/law-book/law-address.ts'
import { pupilName } from '#school/people/pupil.ts'
import { PupilHeading, pupilAddress } from '#school/people/pupil-tabs.page.tsx'
import { isoFromDay, longDay } from '#time/day.ts'
import { instantText } from '#time/london.ts'
import { AmendForm } from './amend-form.page.tsx'
import type { MarkShown } from './pupil-record.contract.ts'
import { sessionWord } from './pupil-year.ts'

export interface MarkOptions extends Attempt {
  school: number
  mayAmend: boolean
  mayMark: boolean
  done?: string
}

/** One mark: every version with its five facts, the rule behind the code, and for those who may the form to amend it. */
export function markPage(mark: MarkShown, options: MarkOptions): Page {
  const { pupil, versions, citation } = mark
  const stands = versions.at(-1)
  const when = `${longDay(mark.day)}, ${sessionWord[mark.session]}`
  const title = stands ? stands.title : mark.closed ? `${mark.closed}: no session` : 'No mark'
  const body = (
    <>
      <PupilHeading
        school={options.school}
        pupil={{ id: pupil.id, name: pupilName(pupil), note: when }}
        tab="attendance"
        title={title}
        lead={leadOf(stands)}
      />
      {options.done && stands && (
        <Notice kind="success" title="Recorded.">
          {stands.version > 0 ? 'What stood before stays below.' : 'The mark is in the register.'}
        </Notice>
      )}
      {versions.length > 0 ? (
        <Section title="History of this mark" note={versions.length === 1 ? 'never amended' : 'the newest stands'}>
          <Versions mark={mark} />
          {citation && <Why {...whyOf(citation)} asks={`What does ${stands?.code} mean?`} />}
        </Section>
      ) : (
        <Nothing
          mark={mark}
          plan={options.mayMark ? `${pupilAddress(options.school, pupil.id)}/marks?from=${isoFromDay(mark.day)}` : undefined}
        />
      )}
      {options.mayAmend && !mark.notNow && mark.offers.length > 0 && <AmendForm mark={mark} {...options} />}
      <p class="no-print">
        <a href={pupilAddress(options.school, pupil.id)}>All marks of {pupilName(pupil)}</a>
      </p>
    </>
  )
  return { title: `${pupilName(pupil)}, ${when}`, body, at: 'pupils' }
}

function leadOf(stands: MarkShown['versions'][number] | undefined): string | undefined {
  if (!stands) return undefined
  const more = [stands.minutesLate > 0 && `${stands.minutesLate} minutes late`, stands.nature].filter(Boolean).join(', ')
  return `Code ${stands.code}${more ? `: ${more}` : ''}`
}

/** L-021: original and amended entries, with reason, date and time, name and position. */
const Versions = ({ mark: { versions } }: { mark: MarkShown }) => (
  <Table
    caption="Every version, newest first"
    captionHidden
    rows={versions.toReversed()}
    keyOf={entry => entry.version}
    columns={[
      {
        head: 'Entry',
        names: true,
        cell: entry => (
          <>
            {entry.version === 0 ? 'Original' : `Amendment ${entry.version}`}{' '}
            {entry.version === versions.length - 1 && <Tag tone="sea">stands</Tag>}
          </>
        ),
      },
      {
        head: 'Mark',
        cell: entry => (
          <>
            <b>{entry.code}</b> {entry.title}
            {entry.minutesLate > 0 && <span class="quiet">, {entry.minutesLate} minutes</span>}
            {entry.nature && <span class="quiet">: {entry.nature}</span>}
          </>
        ),
      },
      { head: 'Reason', cell: entry => entry.reason || <span class="quiet">{entry.version === 0 ? 'as registered' : ''}</span> },
      { head: 'When', cell: entry => instantText(entry.at) },
      {
        head: 'By',
        cell: entry => (
          <>
            {entry.by}
            <span class="quiet">, {entry.position}</span>
          </>
        ),
      },
    ]}
  />
)

function Nothing({ mark, plan }: { mark: MarkShown; plan?: string }) {
  const { known, notNow } = mark
  return (
    <>
      {known && <Notice title={`Planned: ${known.code}.`}>{known.because}</Notice>}
      {notNow ? (
        <Notice title={mark.closed ? 'No session.' : 'Not yet.'}>
          {notNow.because} <Why {...whyOf(notNow.citation)} />
        </Notice>
      ) : (
        !known && (
          <EmptyState title="Nothing is recorded for this session">
            A mark appears here when the register is saved, with who saved it and when.
          </EmptyState>
        )
      )}
      {notNow && !mark.closed && plan && <Button href={plan}>Plan it</Button>}
    </>
  )
}
