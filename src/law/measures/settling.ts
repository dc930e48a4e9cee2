import type { Caution, Citation } from '#law/cite.ts'
import { type Day, dayText } from '#time/day.ts'

/** L-119: figures go on changing while marks are put right. */
export const settlingCitation: Citation = {
  rule: 'L-119',
  source: 'DfE attendance statistics',
  says: 'Absence figures change, by about one percentage point at first, as codes are corrected; the Department publishes two weeks behind for that reason.',
  standing: 'defines',
}

/** L-119: how many days after the last day of a figure it may still change noticeably. */
export const daysToSettle = 14

/** L-119: what to think about in a figure that reaches up to `to` and was counted on the day `asAt`. A figure that is kept says both. */
export const cautionsOnRecentFigure = ({ to, asAt }: { to: Day; asAt: Day }): readonly Caution[] =>
  asAt - to >= daysToSettle
    ? []
    : [
        {
          because: `Counted on ${dayText(asAt)}. The last days may still change as reasons come in and marks are corrected.`,
          citation: settlingCitation,
          about: 'as at',
        },
      ]
