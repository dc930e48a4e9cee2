import type { z } from 'zod'
import type { Page } from '#platform/http/door.ts'
import { Button, Buttons } from '#platform/web/button/button.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { SummaryList } from '#platform/web/summary-list/summary-list.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { Why } from '#platform/web/why/why.tsx'
import { CharacteristicsSection } from '#school/characteristics/characteristics-section.page.tsx'
import { type GroupKind, groupKinds, holdsOn } from '#school/groups/group.ts'
import { whyOf } from '#school/law-book/law-address.ts'
import { ParentsSection } from '#school/parents/parents-section.page.tsx'
import { particularTitles, pupilName } from '#school/people/pupil.ts'
import { PupilHeading, pupilAddress } from '#school/people/pupil-tabs.page.tsx'
import { yearGroupTitle } from '#school/people/year-groups.ts'
import { type Day, dayText } from '#time/day.ts'
import { AdmissionSection } from './admission-section.page.tsx'
import type { readPupil } from './pupil-details.contract.ts'

export interface PupilDetailsProps extends z.output<typeof readPupil.reply> {
  school: number
  today: Day
  mayChange: boolean
  maySensitive: boolean
  shown: boolean
}

const standingWords = { 'on-roll': 'on roll', leaver: 'left', 'not-started': 'not yet on roll' }

/** What is recorded of a pupil, each part with the way to change it. Nothing sensitive unless it was asked for. */
export function PupilDetailsPage(props: PupilDetailsProps): Page {
  const { school, today, id, mayChange, standing, groups, photograph, hasPhotograph, parents } = props
  const name = pupilName(props)
  const registration = groups.find(g => g.kind === 'registration' && holdsOn(g, today))
  const note = [yearGroupTitle(props.yearGroup), registration?.name, standingWords[standing]].filter(Boolean).join(' · ')
  const base = `/schools/${school}/pupils/${id}`
  const facts = (Object.keys(particularTitles) as (keyof typeof particularTitles)[])
    .filter(key => key !== 'address' || parents !== null)
    .map(key => ({ term: particularTitles[key], says: particularText(props, key) }))
  const age = props.compulsorySchoolAge
  return {
    title: `${name}: details`,
    at: 'pupils',
    body: (
      <>
        <PupilHeading school={school} pupil={{ id, name, note }} tab="details">
          {mayChange && (
            <Buttons>
              <Button kind="primary" href={pupilAddress(school, id, 'change')}>
                Change particulars
              </Button>
            </Buttons>
          )}
        </PupilHeading>
        {props.contactGaps.map(({ because, citation }) => (
          <Notice key={because} kind="caution" title={citation.standing === 'must' ? 'Missing by law.' : 'Worth asking for.'}>
            {because} <Why {...whyOf(citation)} />
          </Notice>
        ))}
        <Section title="Particulars" id="particulars">
          {photograph && <img src={photograph} alt={name} width={120} height={150} />}
          <SummaryList facts={facts} />
          {mayChange && (
            <Buttons>
              <Button href={pupilAddress(school, id, 'photograph')}>{hasPhotograph ? 'Photograph' : 'Add a photograph'}</Button>
            </Buttons>
          )}
        </Section>
        <Section title="Compulsory school age" id="age">
          <p>
            From {dayText(age.from)} to {dayText(age.until)}.{' '}
            {today < age.from
              ? 'Not yet of compulsory school age.'
              : today > age.until
                ? 'Past compulsory school age.'
                : 'Of compulsory school age today.'}
          </p>
          <Why asks="Why from this day?" {...whyOf(age.begins)} />
          <Why asks="Why to this day?" {...whyOf(age.ends)} />
        </Section>
        <AdmissionSection base={base} admission={props.admission} mayChange={mayChange} today={today} />
        {parents && <ParentsSection base={base} parents={parents} mayChange={mayChange} />}
        <Section title="Groups" note={groups.length === 0 ? 'none' : undefined} id="groups">
          {groups.length > 0 && (
            <Table
              caption="Groups"
              captionHidden
              rows={groups}
              keyOf={g => `${g.id}-${g.from}`}
              columns={[
                { head: 'Group', names: true, cell: g => <a href={`/schools/${school}/groups/${g.id}`}>{g.name}</a> },
                { head: 'Kind', cell: g => groupKinds[g.kind as GroupKind].title },
                { head: 'From', cell: g => g.from !== null && dayText(g.from) },
                { head: 'Until', cell: g => (g.until === null ? 'open' : dayText(g.until)) },
              ]}
            />
          )}
        </Section>
        <CharacteristicsSection base={base} {...props} />
      </>
    ),
  }
}

function particularText(p: PupilDetailsProps, key: keyof typeof particularTitles) {
  if (key === 'born') return dayText(p.born)
  if (key === 'yearGroup') return yearGroupTitle(p.yearGroup)
  if (key === 'sex') return p.sex === 'F' ? 'Female' : 'Male'
  return p[key] || <span class="quiet">not given</span>
}
