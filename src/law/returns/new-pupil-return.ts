import type { Citation } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import type { Unconfirmed } from '#law/rule.ts'
import { type Day, dayOf } from '#time/day.ts'

/** Whether every new pupil is told of, and within how many days; whether the youngest on the first day are left out. */
export type NewPupilReturn = { withinDays: number | undefined; youngestLeftOut: true | 'not seen' }

/** L-034, L-177: within how many days the local authority is told of a new pupil. */
export const newPupilReturns: DatedRule<NewPupilReturn> = {
  rule: 'L-034',
  question: 'By when is the local authority told of a new pupil?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: { withinDays: 5, youngestLeftOut: true },
      citation: {
        rule: 'L-034',
        source: 'SI 2024/208 reg 13(1) to (3)',
        says: 'By the end of the fifth day after a name is entered, the local authority gets all that the admission register says of the pupil.',
        standing: 'must',
      },
    },
    {
      from: dayOf('2016-09-01'),
      value: { withinDays: 5, youngestLeftOut: 'not seen' },
      citation: {
        rule: 'L-177',
        source: 'SI 2016/792 reg 5',
        says: 'From 1 September 2016 the local authority was told of every new pupil within five days.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: { withinDays: undefined, youngestLeftOut: 'not seen' },
      citation: {
        rule: 'L-177',
        source: 'SI 2006/1751 reg 12',
        says: 'Before 1 September 2016 no return was made of a new pupil.',
        standing: 'must',
      },
    },
  ],
}

/** L-034: the pupils who need no return. */
export const youngestLeftOut: Citation = {
  rule: 'L-034',
  source: 'SI 2024/208 reg 13(1) to (3)',
  says: 'No return is made of pupils placed in the most junior class whose starting day is the first day of the school year, unless the authority asks.',
  standing: 'must',
}

/** L-034: whether the five days are days of the calendar or school days. */
export const fiveDaysAre: Unconfirmed<'calendar days' | 'school days'> = {
  question: 'Are the five days for a new pupil’s return days of the calendar or school days?',
  taken: 'calendar days',
  citation: {
    rule: 'L-034',
    source: 'Daymark',
    says: 'The regulation says days and not school days, so every day of the calendar counts, holidays too.',
    standing: 'unconfirmed',
  },
}

/** A name that was entered, and what decides whether a return is made. */
export type NewPupil = {
  enteredOn: Day
  startingDay: Day
  firstDayOfSchoolYear: Day
  inMostJuniorClass: boolean
  /** Since when the local authority asks for such pupils too. */
  askedSince?: Day
}

/** Whether a return is made, and by the end of which day; 'not seen' where the law of the time was not read. */
export type ReturnOfNewPupil = { needed: boolean | 'not seen'; due?: Day; citation: Citation }

const dueBy = (enteredOn: Day, days: number, schoolDays: Iterable<Day> | undefined): Day | undefined =>
  schoolDays ? [...new Set(schoolDays)].filter(day => day > enteredOn).sort((a, b) => a - b)[days - 1] : enteredOn + days

/**
 * L-034, L-177: whether the local authority is told of this new pupil, and by when. Days of the calendar are counted unless
 * school days are given.
 */
export const newPupilReturn = (pupil: NewPupil, schoolDays?: Iterable<Day>): ReturnOfNewPupil | undefined => {
  const rule = ruleOn(newPupilReturns, pupil.enteredOn)
  if (!rule) return undefined
  const { withinDays, youngestLeftOut: leftOut } = rule.value
  if (withinDays === undefined) return { needed: false, citation: rule.citation }
  const asked = pupil.askedSince !== undefined && pupil.enteredOn >= pupil.askedSince
  const youngest = pupil.inMostJuniorClass && pupil.startingDay === pupil.firstDayOfSchoolYear && !asked
  if (youngest)
    return leftOut === true
      ? { needed: false, citation: youngestLeftOut }
      : { needed: 'not seen', citation: { ...rule.citation, standing: 'unconfirmed' } }
  return { needed: true, due: dueBy(pupil.enteredOn, withinDays, schoolDays), citation: rule.citation }
}
