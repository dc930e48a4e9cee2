import type { Caution, Citation, Refusal } from '#law/cite.ts'
import { afterCloseCode, lateCode, presentCode, type Session, unexplainedCode } from '#law/codes/attendance-codes.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { type ClockTime, clockWords } from '#time/clock.ts'
import type { Day } from '#time/day.ts'

/** The times of one session: pupils due, register begins to be taken, register closes, session ends. */
export type RegisterWindow = { arriveBy?: ClockTime; registerFrom: ClockTime; closes: ClockTime; sessionEnds: ClockTime }

/** L-005: when the registers are taken, and for whom. */
export const takenCitation: Citation = {
  rule: 'L-005',
  source: 'SI 2024/208 reg 10(1)',
  says: 'At the beginning of each morning session, and once during each afternoon session, a code is recorded for every registered pupil who is not a boarder.',
  standing: 'must',
}

/** L-050: what a pupil's arrival makes of the mark while the register is open. */
export const arrivalCitation: Citation = {
  rule: 'L-050',
  source: 'SI 2024/208 reg 10(2) Table 1',
  says: 'A pupil who is there when the register begins to be taken is present; one who comes before it closes is late.',
  standing: 'must',
}

/** L-052: what an arrival after the close is. */
export const afterCloseCitation: Citation = {
  rule: 'L-052',
  source: 'SI 2024/208 reg 10 Table 3',
  says: 'A pupil who comes after the register closed, and before the session ends, is absent without authority unless another code is true.',
  standing: 'must',
}

/** L-051: how long a register may be open, in minutes; undefined where no national limit was set. */
export const openForAtMost: DatedRule<number | undefined> = {
  rule: 'L-051',
  question: 'How long may a register be open?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: 30,
      citation: {
        rule: 'L-051',
        source: 'Working together 2024',
        says: 'The register is open for the same length of time in every session, and for no longer than 30 minutes.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: undefined,
      citation: {
        rule: 'L-051',
        source: 'DfE code lists before 2024',
        says: 'Before 19 August 2024 each school set how long its register was open.',
        standing: 'unconfirmed',
      },
    },
  ],
}

/** What the clock says of an arrival. `minutesLate` counts from when pupils are due. */
export type Arrival = { code: string; minutesLate: number; citation: Citation }

/**
 * L-050, L-052: the code of a pupil who comes at this minute, by the clock alone; undefined once the session has ended.
 * The minute may carry a fraction: a second after the register began is late. Where another code is true it comes first.
 */
export const arrivalByClock = (window: RegisterWindow, session: Session, day: Day, minute: number): Arrival | undefined => {
  const minutesLate = Math.max(0, Math.floor(minute) - (window.arriveBy ?? window.registerFrom))
  if (minute <= window.registerFrom) return { code: presentCode(session), minutesLate: 0, citation: arrivalCitation }
  if (minute <= window.closes) return { code: lateCode(day), minutesLate, citation: arrivalCitation }
  if (minute <= window.sessionEnds) return { code: afterCloseCode(day), minutesLate, citation: afterCloseCitation }
  return undefined
}

/** L-054: the code of a pupil who has not come when the register closes and of whom nothing is known. */
export const codeAtClose = (day: Day): string => unexplainedCode(day)

/** L-051: the refusal of a window that is longer than the law lets a register be open; undefined when it may stand. */
export const refusalOfWindow = (window: RegisterWindow, day: Day): Refusal | undefined => {
  const limit = ruleOn(openForAtMost, day)
  const length = window.closes - window.registerFrom
  if (!limit || limit.value === undefined || length <= limit.value) return undefined
  return {
    because: `The register would be open for ${length} minutes, from ${clockWords(window.registerFrom)} to ${clockWords(window.closes)}. It may be open for ${limit.value} at most.`,
    citation: limit.citation,
    about: 'closes',
  }
}

/** L-051: what to think about in a school's windows: lengths that differ, and a close long after the pupils are due. */
export const cautionsOnWindows = (windows: readonly RegisterWindow[], day: Day): Caution[] => {
  const limit = ruleOn(openForAtMost, day)
  if (!limit || limit.value === undefined) return []
  const { citation, value } = limit
  const lengths = [...new Set(windows.map(({ registerFrom, closes }) => closes - registerFrom))].sort((a, b) => a - b)
  const differ: Caution[] =
    lengths.length > 1
      ? [
          {
            because: `Registers are open for different lengths: ${lengths.join(', ')} minutes. They should all be the same.`,
            citation: { ...citation, standing: 'should' as const },
            about: 'closes',
          },
        ]
      : []
  const longAfterDue = windows.filter(({ arriveBy, closes }) => arriveBy !== undefined && closes - arriveBy > value)
  return [
    ...differ,
    ...longAfterDue.map(window => ({
      because: `The register closes at ${clockWords(window.closes)}, more than ${value} minutes after pupils are due at ${clockWords(window.arriveBy ?? 0)}.`,
      citation: { ...citation, standing: 'unconfirmed' as const },
      about: 'arriveBy',
    })),
  ]
}
