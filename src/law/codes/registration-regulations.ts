import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import type { Day } from '#time/day.ts'

/** L-170: which regulations a mark, a leave, a return or a deletion stands under, by its own date. */
export const registrationRegulations: DatedRule<'SI 2024/208' | 'SI 2006/1751'> = {
  rule: 'L-170',
  question: 'Which regulations govern the registers of a day?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: 'SI 2024/208',
      citation: {
        rule: 'L-170',
        source: 'SI 2024/208',
        says: 'From 19 August 2024 the regulations of 2024 govern both registers, and the codes are law.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: 'SI 2006/1751',
      citation: {
        rule: 'L-170',
        source: 'SI 2006/1751',
        says: 'From 1 September 2006 to 18 August 2024 the regulations of 2006 governed both registers, as amended in 2010, 2011, 2013, 2016 and for coronavirus.',
        standing: 'must',
      },
    },
  ],
}

/** L-170: the regulations of a day, by their short name; undefined before 1 September 2006, which is not modelled. */
export const regulationsOn = (day: Day): 'SI 2024/208' | 'SI 2006/1751' | undefined => ruleOn(registrationRegulations, day)?.value
