import { Section } from '#platform/web/section/section.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { dayText } from '#time/day.ts'
import type { ComparisonShown } from './what-if.contract.ts'
import { reachedText, troubledText } from './words.ts'

const shown = 20
type By = ComparisonShown['reached']['pupils'][number]['today']
type Reason = ComparisonShown['troubled']['pupils'][number]['why']['today'][number]

const Pupil = ({ school, pupil, name }: { school: number; pupil: number; name: string }) => (
  <a href={`/schools/${school}/pupils/${pupil}`}>{name}</a>
)

function FirstReached({ by }: { by: By }) {
  if (!by) return <span class="quiet">not reached</span>
  return (
    <>
      {dayText(by.day)} <small class="quiet what-if-line">{by.name}</small>
      <small class="quiet what-if-line">{by.because}</small>
    </>
  )
}

/** Pupils whom one policy reaches on another day than the other. */
export function Reached({ compared, school, file }: { compared: ComparisonShown; school: number; file: string | undefined }) {
  const { pupils } = compared.reached
  return (
    <Section
      title="Who is reached when"
      note={
        file && (
          <a class="no-print" href={file}>
            save all pupils as a spreadsheet
          </a>
        )
      }
      id="reached"
    >
      <p>{reachedText(compared).join(' ')}</p>
      {pupils.length > 0 && (
        <Table
          caption={pupils.length > shown ? `The first ${shown} of ${pupils.length} pupils` : 'Pupils reached on another day'}
          rows={pupils.slice(0, shown)}
          keyOf={({ pupil }) => pupil}
          columns={[
            { head: 'Pupil', names: true, cell: row => <Pupil school={school} {...row} /> },
            { head: 'First reached today', cell: ({ today }) => <FirstReached by={today} /> },
            { head: 'Under the draft', cell: ({ draft }) => <FirstReached by={draft} /> },
            { head: 'School days earlier', numeric: true, cell: ({ earlier }) => earlierText(earlier) },
          ]}
        />
      )}
      <p class="quiet">
        Reached is a pupil when somebody turns to pupil or family about attendance or punctuality. A call on the morning of an
        absence asks for its reason, and is not counted here; neither is a question of evidence.
      </p>
    </Section>
  )
}

const earlierText = (earlier: number | null): string =>
  earlier === null ? '–' : earlier < 0 ? `${-earlier} later` : String(earlier)

const reasons: Record<Reason, string> = {
  medical: 'all absence until then was authorised illness or appointments',
  'send-plan': 'has an education, health and care plan',
}

/** Families whom a policy presses though there is nothing to press for. */
export function TroubledForNothing({ compared, school }: { compared: ComparisonShown; school: number }) {
  const { pupils } = compared.troubled
  return (
    <Section title="Troubled for nothing" id="troubled">
      <p>
        {troubledText(compared, 'today')} {troubledText(compared, 'draft')}
      </p>
      {pupils.length > 0 && (
        <Table
          caption={pupils.length > shown ? `The first ${shown} of ${pupils.length} pupils` : 'Pupils troubled for nothing'}
          rows={pupils.slice(0, shown)}
          keyOf={({ pupil }) => pupil}
          columns={[
            { head: 'Pupil', names: true, cell: row => <Pupil school={school} {...row} /> },
            { head: 'Why it was for nothing', cell: ({ why }) => sayWhy([...new Set([...why.today, ...why.draft])]) },
            { head: 'Times today', numeric: true, cell: ({ times }) => times.today },
            { head: 'Times, draft', numeric: true, cell: ({ times }) => times.draft },
          ]}
        />
      )}
      <p class="quiet">
        Counted are letters, questions of evidence, meetings, visits, referrals and legal steps. What follows up an absence that
        nobody explained is not: it has to happen.
      </p>
    </Section>
  )
}

const sayWhy = (why: readonly Reason[]): string => why.map(reason => reasons[reason]).join('; ')
