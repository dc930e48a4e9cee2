import type { Page, Reply } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { placeText } from '#school/policy-home/findings-list.page.tsx'
import { counted } from '#school/policy-settings/draft-notice.page.tsx'
import { type Day, dayText, isoFromDay } from '#time/day.ts'
import type { setTrustPolicy } from './trust-policy.contract.ts'

type SetBody = {
  fromDay: Day
  reason: string
  seen: number
  path?: string
  holds?: string
  v?: unknown
  among?: unknown
  likeSchool?: number
}

/** What a setting would change in each school, before it is set. */
export function EffectsPage({
  trust,
  body,
  effects,
}: {
  trust: number
  body: SetBody
  effects: Reply<typeof setTrustPolicy>['effects']
}): Page {
  const changed = effects.filter(({ changes }) => changes.length > 0)
  const title = changed.length === 0 ? 'It changes nothing in any school now' : `It changes ${counted(changed.length, 'school')}`
  return {
    title,
    body: (
      <>
        <Breadcrumb crumbs={[{ href: `/trusts/${trust}/policy`, label: 'The trust’s policy' }]} />
        <PageHeading
          above={body.path ? placeText(body.path) : undefined}
          title={title}
          lead={`From ${dayText(body.fromDay)}. Nothing is set yet.`}
        />
        <Table
          caption="What it changes in each school"
          captionHidden
          rows={effects}
          keyOf={({ id }) => id}
          columns={[
            { head: 'School', names: true, cell: ({ name }) => name },
            {
              head: 'Before',
              cell: ({ changes }) => changes.map(({ before }) => before).join('; ') || <span class="quiet">As it is</span>,
            },
            {
              head: 'Then',
              cell: ({ changes }) => changes.map(({ after }) => after).join('; ') || <span class="quiet">As it is</span>,
            },
          ]}
        />
        <Form
          action={`/trusts/${trust}/policy`}
          actions={
            <>
              <Button kind="primary" busy="Setting">
                Set it
              </Button>
              <Button kind="quiet" href={`/trusts/${trust}/policy/field?path=${body.path ?? ''}`}>
                Change it first
              </Button>
            </>
          }
        >
          {hiddenInputs({ ...body, fromDay: isoFromDay(body.fromDay), look: undefined }).map(([name, value]) => (
            <input key={name + value} type="hidden" name={name} value={value} />
          ))}
        </Form>
      </>
    ),
  }
}

/** What was typed, as hidden fields: names with dots, lists by repetition. */
function hiddenInputs(value: unknown, name = ''): [string, string][] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap(one => hiddenInputs(one, name))
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([step, inner]) => hiddenInputs(inner, name ? `${name}.${step}` : step))
  return [[name, String(value)]]
}
