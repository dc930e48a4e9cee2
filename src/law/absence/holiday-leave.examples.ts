import type { Example } from '#law/example.ts'

/** A holiday that leave was asked for. */
export type HolidaySaid = { firstDay: string; schoolDays: number; takenThisSchoolYear: number }

/** L-092, L-174: whether a holiday kept within an allowance. */
export const holidays: readonly Example<HolidaySaid, { allowance: number; within: boolean }>[] = [
  {
    says: 'Eight school days in June 2012 were within the ten of the time.',
    facts: { firstDay: '2012-06-11', schoolDays: 8, takenThisSchoolYear: 0 },
    answer: { allowance: 10, within: true },
    rule: 'L-174',
  },
  {
    says: 'Eight school days in June 2014 were not: there was no allowance any more.',
    facts: { firstDay: '2014-06-09', schoolDays: 8, takenThisSchoolYear: 0 },
    answer: { allowance: 0, within: false },
    rule: 'L-174',
  },
  {
    says: 'Exactly ten in a school year were within the allowance.',
    facts: { firstDay: '2012-06-11', schoolDays: 8, takenThisSchoolYear: 2 },
    answer: { allowance: 10, within: true },
    rule: 'L-174',
  },
  {
    says: 'Eleven were not.',
    facts: { firstDay: '2012-06-11', schoolDays: 8, takenThisSchoolYear: 3 },
    answer: { allowance: 10, within: false },
    rule: 'L-174',
  },
  {
    says: 'The last day on which a holiday could begin within the allowance was 31 August 2013.',
    facts: { firstDay: '2013-08-31', schoolDays: 1, takenThisSchoolYear: 0 },
    answer: { allowance: 10, within: true },
    rule: 'L-174',
  },
  {
    says: 'From 1 September 2013 even one day was leave only in exceptional circumstances.',
    facts: { firstDay: '2013-09-01', schoolDays: 1, takenThisSchoolYear: 0 },
    answer: { allowance: 0, within: false },
    rule: 'L-174',
  },
  {
    says: 'The same is so today.',
    facts: { firstDay: '2026-11-20', schoolDays: 1, takenThisSchoolYear: 0 },
    answer: { allowance: 0, within: false },
    rule: 'L-092',
  },
]
