import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { type Attempt, fieldStates, Refusals, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { type Day, dayText, isoFromDay } from '#time/day.ts'
import type { Cover } from './staff.ts'

/** Who covers for whom, and until when. */
export const CoverList = ({
  school,
  cover,
  today,
  mayChange,
}: {
  school: number
  cover: Cover[]
  today: Day
  mayChange: boolean
}) =>
  cover.length === 0 ? null : (
    <ListCard label="Cover">
      {cover.map(c => (
        <ListItem
          key={c.id}
          title={`${c.coveringName} for ${c.absentName}`}
          when={c.from === c.until ? dayText(c.from) : `${dayText(c.from)} to ${dayText(c.until)}`}
          kind={c.from <= today ? 'now' : undefined}
          actions={
            mayChange && (
              <Form
                action={`/schools/${school}/cover/${c.id}/end`}
                hidden={{ lastDay: isoFromDay(c.from > today ? today : today - 1) }}
                actions={
                  <Button small label={`End cover of ${c.coveringName} for ${c.absentName}`}>
                    End
                  </Button>
                }
              />
            )
          }
        />
      ))}
    </ListCard>
  )

export interface CoverFormProps extends Attempt {
  school: number
  today: Day
  staff: { id: number; name: string }[]
  absent?: number
}

/** The form that lets one colleague answer for another's groups for some days. */
export function CoverFormPage({ school, today, staff, absent, ...attempt }: CoverFormProps): Page {
  const field = fieldStates(attempt, { absent, from: isoFromDay(today), until: isoFromDay(today) })
  const options = staff.map(s => ({ value: String(s.id), label: s.name }))
  return {
    title: 'Arrange cover',
    at: 'staff',
    body: (
      <>
        <Breadcrumb crumbs={[{ href: `/schools/${school}/staff`, label: 'Staff' }]} />
        <PageHeading
          title="Arrange cover"
          lead="For these days a colleague answers for the groups of one who is away, and takes their registers."
        />
        <Refusals problem={attempt.problem} />
        <Form
          action={`/schools/${school}/cover`}
          errors={wrongFields(attempt.problem)}
          actions={
            <>
              <Button kind="primary" busy="Saving">
                Arrange cover
              </Button>
              <Button kind="quiet" href={`/schools/${school}/staff`}>
                Leave it
              </Button>
            </>
          }
        >
          <Select {...field('absent')} label="Who is away" empty="Choose one" options={options} />
          <Select {...field('covering')} label="Who covers" empty="Choose one" options={options} />
          <Field {...field('from')} label="First day" type="date" width={16} required />
          <Field {...field('until')} label="Last day" type="date" width={16} required />
        </Form>
      </>
    ),
  }
}
