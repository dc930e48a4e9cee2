import { Button, Buttons } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { type Spell, standingOn } from '#registers/admission/admission.ts'
import { groundTitle } from '#registers/admission/leave-roll.ts'
import { type Day, dayText } from '#time/day.ts'
import { instantText } from '#time/london.ts'

interface Version extends Spell {
  reason: string
  at: Date
  by: string
  position: string
}

/** The pupil's entries in the admission register, each with its earlier versions. */
export function AdmissionSection({
  base,
  admission,
  mayChange,
  today,
}: {
  base: string
  admission: Version[]
  mayChange: boolean
  today: Day
}) {
  const standing = admission.filter(v => !admission.some(w => w.spell === v.spell && w.version > v.version))
  const open = standing.find(s => s.lastDay === null)
  const latest = standing[0]
  const mayEnter = !open && standingOn(standing, today) !== 'on-roll'
  return (
    <Section title="Admission register" id="admission">
      {admission.length === 0 ? (
        <EmptyState title="Not entered">The name is not in the admission register, so no marks can be given.</EmptyState>
      ) : (
        <Table
          caption="Entries of the admission register, with every version"
          captionHidden
          rows={admission}
          keyOf={v => `${v.spell}-${v.version}`}
          columns={[
            {
              head: 'Starting day',
              names: true,
              cell: v => (standing.includes(v) ? dayText(v.startingDay) : <del>{dayText(v.startingDay)}</del>),
            },
            { head: 'Last day', cell: v => (v.lastDay === null ? 'on roll' : dayText(v.lastDay)) },
            {
              head: 'Ground of deletion',
              cell: v => (v.ground === null || v.lastDay === null ? '' : groundTitle(v.ground, v.lastDay)),
            },
            { head: 'Boards', cell: v => (v.boarder ? 'boarder' : 'day') },
            {
              head: 'Entered',
              cell: v => (
                <>
                  {instantText(v.at)}, {v.by}, {v.position}
                  {v.reason && `. ${v.reason}`}
                </>
              ),
            },
          ]}
        />
      )}
      {mayChange && (
        <Buttons>
          {open && <Button href={`${base}/admission/${open.spell}/leave`}>Delete the name</Button>}
          {latest && (
            <Button kind="quiet" href={`${base}/admission/${latest.spell}/change`}>
              Amend the entry
            </Button>
          )}
          {mayEnter && <Button href={`${base}/admission/new`}>Enter in the register</Button>}
        </Buttons>
      )}
    </Section>
  )
}
