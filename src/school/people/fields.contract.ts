import { z } from 'zod'
import { isoDay, number, optionalLine } from '#platform/http/wire.ts'

/** Fields that the forms of a school have in common. */

/** A line that must say something, with the words for when it does not: each error names its own field. */
export const said = (most: number, missing: string) =>
  z.string(missing).trim().min(1, missing).max(most, `Keep this to ${most} characters`)

/** A day that may be left out, then null. */
export const optionalDay = isoDay.nullish().transform(day => day ?? null)

/** A year group: 0 is Reception, below it Nursery. */
export const yearGroup = z.coerce
  .number('Choose a year group')
  .int('Choose a year group')
  .min(-2, 'Choose a year group')
  .max(14, 'Choose a year group')

/** A year group that may be left out, then null. */
export const optionalYearGroup = yearGroup.nullish().transform(year => year ?? null)

const asList = (value: unknown) => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value])

/** Whole numbers: one, several or none. */
export const numbers = z.preprocess(asList, z.array(number).max(2000))

/** Year groups: one, several, or none, which means everyone and is null. */
export const yearGroupList = z
  .preprocess(asList, z.array(yearGroup).max(20))
  .transform(years => (years.length === 0 ? null : years.toSorted((a, b) => a - b)))

/** L-021: why a particular is changed; it is kept with the change. */
export const reason = said(300, 'Say why it is changed').describe('Why; kept with the change')

/** Why, where it helps and is not required. */
export const optionalReason = optionalLine(300)

/** What a write answers: the number of its entry in the school's record. */
export const recordedReply = z.object({ number: z.int() })
