import type { Caution, Citation, Refusal } from '#law/cite.ts'
import type { Day } from '#time/day.ts'

/** L-111: from which share of the possible sessions absence is persistent. */
export const persistentCitation: Citation = {
  rule: 'L-111',
  source: 'DfE attendance statistics',
  says: 'A pupil who missed ten per cent or more of their own possible sessions at a school is persistently absent from it.',
  standing: 'defines',
}

/** L-112: from which share of the possible sessions absence is severe. */
export const severeCitation: Citation = {
  rule: 'L-112',
  source: 'Working together 2024',
  says: 'A pupil who missed half or more of their own possible sessions is severely absent, and persistently absent too.',
  standing: 'defines',
}

/** L-113: the limit itself is part of persistent and of severe absence. */
export const limitCitation: Citation = {
  rule: 'L-113',
  source: 'Daymark',
  says: 'Sessions are compared, never percentages: attendance of exactly 90 per cent is persistent absence, of exactly 50 per cent severe.',
  standing: 'unconfirmed',
}

/** L-114: over what time persistent and severe absence may be stated. */
export const overTimeCitation: Citation = {
  rule: 'L-114',
  source: 'DfE attendance statistics',
  says: 'Persistent and severe absence are stated for a term, for a year and for the year to date, never for a day or a week.',
  standing: 'defines',
}

/** L-111, L-113: whether so many sessions missed, of so many possible, are persistent absence: one in ten or more. */
export const isPersistent = (absent: number, possible: number): boolean => possible > 0 && absent * 10 >= possible

/** L-112, L-113: whether so many sessions missed, of so many possible, are severe absence: one in two or more. */
export const isSevere = (absent: number, possible: number): boolean => possible > 0 && absent * 2 >= possible

/** L-111, L-112, L-113: the attendance, in per cent of the possible sessions, up to and including which absence is persistent, and severe. */
export const attendanceLimits = { persistent: 90, severe: 50 } as const

/** L-111, L-113: the fewest sessions missed, of so many possible, that are persistent absence. */
export const fewestMissedForPersistent = (possible: number): number => Math.ceil(possible / 10)

/** What persistent and severe absence are asked over: a term, a year or the year so far; without `is`, any other span of days. */
export type Period = { from: Day; to: Day; is?: 'term' | 'year' | 'year-to-date' }

const daysOfAWeek = 7

/**
 * L-114: whether persistent and severe absence may be stated over a period. A week or less is refused, a year to date that
 * is no longer than that too; a span that is neither term nor year is a caution, for it compares with nothing published.
 */
export const persistenceOver = ({ from, to, is }: Period): { cautions: readonly Caution[] } | { refused: Refusal } => {
  if (to - from < daysOfAWeek)
    return {
      refused: {
        because: 'Persistent and severe absence say something about a longer time. They are not stated for a week or less.',
        citation: overTimeCitation,
        about: 'period',
      },
    }
  if (is !== undefined) return { cautions: [] }
  return {
    cautions: [
      {
        because:
          'This is neither a term nor a year: its persistent and severe absence cannot be compared with published figures.',
        citation: overTimeCitation,
        about: 'period',
      },
    ],
  }
}
