import type { z } from 'zod'
import { shapeOfNumber } from '#law/codes/mark-shapes.ts'
import type { Page } from '#platform/http/door.ts'
import { Button, Buttons } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Pagination } from '#platform/web/pagination/pagination.tsx'
import { sayStrip } from '#platform/web/strip/shapes.ts'
import { Strip } from '#platform/web/strip/strip.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import { Toolbar } from '#platform/web/toolbar/toolbar.tsx'
import { listedName } from '#school/people/pupil.ts'
import { pupilAddress } from '#school/people/pupil-tabs.page.tsx'
import { yearGroupTitle } from '#school/people/year-groups.ts'
import { dayText } from '#time/day.ts'
import type { readRoll } from './roll.contract.ts'

export interface RollPageProps extends z.output<typeof readRoll.reply> {
  school: number
  query: z.output<NonNullable<typeof readRoll.query>>
  mayAdd: boolean
  /** The reader sees only pupils of their own groups. */
  own: boolean
}

const titles = { 'on-roll': 'on roll', leaver: 'who have left', 'not-started': 'yet to start', all: 'ever entered' }

/** The roll: who is here, found by typing a part of a name or a number. */
export function RollPage(props: RollPageProps): Page {
  const { school, query, total, page, pages, pupils, mayAdd, own, onRoll, groups, years } = props
  const address = `/schools/${school}/pupils`
  const standing = query.standing ?? 'on-roll'
  const searched = Boolean(query.q || query.year !== undefined || query.group !== undefined)
  const title = `${total.toLocaleString('en-GB')} ${total === 1 ? 'pupil' : 'pupils'} ${titles[standing]}`
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || name === 'page' ? [] : [[name, String(value)]],
  )
  const hrefOf = (number: number) => `${address}?${new URLSearchParams([...asked, ['page', String(number)]])}`
  const lead = own
    ? 'Pupils of the groups that you answer for.'
    : searched
      ? `Found among ${onRoll.toLocaleString('en-GB')} on roll today.`
      : undefined
  return {
    title,
    at: 'pupils',
    scripts: ['roll'],
    body: (
      <>
        <PageHeading title={title} lead={lead}>
          {mayAdd && (
            <Buttons>
              <Button kind="primary" href={`${address}/new`}>
                Add a pupil
              </Button>
            </Buttons>
          )}
        </PageHeading>
        <Toolbar action={address} label="Find pupils" apply="Find">
          <Field
            name="q"
            label="Name or UPN"
            type="search"
            value={query.q ?? ''}
            width={16}
            autocomplete="off"
            spellcheck={false}
          />
          <Select
            name="year"
            label="Year group"
            value={query.year === undefined ? '' : String(query.year)}
            empty="Every year"
            options={years.map(year => ({ value: String(year), label: yearGroupTitle(year) }))}
          />
          <Select
            name="group"
            label="Registration group"
            value={query.group === undefined ? '' : String(query.group)}
            empty="Every group"
            options={groups.map(g => ({ value: String(g.id), label: g.name }))}
          />
          <Select
            name="standing"
            label="Standing"
            value={standing}
            options={[
              { value: 'on-roll', label: 'On roll' },
              { value: 'not-started', label: 'Not yet started' },
              { value: 'leaver', label: 'Leavers' },
              { value: 'all', label: 'Everyone' },
            ]}
          />
        </Toolbar>
        <div id="found" class="section">
          <p class="out-of-sight" role="status">
            {title}
          </p>
          {pupils.length === 0 ? (
            <Nobody searched={searched} own={own} mayAdd={mayAdd} address={address} standing={standing} />
          ) : (
            <Table
              caption={title}
              captionHidden
              rows={pupils}
              keyOf={pupil => pupil.id}
              columns={[
                { head: 'Name', names: true, cell: p => <a href={pupilAddress(school, p.id)}>{listedName(p)}</a> },
                { head: 'Year', cell: p => yearGroupTitle(p.yearGroup) },
                { head: 'Group', cell: p => p.group ?? <span class="quiet">none</span> },
                { head: 'Last two weeks', cell: p => <Lately numbers={p.lately} /> },
                {
                  head: 'On roll',
                  cell: p =>
                    p.standing === 'on-roll' ? (
                      <>since {p.startingDay === null ? '' : dayText(p.startingDay)}</>
                    ) : p.standing === 'leaver' ? (
                      <>
                        <Tag>Left</Tag> {p.lastDay !== null && dayText(p.lastDay)}
                      </>
                    ) : (
                      <>
                        <Tag tone="sea">Not started</Tag> {p.startingDay !== null && dayText(p.startingDay)}
                      </>
                    ),
                },
              ]}
            />
          )}
          <Pagination
            page={page}
            pages={pages}
            hrefOf={hrefOf}
            label="pupils"
            says={
              pages > 1
                ? `${(page - 1) * 50 + 1} to ${Math.min(page * 50, total)} of ${total.toLocaleString('en-GB')}`
                : undefined
            }
          />
        </div>
      </>
    ),
  }
}

function Nobody({
  searched,
  own,
  mayAdd,
  address,
  standing,
}: {
  searched: boolean
  own: boolean
  mayAdd: boolean
  address: string
  standing: string
}) {
  if (searched)
    return (
      <EmptyState title="Nobody was found" action={<Button href={address}>Show everyone on roll</Button>}>
        Try a part of the name, or take a choice away.
      </EmptyState>
    )
  if (own) return <EmptyState title="No pupils yet">When you answer for a group, its pupils stand here.</EmptyState>
  if (standing !== 'on-roll')
    return <EmptyState title="Nobody">There is nobody of this kind, which may be just as it should be.</EmptyState>
  return (
    <EmptyState
      title="The roll is empty"
      action={
        mayAdd && (
          <Button kind="primary" href={`${address}/new`}>
            Add a pupil
          </Button>
        )
      }
    >
      Add pupils one by one, or import them from a file.
    </EmptyState>
  )
}

function Lately({ numbers }: { numbers: number[] }) {
  if (numbers.length === 0) return null
  const cells = numbers.map(byte => ({ shape: shapeOfNumber(byte) ?? ('none' as const) }))
  return <Strip cells={cells} label={`Last two weeks: ${sayStrip(cells)}`} />
}
