import type { Citation } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { type Day, dayOf } from '#time/day.ts'

/** L-092, L-174: how many school days of holiday in a school year could be leave without being exceptional. */
export const holidayAllowance: DatedRule<number> = {
  rule: 'L-174',
  question: 'How many school days of holiday in a school year could be leave?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: 0,
      citation: {
        rule: 'L-092',
        source: 'Working together 2024',
        says: 'There is no allowance of days for holidays: a holiday is leave only where its circumstances are exceptional, which they generally are not.',
        standing: 'must',
      },
    },
    {
      from: dayOf('2013-09-01'),
      value: 0,
      citation: {
        rule: 'L-174',
        source: 'SI 2013/756',
        says: 'From 1 September 2013 the allowance of ten school days was gone, and leave was for exceptional circumstances only.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: 10,
      citation: {
        rule: 'L-174',
        source: 'SI 2006/1751 reg 7',
        says: 'Until 31 August 2013 leave for a holiday could come to ten school days in a school year, and to more only exceptionally.',
        standing: 'must',
      },
    },
  ],
}

/** A holiday that leave is asked for. */
export type HolidayFacts = { firstDay: Day; schoolDays: number; takenThisSchoolYear: number }

/** The allowance of that day, whether the holiday keeps within it, and where that stands. */
export type HolidayAnswer = { allowance: number; within: boolean; citation: Citation }

/** L-092, L-174: whether a holiday keeps within the allowance of its day. Undefined on days that are not modelled. */
export const withinHolidayAllowance = ({
  firstDay,
  schoolDays,
  takenThisSchoolYear,
}: HolidayFacts): HolidayAnswer | undefined => {
  const rule = ruleOn(holidayAllowance, firstDay)
  return rule && { allowance: rule.value, within: schoolDays + takenThisSchoolYear <= rule.value, citation: rule.citation }
}
