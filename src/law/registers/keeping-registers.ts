import type { Citation, Refusal } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import type { Unconfirmed } from '#law/rule.ts'
import { addYears, type Day, dayText } from '#time/day.ts'

/** L-022, L-176: for how many years an entry of either register is kept, from the day it was made. */
export const yearsToKeepAnEntry: DatedRule<number> = {
  rule: 'L-022',
  question: 'For how many years is an entry of a register kept?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: 6,
      citation: {
        rule: 'L-022',
        source: 'SI 2024/208 reg 7',
        says: 'Every entry in either register is kept for at least six years from the day it was made; an amendment is an entry of its own.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: 3,
      citation: {
        rule: 'L-176',
        source: 'SI 2024/208 Explanatory Note',
        says: 'Before 19 August 2024 an entry was kept for three years from the day it was made.',
        standing: 'must',
      },
    },
  ],
}

/** L-176: whether the six years reach what was entered before they began and was still held then. */
export const sixYearsReachBack: Unconfirmed<boolean> = {
  question: 'Do the six years reach entries made before 19 August 2024 that were still held on that day?',
  taken: true,
  citation: {
    rule: 'L-176',
    source: 'Daymark',
    says: 'What was held on 19 August 2024 is kept for six years too; a rule about it was not seen, and keeping too long is the safer mistake.',
    standing: 'unconfirmed',
  },
}

/** L-161: what happens when the time is over is decided by the school, never by the clock or by the pupil leaving. */
export const disposalIsDecided: Citation = {
  rule: 'L-161',
  source: 'SI 2024/208 reg 7',
  says: 'The years are the least for which an entry is kept, counted for each entry; the day on which a pupil leaves does not shorten them.',
  standing: 'must',
}

/** From which day an entry may be disposed of, and where that stands. */
export type Keeping = { years: number; earliestDisposal: Day; citation: Citation }

/**
 * L-022, L-161, L-176: how long an entry made on one day, and still held on another, is kept: each entry by its own day.
 * Undefined where the law of that time is not modelled.
 */
export const keepingOf = (madeOn: Day, heldOn: Day, reachBack = sixYearsReachBack.taken): Keeping | undefined => {
  const rule = ruleOn(yearsToKeepAnEntry, reachBack ? Math.max(madeOn, heldOn) : madeOn)
  if (!rule) return undefined
  return {
    years: rule.value,
    earliestDisposal: addYears(madeOn, rule.value),
    citation: madeOn < rule.from ? sixYearsReachBack.citation : rule.citation,
  }
}

/** L-022, L-161: the refusal to dispose of an entry before its time; undefined where it has been kept long enough. */
export const refusalToDispose = (madeOn: Day, today: Day, reachBack = sixYearsReachBack.taken): Refusal | undefined => {
  const keeping = keepingOf(madeOn, today, reachBack)
  if (!keeping)
    return {
      because: `The law of ${dayText(madeOn)} is not modelled here, so nothing made then is disposed of by Daymark.`,
      citation: disposalIsDecided,
      about: 'madeOn',
    }
  if (today >= keeping.earliestDisposal) return undefined
  return {
    because: `This entry was made on ${dayText(madeOn)}. It is kept for ${keeping.years} years: until ${dayText(keeping.earliestDisposal - 1)} at least.`,
    citation: keeping.citation,
    about: 'today',
  }
}
