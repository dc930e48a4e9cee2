import type { Citation } from '#law/cite.ts'
import { codeOfPart } from '#law/codes/attendance-codes.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import type { Day } from '#time/day.ts'

/** L-072: how many days of religious observance a year may be authorised; undefined where there is no such limit. */
export const religiousDaysAYear: DatedRule<number | undefined> = {
  rule: 'L-072',
  question: 'Which days of religious observance are authorised, and how many in a year?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: undefined,
      citation: {
        rule: 'L-072',
        source: 'SI 2024/208 reg 10 Table 3',
        says: 'A day that the parent’s religious body exclusively sets apart is authorised. The law sets no number of them; a day that is not set apart needs leave.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: undefined,
      citation: {
        rule: 'L-072',
        source: 'SI 2006/1751 reg 6(2)',
        says: 'An absence on a day that the parent’s religious body exclusively set apart was authorised.',
        standing: 'must',
      },
    },
  ],
}

/** The days on which the pupil is away, and those that the religious body of a parent exclusively sets apart. */
export type ObservanceFacts = { away: readonly Day[]; setApart: readonly Day[] }

/** What each day away is. `code` is left out where the day needs leave or is unauthorised. */
export type ObservanceDay = { day: Day; code?: string; citation?: Citation }

/** L-072: which days away are authorised as religious observance. No day is refused because there were others. */
export const religiousDays = ({ away, setApart }: ObservanceFacts): ObservanceDay[] =>
  away.map(day => {
    const citation = ruleOn(religiousDaysAYear, day)?.citation
    const code = setApart.includes(day) ? codeOfPart('religious-day', day) : undefined
    return code === undefined ? { day, citation } : { day, code, citation }
  })
