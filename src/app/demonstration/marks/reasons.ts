import { type Weighted, weighted } from '#app/demonstration/random.ts'

/** How absences for one reason come: how long, when, to whom, and how the school hears of them. */
export interface Reason {
  letter: string
  /** Sessions, and how often in so many. */
  lengths: Weighted<number>
  meanLength: number
  season: 'winter' | 'even'
  /** Above 0: oftener with pupils who miss much; below 0: with those who miss little. */
  tilt: number
  /** Share that is known before the register is taken. */
  told: number
  /** Of the rest: settled on the same day, or over several. */
  heard: 'same day' | 'later'
  youngest?: number
}

const reason = (
  letter: string,
  lengths: readonly (readonly [sessions: number, weight: number])[],
  rest: Omit<Reason, 'letter' | 'lengths' | 'meanLength'>,
): Reason => {
  const all = lengths.reduce((sum, [, weight]) => sum + weight, 0)
  return {
    letter,
    lengths: weighted(lengths),
    meanLength: lengths.reduce((sum, [sessions, weight]) => sum + sessions * weight, 0) / all,
    ...rest,
  }
}

/** Illness lasts one to five days, most often one. */
export const illness = reason(
  'I',
  [
    [1, 6],
    [2, 40],
    [3, 5],
    [4, 21],
    [6, 12],
    [8, 7],
    [10, 9],
  ],
  { season: 'winter', tilt: -0.1, told: 0.62, heard: 'same day' },
)

/** The reasons that come by themselves, pupil by pupil; holidays, trips and plans are laid beforehand. */
export const reasons: readonly Reason[] = [
  illness,
  reason(
    'M',
    [
      [1, 78],
      [2, 22],
    ],
    { season: 'even', tilt: -0.3, told: 0.94, heard: 'same day' },
  ),
  reason(
    'C',
    [
      [1, 12],
      [2, 52],
      [4, 24],
      [6, 12],
    ],
    { season: 'even', tilt: 0, told: 1, heard: 'same day' },
  ),
  reason(
    'E',
    [
      [2, 34],
      [4, 36],
      [6, 18],
      [10, 12],
    ],
    { season: 'even', tilt: 1, told: 1, heard: 'same day', youngest: 2 },
  ),
  reason(
    'O',
    [
      [1, 22],
      [2, 46],
      [4, 18],
      [6, 9],
      [10, 5],
    ],
    { season: 'even', tilt: 0.7, told: 0.2, heard: 'later' },
  ),
  reason(
    'J1',
    [
      [1, 55],
      [2, 45],
    ],
    { season: 'even', tilt: 0, told: 1, heard: 'same day', youngest: 11 },
  ),
  reason(
    'C1',
    [
      [2, 70],
      [4, 30],
    ],
    { season: 'even', tilt: -0.5, told: 1, heard: 'same day' },
  ),
]

/** How ill people are in each month, January first; 1 is usual. */
export const winter: readonly number[] = [1.25, 1.12, 1.0, 0.82, 0.78, 0.8, 0.86, 1, 0.82, 0.92, 1.15, 1.5]
