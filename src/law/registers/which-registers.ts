import type { Citation } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { regulationsOf2024 } from '#law/instruments.ts'
import type { Day } from '#time/day.ts'
import type { RegisterKind } from './backups.ts'

/** L-020: whether the registers are kept on a computer. How they could be kept before is not modelled. */
export const keptElectronically: DatedRule<true> = {
  rule: 'L-020',
  question: 'Which registers does a school keep, and how?',
  notModelledBefore: regulationsOf2024,
  versions: [
    {
      from: regulationsOf2024,
      value: true,
      citation: {
        rule: 'L-020',
        source: 'SI 2024/208 reg 5',
        says: 'Every school keeps an admission register and an attendance register, both electronically.',
        standing: 'must',
      },
    },
  ],
}

/** L-006: boarders, and schools that have boarders only. */
export const boardersCitation: Citation = {
  rule: 'L-006',
  source: 'SI 2024/208 reg 10(1)',
  says: 'The attendance of boarders is not recorded, and a school whose pupils all board keeps no attendance register.',
  standing: 'must',
}

/** A time as a boarder: from a day, until another or without an end, both included. */
export type Boarding = { from: Day; until?: Day | null }

/** L-006: whether a pupil with these times as a boarder is one on a day. */
export const isBoarderOn = (times: readonly Boarding[], day: Day): boolean =>
  times.some(({ from, until }) => day >= from && (until == null || day <= until))

/** L-020, L-006: the registers a school keeps on a day, and where that stands; undefined where the law is not modelled. */
export const registersKept = (
  everyPupilBoards: boolean,
  day: Day,
): { registers: readonly RegisterKind[]; citation: Citation } | undefined => {
  const rule = ruleOn(keptElectronically, day)
  if (!rule) return undefined
  return everyPupilBoards
    ? { registers: ['admission'], citation: boardersCitation }
    : { registers: ['admission', 'attendance'], citation: rule.citation }
}
