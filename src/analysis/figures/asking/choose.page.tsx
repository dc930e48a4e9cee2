import type { ComponentChildren } from 'preact'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { Toolbar } from '#platform/web/toolbar/toolbar.tsx'
import { type Day, isoFromDay } from '#time/day.ts'
import type { Asked } from './ask.contract.ts'
import type { Cohort } from './ask.ts'
import { writeParts } from './way.ts'

export interface ChooseProps {
  action: string
  asked: Pick<Asked, 'period' | 'from' | 'to' | 'cohort' | 'within'>
  periods: readonly { id: string; title: string }[]
  /** What else the address asks, kept as it is. */
  hidden?: Record<string, string | undefined>
  wrong?: { from?: string; to?: string }
  children?: ComponentChildren
}

/** Which days, and which pupils: sent as a question of the address, without script too. */
export function Choose({ action, asked, periods, hidden = {}, wrong = {}, children }: ChooseProps) {
  const kept = Object.entries({ ...hidden, in: asked.within.length > 0 ? writeParts(asked.within) : undefined })
  const iso = (day: Day) => isoFromDay(day)
  return (
    <Toolbar
      action={action}
      label="Which days and which pupils"
      hidden={Object.fromEntries(kept.flatMap(([name, value]) => (value ? [[name, value]] : [])))}
    >
      <Select
        name="period"
        label="Days"
        value={asked.period}
        options={[
          ...periods.map(({ id, title }) => ({ value: id, label: title })),
          { value: 'dates', label: 'Between two dates' },
        ]}
      />
      {asked.period === 'dates' ? (
        <>
          <Field name="from" label="From" type="date" value={iso(asked.from)} error={wrong.from} />
          <Field name="to" label="To" type="date" value={iso(asked.to)} error={wrong.to} />
        </>
      ) : (
        <>
          <input type="hidden" name="from" value={iso(asked.from)} />
          <input type="hidden" name="to" value={iso(asked.to)} />
        </>
      )}
      <Select
        name="cohort"
        label="Pupils"
        value={asked.cohort}
        options={[
          { value: 'all' satisfies Cohort, label: 'All pupils' },
          { value: 'national' satisfies Cohort, label: 'Ages 5 to 15, as nationally' },
        ]}
      />
      {children}
    </Toolbar>
  )
}
