import { percentText } from '#law/measures/percent-text.ts'
import type { PublishedRow, PublishedTable } from './published-table.ts'

/** Beyond so many decimals a published percentage is the unrounded one of another program, equal but for its last digits. */
const roundedTo = 9
const unroundedWithin = 1e-9

/** How a published percentage stands to the counts: the same; an exact half that was rounded down; or another. */
export type Agreement = 'agrees' | 'half-down' | 'differs'

/** L-113: compares a percentage as printed, to so many decimals, with the counts it is made of. */
export function percentAgrees(printed: string, part: number, whole: number, decimals: number): Agreement {
  const stated = Number(printed)
  if (whole === 0) return stated === 0 ? 'agrees' : 'differs'
  if (decimals > roundedTo) return isSameUnrounded(stated, (100 * part) / whole) ? 'agrees' : 'differs'
  const ours = Number(percentText(part, whole, decimals))
  if (stated === ours) return 'agrees'
  const [p, w, units] = [BigInt(part), BigInt(whole), 10n ** BigInt(decimals)]
  const isHalf = (200n * units * p) % (2n * w) === w
  return isHalf && stated.toFixed(decimals) === (ours - 1 / Number(units)).toFixed(decimals) ? 'half-down' : 'differs'
}

/** Whether two unrounded percentages are one and the same but for their last digits; nothing is the same as one that is not known. */
export const isSameUnrounded = (a: number, b: number): boolean => Math.abs(a - b) <= unroundedWithin

/** How many decimals a percentage is printed with; one in powers of ten is unrounded. */
export const decimalsOf = (printed: string): number => (/e/i.test(printed) ? roundedTo + 1 : (printed.split('.')[1] ?? '').length)

/** To how many decimals each column is rounded among the rows of one level: closing noughts are not printed. */
export function decimalsByLevel(
  { rows }: PublishedTable,
  fields: readonly string[],
): (row: PublishedRow, field: string) => number {
  const most = new Map<string, number>()
  const keyOf = (row: PublishedRow, field: string) => `${row.text('geographic_level')}|${field}`
  for (const row of rows)
    for (const field of fields) {
      const key = keyOf(row, field)
      most.set(key, Math.max(most.get(key) ?? 0, decimalsOf(row.text(field))))
    }
  return (row, field) => most.get(keyOf(row, field)) ?? 0
}
