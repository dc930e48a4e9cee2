import type { Told } from '#school/people/changes.ts'
import { dayFromIso, dayText } from '#time/day.ts'

/** A particular as a person reads it. */
export function toldText(value: Told): string {
  if (value === null || value === '') return 'nothing'
  if (value === true) return 'yes'
  if (value === false) return 'no'
  const day = typeof value === 'string' ? dayFromIso(value) : undefined
  return day === undefined ? String(value) : dayText(day)
}

export interface ToldChange {
  field: string
  title: string
  original: Told
  amended: Told
}

/** L-021: the original beside the amended entry, each field on its line. */
export const ToldChanges = ({ changes }: { changes: ToldChange[] }) =>
  changes.length === 0 ? null : (
    <ul>
      {changes.map(({ field, title, original, amended }) => (
        <li key={field}>
          {title}: <del>{toldText(original)}</del> became <ins>{toldText(amended)}</ins>
        </li>
      ))}
    </ul>
  )
