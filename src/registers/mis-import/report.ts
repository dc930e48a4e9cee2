import type { Change, Told } from '#school/people/changes.ts'
import type { Counts, Plan } from './plan.ts'
import type { ImportKind } from './reading/columns.ts'
import type { Finding } from './reading/finding.ts'

const thing: Record<ImportKind, readonly [one: string, many: string]> = {
  pupils: ['pupil', 'pupils'],
  staff: ['colleague', 'colleagues'],
  groups: ['group', 'groups'],
  marks: ['mark', 'marks'],
}

const some = (count: number, [one, many]: readonly [string, string]): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** What a file would do, in one line: the title of its preview. */
export function titleOfPlan(kind: ImportKind, { counts }: Pick<Plan<unknown>, 'counts'>, marks?: number): string {
  if (counts.problems > 0) return `${some(counts.problems, ['row has', 'rows have'])} a problem`
  if (counts.new + counts.changed === 0) return 'Everything in this file is here already'
  if (kind === 'marks') return `${some(marks ?? counts.new, thing.marks)} to bring in`
  const parts = [
    counts.new > 0 && `${some(counts.new, thing[kind])} to add`,
    counts.changed > 0 && `${some(counts.changed, thing[kind])} to change`,
  ]
  return parts.filter(Boolean).join(', ')
}

/** The counts of a plan, in words. */
export const countsText = ({ new: added, changed, unchanged, problems }: Counts): string =>
  [
    `${added.toLocaleString('en-GB')} new`,
    `${changed.toLocaleString('en-GB')} changed`,
    `${unchanged.toLocaleString('en-GB')} here already`,
    `${problems.toLocaleString('en-GB')} with a problem`,
  ].join(', ')

/** Where a finding is: row, and column where there is one. */
export const placeOf = ({ row, column }: Pick<Finding, 'row' | 'column'>): string =>
  row === 0 ? 'The file' : column ? `Row ${row}, ${column}` : `Row ${row}`

const tellOne = (told: Told): string =>
  told === null || told === '' ? 'nothing' : told === true ? 'yes' : told === false ? 'no' : String(told)

/** A change in words: 'Surname: Brook → Brooke'. */
export const changeText = ({ field, original, amended }: Change, titleOf: (field: string) => string): string =>
  `${titleOf(field)}: ${tellOne(original)} → ${tellOne(amended)}`
