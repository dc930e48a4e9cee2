import type { Table } from '#platform/http/door.ts'
import { isoFromDay } from '#time/day.ts'
import type { WhatIfShown } from './what-if.contract.ts'
import { yearTitle } from './years.ts'

const headers = [
  'Pupil',
  'First reached today',
  'By, today',
  'First reached under the draft',
  'By, under the draft',
  'School days earlier under the draft',
  'Troubled for nothing today',
  'Troubled for nothing under the draft',
]

/** The pupils whom the two policies treat differently, or trouble for nothing, as a file. */
export function pupilsTable({ comparison, year }: WhatIfShown): Table {
  const file = `policy-what-if-${year === null ? 'none' : yearTitle(year)}`
  if (!comparison) return { file, headers, rows: [] }
  const { reached, troubled } = comparison
  const times = new Map(troubled.pupils.map(({ pupil, times }) => [pupil, times]))
  const first = (by: (typeof reached.pupils)[number]['today']) => [by ? isoFromDay(by.day) : null, by?.name ?? null]
  const rows = reached.pupils.map(({ pupil, name, today, draft, earlier }) => [
    name,
    ...first(today),
    ...first(draft),
    earlier,
    times.get(pupil)?.today ?? 0,
    times.get(pupil)?.draft ?? 0,
  ])
  const listed = new Set(reached.pupils.map(({ pupil }) => pupil))
  const others = troubled.pupils
    .filter(({ pupil }) => !listed.has(pupil))
    .map(({ name, times }) => [name, null, null, null, null, null, times.today, times.draft])
  return { file, headers, rows: [...rows, ...others] }
}
